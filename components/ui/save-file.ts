/**
 * Hands a text, or a file made before, to the browser as a download, whole or in parts; nothing leaves the
 * machine. `type` is a MIME type.
 */
export function saveFile(name: string, parts: BlobPart | readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([parts].flat(), { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads it after the click; a large one takes its time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
