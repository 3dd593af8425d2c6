import type { Passage, Quotation, Stretch } from '../model/passage.ts';
import type { Block } from './blocks.ts';
import { sentenceAround } from './ranges.ts';
import type { PlacedMention } from './session.ts';

/** An article says early what a thing is: no more mentions of an entry are looked at. */
export const MOST_EXPLAINING = 60;
/** The longest quotation, in UTF-16 units without the ellipses. */
const LONGEST = 240;

/**
 * The sentences that may explain an entry, each with the mention in it, given its mentions: all but that of
 * `except`, which the reader has before the eyes. Of states there are none: a reader knows them,
 * and what stands beside their names is about the news (“Mexico, the country in which it began”).
 */
export function sentencesWith(
  all: readonly PlacedMention[],
  except: PlacedMention | null,
): { placed: PlacedMention; passage: Passage }[] {
  const own = all.filter(({ mention }) => mention.kind !== 'state');
  return own.slice(0, MOST_EXPLAINING).flatMap((placed) => {
    const { block, mention } = placed;
    const { start, end } = sentenceAround(block.text, mention.start);
    const inSentence = own.filter(
      (other) => other.block === block && other.mention.start >= start && other.mention.end <= end,
    );
    if (inSentence.some((other) => other.mention === except?.mention)) return [];
    const same = inSentence.map((other) => shifted(other.mention, start));
    const passage: Passage = {
      sentence: block.text.slice(start, end),
      name: shifted(mention, start),
      same,
      language: languageOf(block),
    };
    return mention.end > end ? [] : [{ placed, passage }];
  });
}

const shifted = ({ start, end }: Stretch, by: number): Stretch => ({
  start: start - by,
  end: end - by,
});

/** A sentence as a card shows it, shortened at words to what stands around the name. */
export function quotationOf({
  placed,
  passage,
}: {
  placed: PlacedMention;
  passage: Passage;
}): Quotation {
  const { container } = placed.block;
  const element = container instanceof ShadowRoot ? container.host : container;
  return {
    ...shortened(passage.sentence, passage.name),
    language: passage.language,
    direction: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** What of a sentence stands around a name, in one line of 240 UTF-16 units or a few more. */
export function shortened(
  sentence: string,
  { start, end }: Stretch,
): Pick<Quotation, 'before' | 'name' | 'after'> {
  const spare = Math.max(0, LONGEST - (end - start));
  const behind = sentence.length - end;
  // What explains a name stands behind it more often than before it.
  const after = Math.min(behind, Math.max(Math.ceil(spare * 0.65), spare - start));
  const before = Math.min(start, spare - after);
  const from = before < start ? wordEdge(sentence, start - before, 1) : 0;
  const to = after < behind ? wordEdge(sentence, end + after, -1) : sentence.length;
  const line = (part: string): string => part.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
  return {
    before: (from > 0 ? '… ' : '') + line(sentence.slice(from, start)),
    name: line(sentence.slice(start, end)),
    after: line(sentence.slice(end, to)) + (to < sentence.length ? ' …' : ''),
  };
}

/** The nearest space from an offset on, at most 20 units away; scripts without spaces are cut anywhere. */
function wordEdge(text: string, offset: number, step: 1 | -1): number {
  for (let at = offset; Math.abs(at - offset) < 20; at += step) {
    if (/\s/.test(text[step > 0 ? at - 1 : at] ?? ' ')) return at;
  }
  return offset;
}

/** The language that a block declares, or empty. */
function languageOf({ container }: Block): string {
  const element = container instanceof ShadowRoot ? container.host : container;
  return element.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
}
