import { createReadStream } from 'node:fs';
import { linesOf } from '../harness/lines.ts';

/** How a passage names a state, or that it names something else. */
export type GoldKind = 'name' | 'demonym' | 'homonym' | 'other';

/** One annotated passage; offsets are UTF-16 units into the text, end exclusive. */
export type GoldMention = {
  start: number;
  end: number;
  surface: string;
  iso2: string | null;
  kind: GoldKind;
  /** The annotators were unsure, or the mark does not fit our question: neither right nor wrong. */
  ignore?: boolean;
  /** The surface alone does not tell which state is meant. */
  ambiguous?: boolean;
};

/** A document that people annotated. `exhaustive`: whether every mention of that form is annotated. */
export type GoldDocument = {
  id: string;
  source: string;
  text: string;
  exhaustive: { name: boolean; demonym: boolean };
  mentions: GoldMention[];
};

/** The documents of a file of JSON lines. Throws on a line that is no such document, with its number. */
export async function readGold(file: string): Promise<GoldDocument[]> {
  const documents: GoldDocument[] = [];
  let number = 0;
  for await (const line of linesOf(createReadStream(file, 'utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const document = parse(line, `${file}, line ${number}`);
    for (const { start, end, surface } of document.mentions) {
      if (document.text.slice(start, end) === surface) continue;
      throw new Error(
        `${file}, line ${number}: ${start}–${end} is not “${surface}” in ${document.id}`,
      );
    }
    documents.push(document);
  }
  return documents;
}

function parse(line: string, where: string): GoldDocument {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: is not JSON (${error instanceof Error ? error.message : error})`);
  }
  const document = value as Partial<GoldDocument>;
  if (
    typeof document?.text !== 'string' ||
    typeof document.source !== 'string' ||
    !Array.isArray(document.mentions) ||
    !document.exhaustive
  ) {
    throw new Error(`${where}: must hold id, source, text, exhaustive and mentions`);
  }
  return document as GoldDocument;
}

/** The corpora whose identities come from the annotators' own links: the headline. */
export const linked = (source: string): boolean =>
  /^(?:GeoWebNews|TR-News|LGL|AnnoCTR|GUM-)/.test(source);
