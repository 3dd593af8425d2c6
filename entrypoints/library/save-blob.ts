/** Hands a file to the browser as a download; nothing leaves the machine. */
export function saveBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser reads it after the click; a large one takes its time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
