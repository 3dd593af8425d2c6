import type { DiplomaticEvent } from '../model/event.ts';
import type { Filed, KnowledgeProblem } from './problem.ts';

/*
 * The style of docs/knowledge.md, as far as a machine can see it: length, no praise, no verdict on
 * standing, no word that is stale tomorrow.
 */

const shortest = 25;
const longest = 70;

const banned: [pattern: RegExp, why: string][] = [
  [
    /\b(?:leading|biggest|best-known|famous|notorious|infamous|world-class|renowned|cutting-edge|most (?:powerful|advanced|important))\b/i,
    'praises or blames; say what can be checked',
  ],
  [/\bso-called\b/i, 'passes judgement; say who uses the name'],
  [/\b(?:currently|recently|nowadays)\b/i, 'goes stale; give the date'],
  [
    /\b(?:breakaway|renegade|puppet state|pseudo-state|illegitimate government)\b/i,
    'is a verdict on standing; say who recognises and who does not',
  ],
];

/** What a reader should not be shown: one problem a finding. */
export function checkStyle(
  entries: readonly Filed[],
  events: readonly DiplomaticEvent[],
): KnowledgeProblem[] {
  return [
    ...entries.flatMap(({ file, entry }) => {
      const found = (field: string, reasons: readonly string[]): KnowledgeProblem[] =>
        reasons.map((reason) => ({ file, entry: entry.id, field, reason }));
      return [
        ...found('gist', wording(entry.gist)),
        ...found('definition', [
          ...wording(entry.definition),
          // States are described by their data; some have little.
          ...(entry.kind === 'state' ? [] : length(entry.definition)),
        ]),
        ...entry.notes.flatMap((note, index) => found(`notes.${index}.text`, wording(note.text))),
        ...(entry.kind === 'platform'
          ? (entry.restrictions ?? []).flatMap(({ text }, index) =>
              found(`restrictions.${index}.text`, wording(text)),
            )
          : []),
      ];
    }),
    ...events.flatMap((event) => {
      const found = (field: string, reasons: readonly string[]): KnowledgeProblem[] =>
        reasons.map((reason) => ({ file: 'events', entry: event.id, field, reason }));
      return [...found('summary', wording(event.summary)), ...found('title', judged(event.title))];
    }),
  ];
}

const judged = (text: string): string[] =>
  banned.flatMap(([pattern, why]) => {
    const match = pattern.exec(text);
    return match ? [`“${match[0]}” ${why}`] : [];
  });

const wording = (text: string): string[] => [
  ...judged(text),
  ...(/[.!?…]$/.test(text) ? [] : ['must end with a full stop']),
];

function length(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words < shortest) {
    return [`has ${words} words, fewer than ${shortest}: say why it matters and where it stands`];
  }
  return words > longest ? [`has ${words} words, more than ${longest}: shorten it`] : [];
}
