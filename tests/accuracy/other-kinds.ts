import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analyser } from '../../utils/analysis/analyse.ts';
import type { GoldDocument } from './gold.ts';
import type { Mistake } from './score.ts';

/** A mention by UTF-16 offsets and entry; with `?` it is optional: neither right nor wrong. */
export type Annotation = [start: number, end: number, entry: string, optional?: '?'];
export type Annotated = { id: string; chosen: 'random' | 'doubtful'; mentions: Annotation[] };

/** Documents in which platforms, organisations and terms are marked by hand; see other-kinds/guideline.md. */
export const annotated: readonly Annotated[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'other-kinds/annotations.json'), 'utf8'),
);

export type OtherKinds = {
  documents: number;
  right: number;
  wrong: number;
  missed: number;
  mistakes: Mistake[];
};

/** Scores an analyser on those of the annotated documents whose texts are given. */
export async function scoreOtherKinds(
  texts: readonly GoldDocument[],
  analyser: Analyser,
  annotations: readonly Annotated[] = annotated,
): Promise<OtherKinds> {
  const byId = new Map(texts.map((document) => [document.id, document]));
  const total: OtherKinds = { documents: 0, right: 0, wrong: 0, missed: 0, mistakes: [] };
  for (const { id, mentions } of annotations) {
    const document = byId.get(id);
    if (!document) continue;
    total.documents++;
    const blocks = [...document.text.matchAll(/[^\r\n]+/g)].map(({ index, 0: text }) => ({
      id: index,
      text,
    }));
    const found = (await analyser.analyse(blocks, { language: 'en' }))
      .filter(({ kind, form }) => kind !== 'state' && form !== 'metonym')
      .map(({ blockId, start, end, entryId }) => ({
        start: blockId + start,
        end: blockId + end,
        entryId,
      }));
    for (const { start, end, entryId } of found) {
      const met = mentions.filter(([from, to]) => from < end && start < to);
      if (met.some(([, , entry, optional]) => entry === entryId && !optional)) total.right++;
      else if (!met.some(([, , , optional]) => optional)) {
        total.wrong++;
        total.mistakes.push({ document, start, end, what: `false ${entryId}` });
      }
    }
    for (const [start, end, entry, optional] of mentions) {
      const isFound = found.some(
        (one) => one.entryId === entry && one.start < end && start < one.end,
      );
      if (optional || isFound) continue;
      total.missed++;
      total.mistakes.push({ document, start, end, what: `missed ${entry}` });
    }
  }
  return total;
}
