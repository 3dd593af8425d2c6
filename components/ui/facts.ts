import type { Entry, UnStatus } from '../../utils/model/entry.ts';

const statusWords: Record<UnStatus, string> = {
  'un-member': 'UN member state',
  'un-observer': 'UN non-member observer State',
  other: 'Not a UN member',
  disputed: 'Not a UN member; its standing is disputed',
  territory: 'Territory',
  'free-association': 'State in free association',
  'non-self-governing': 'Territory on the UN list of non-self-governing territories',
};

/** One line under an entry's name: its standing, sort or category; who operates a platform. */
export function factsOf(entry: Entry, operator: string): string {
  const since = (year: number | null): string => (year === null ? '' : `since ${year}`);
  const parts = ((): string[] => {
    switch (entry.kind) {
      case 'state':
        return [
          statusWords[entry.unStatus],
          // To name a capital is to name a state.
          entry.capital &&
            `${entry.unStatus === 'un-member' ? 'capital' : 'seat of government'} ${entry.capital}`,
        ];
      case 'organisation':
        return [
          inWords(entry.type),
          entry.seat && `seat in ${regionName(entry.seat)}`,
          since(entry.founded),
        ];
      case 'platform':
        return [
          inWords(entry.type),
          operator && `operated by ${operator}`,
          entry.headquarters && `based in ${regionName(entry.headquarters)}`,
          since(entry.founded),
        ];
      case 'term':
        return [inWords(entry.category)];
    }
  })();
  return parts.filter(Boolean).join(' · ');
}

/** The English name of an ISO 3166-1 code, as the rest of the screen is in English. */
function regionName(code: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  return /^(?:United|Netherlands)/.test(name) ? `the ${name}` : name;
}

/** "social-network" as words; the first letter large. */
function inWords(slug: string): string {
  const text = slug
    .replace(/\bun-/, 'UN ')
    .replaceAll('-', ' ')
    .replace(/\bai\b/, 'AI');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
