import nlp from 'compromise/three';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { createAnalyser } from '../../utils/analysis/analyse.ts';
import { dictionariesOf } from '../../utils/analysis/compile.ts';
import { loadGrammar } from '../../utils/analysis/load-grammar.ts';
import type { Entry } from '../../utils/model/entry.ts';
import type { TextBlock } from '../../utils/model/mention.ts';
import type { Prediction } from './score.ts';

/** One way of finding states in an English text. */
export type System = { name: string; find(text: string): Promise<Prediction[]> };

/** Attaché, Attaché without compromise, and the two peers. */
export const systemsFrom = (entries: readonly Entry[]): System[] => [
  attache('Attaché', entries, createAnalyser(dictionariesOf(entries), loadGrammar)),
  attache(
    'Attaché without compromise',
    entries,
    createAnalyser(dictionariesOf(entries), () => Promise.resolve(null)),
  ),
  dictionary(entries),
  compromise,
];

function attache(
  name: string,
  entries: readonly Entry[],
  analyser: ReturnType<typeof createAnalyser>,
): System {
  const codes = new Map(
    entries.flatMap((entry) => (entry.kind === 'state' ? [[entry.id, entry.iso2]] : [])),
  );
  return {
    name,
    async find(text) {
      // Every line is a block, as in an article; metonyms are no annotated kind and stay out.
      const blocks: TextBlock[] = [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
        id: line.index,
        text: line[0],
      }));
      const mentions = await analyser.analyse(blocks, { language: 'en' });
      return mentions.flatMap(({ blockId, start, end, entryId, form }) => {
        const iso2 = codes.get(entryId);
        if (!iso2 || form === 'metonym') return [];
        const kind = form === 'demonym' ? 'demonym' : 'name';
        return [{ start: blockId + start, end: blockId + end, form: kind, iso2 } as const];
      });
    },
  };
}

/**
 * What anybody would write first: all English names that i18n-iso-countries lists and a list of
 * demonyms (ours, single words and plurals), the longest where several begin, between word ends.
 */
function dictionary(entries: readonly Entry[]): System {
  countries.registerLocale(english);
  const known = new Map<string, { iso2: string; form: 'name' | 'demonym' }>();
  for (const [iso2, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    for (const name of names) known.set(name, { iso2, form: 'name' });
  }
  for (const entry of entries) {
    if (entry.kind !== 'state' || entry.iso2 === '') continue;
    for (const { text, lang, form } of entry.aliases) {
      if (lang === 'en' && form === 'demonym' && !known.has(text)) {
        known.set(text, { iso2: entry.iso2, form: 'demonym' });
      }
    }
  }
  const words = [...known.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escapeText).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return {
    name: 'dictionary (i18n-iso-countries, demonyms)',
    find: async (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const meaning = known.get(match[0]);
        return meaning
          ? [{ start: match.index, end: match.index + match[0].length, ...meaning }]
          : [];
      }),
  };
}

const escapeText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** compromise's own tags; it names no state, so it has no code. */
const compromise: System = {
  name: 'compromise (#Country, #Demonym)',
  async find(text) {
    const document = nlp(text);
    return [...tagged(document, '#Country', 'name'), ...tagged(document, '#Demonym', 'demonym')];
  },
};

function tagged(
  document: ReturnType<typeof nlp>,
  tag: string,
  form: 'name' | 'demonym',
): Prediction[] {
  const rows = document.match(`${tag}+`).json({ offset: true }) as {
    offset: { start: number; length: number };
  }[];
  return rows.map(({ offset: { start, length } }) => ({
    start,
    end: start + length,
    form,
    iso2: '',
  }));
}
