import type { CitationStyle } from '../../model/brief.ts';
import type { Clipping } from '../../model/clipping.ts';

/** What an export needs besides the clippings. */
export type ExportContext = {
  /** The name of an entry; its id where it has none. */
  nameOf: (entryId: string) => string;
  now: Date;
  /** How documents write their references; plainly where nothing is said. */
  style?: CitationStyle;
  /** Keeps spreadsheets from taking text for a formula; each CSV has its own default. */
  spreadsheetSafe?: boolean;
};

/** Writes clippings piece by piece: nothing is ever joined to all that went before. */
export type TextWriter = (
  clippings: readonly Clipping[],
  context: ExportContext,
) => Iterable<string>;

const PIECES_A_PART = 500;

/**
 * Pieces of text as a file in UTF-8. The page can draw and answer between its parts; a file may be longer than a
 * string can be.
 */
export async function fileOf(pieces: Iterable<string>, mimeType: string): Promise<Blob> {
  const parts: Blob[] = [];
  let part: string[] = [];
  for (const piece of pieces) {
    part.push(piece);
    if (part.length < PIECES_A_PART) continue;
    parts.push(new Blob(part));
    part = [];
    await nextTask();
  }
  return new Blob([...parts, ...part], { type: mimeType });
}

/** Lets other tasks run. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
