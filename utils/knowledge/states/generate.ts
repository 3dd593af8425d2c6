import type { Alias, Ambiguity, Language, Note, Source, State } from '../../model/entry.ts';
import { citizensOf, type Demonyms } from './citizens.ts';
import { definitionOf, gistOf } from './describe.ts';
import { nameForms } from './russian.ts';
import { comparable, tidy } from './tidy.ts';

/** Languages of the United Nations, in which every state is named. */
export const unLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type UnLanguage = (typeof unLanguages)[number];
type ByLanguage<T> = Partial<Record<UnLanguage, T>>;

/** What the states are made of; see docs/knowledge.md for where each comes from. */
export type StateSources = {
  /** CLDR territory names by ISO 3166-1 alpha-2: the name, then its variants. */
  cldr: Record<string, ByLanguage<string[]>>;
  /** ISO 3166, M49 and UNTERM: short and formal name by language. */
  countryCodes: Record<
    string,
    { iso3: string; m49: string; region: string; capital: string } & ByLanguage<string[]>
  >;
  factbook: Record<string, { capital?: string; noun?: string; adj?: string }>;
  demonyms: Record<string, Demonyms>;
  /** The capital as it stands for the government, in the languages other than English. */
  seats: Record<string, ByLanguage<string>>;
  /** What newspapers also write, in the languages other than English; `~low` and `~high` mark doubt. */
  variants: Record<string, ByLanguage<string[]>>;
  memberships: { id: string; name: string; members: string[] }[];
  /** Decisions made by hand: they win over every source. */
  overlay: Record<string, StateOverlay>;
};

export type StateOverlay = {
  unStatus: State['unStatus'];
  /** English name that heads the card, where it is not CLDR's. */
  name?: string;
  capital?: string;
  iso3?: string;
  m49?: string;
  /** Names that head the card, where CLDR's first is not neutral, short or parallel to the English one. */
  names?: ByLanguage<string>;
  /** Why, and by which source, in one line; stands wherever `names` stand. */
  namesBecause?: string;
  add: Alias[];
  /** Names of the sources that are not used, as `language:text`. */
  remove?: string[];
  /** How doubtful a generated name is, by `language:text`. */
  doubtful?: Record<string, Ambiguity>;
  gist?: string;
  definition?: string;
  excludes: string[];
  notes: Note[];
  sources?: Source[];
};

/** Two sources that differ, and which one was followed. */
export type Conflict = {
  state: string;
  field: string;
  values: Record<string, string>;
  taken: string;
};

/** The states in the form of public/knowledge/states.json, and where the sources disagree. Pure. */
export function generateStates(sources: StateSources): { states: State[]; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const states = Object.keys(sources.overlay)
    .sort()
    .map((code) => generateState(code, sources, conflicts));
  return { states, conflicts };
}

const checked = '2026-11-24';
const m49: Source = {
  title: 'Standard country or area codes for statistical use (M49)',
  publisher: 'United Nations Statistics Division',
  url: 'https://unstats.un.org/unsd/methodology/m49/',
};
const members: Source = {
  title: 'Member States',
  publisher: 'United Nations',
  url: 'https://www.un.org/en/about-us/member-states',
};

function generateState(code: string, sources: StateSources, conflicts: Conflict[]): State {
  const overlay = sources.overlay[code];
  if (!overlay) throw new Error(`${code}: has no line in overlay.json`);
  const codes = sources.countryCodes[code];
  const name = overlay.name ?? sources.cldr[code]?.en?.[0];
  if (!name) throw new Error(`${code}: has no English name; add "name" in overlay.json`);
  const capital = overlay.capital ?? codes?.capital ?? '';
  compare(conflicts, code, 'capital', {
    overlay: overlay.capital,
    'country-codes': codes?.capital,
    factbook: sources.factbook[code]?.capital,
  });
  const headNames = Object.fromEntries(
    unLanguages
      .filter((language) => language !== 'en')
      .map((language) => [
        language,
        heading(
          overlay.names?.[language] ?? tidy(sources.cldr[code]?.[language]?.[0] ?? '', language),
        ),
      ])
      .filter(([, text]) => text !== ''),
  );
  for (const language of unLanguages) {
    compare(conflicts, code, `name.${language}`, {
      overlay: overlay.names?.[language],
      cldr: sources.cldr[code]?.[language]?.[0],
      unterm: codes?.[language]?.[0] && tidy(codes[language][0] ?? '', language),
    });
  }
  const memberships = sources.memberships.filter((group) => group.members.includes(code));
  const formal = tidy(codes?.en?.[1] ?? '', 'en').replace(/'/g, '’');
  return {
    id: code,
    kind: 'state',
    name,
    names: headNames,
    iso2: hasCode(code) ? code : '',
    iso3: overlay.iso3 ?? codes?.iso3 ?? '',
    m49: overlay.m49 ?? codes?.m49 ?? '',
    unStatus: overlay.unStatus,
    capital,
    gist: overlay.gist ?? gistOf(codes?.region ?? '', capital),
    definition:
      overlay.definition ??
      definitionOf(name, formal, codes?.region ?? '', capital, code, memberships),
    basis: 'reference-work',
    checked,
    aliases: aliasesOf(code, name, sources, overlay),
    related: memberships.slice(0, 8).map(({ id }) => id),
    excludes: overlay.excludes,
    notes: overlay.notes,
    sources: overlay.sources ?? (overlay.unStatus === 'un-member' ? [members, m49] : [m49]),
  };
}

function aliasesOf(
  code: string,
  name: string,
  sources: StateSources,
  overlay: StateOverlay,
): Alias[] {
  const aliases: Alias[] = [];
  const seen = new Set<string>();
  const removed = new Set(overlay.remove);
  const put = (alias: Alias): void => {
    const key = `${alias.lang}:${alias.text}`;
    // An adjective may be written like the name: "Suisse", "suisse".
    const folded = `${alias.lang}:${comparable(alias.text)}:${alias.form === 'demonym'}`;
    if (removed.has(key) || seen.has(folded)) return;
    seen.add(folded);
    const ambiguity = overlay.doubtful?.[key] ?? alias.ambiguity;
    aliases.push({ ...alias, ambiguity });
  };
  for (const alias of overlay.add)
    if (alias.form !== 'demonym' && alias.form !== 'metonym') put(inflected(alias));
  for (const language of unLanguages) {
    const named = [
      language === 'en' ? name : (overlay.names?.[language] ?? ''),
      ...(sources.cldr[code]?.[language] ?? []),
      ...(sources.countryCodes[code]?.[language] ?? []),
    ];
    named
      .map((text) => tidy(text, language))
      .filter((text) => text !== '')
      .forEach((text, index) => {
        put(nameAlias(text, language, index === 0 ? 'name' : 'alias'));
      });
  }
  for (const language of unLanguages) {
    for (const variant of sources.variants[code]?.[language] ?? []) {
      const [text = '', doubt] = variant.split('~');
      put({
        ...nameAlias(text, language, 'alias'),
        ambiguity: (doubt as Ambiguity | undefined) ?? 'none',
      });
    }
  }
  const demonyms = sources.demonyms[code];
  const chinese = [sources.cldr[code]?.zh?.[0], overlay.names?.zh].filter((zh) => zh !== undefined);
  for (const alias of overlay.add) if (alias.form === 'demonym') put(alias);
  if (demonyms) for (const alias of citizensOf(demonyms, chinese)) put(alias);
  for (const alias of overlay.add) if (alias.form === 'metonym') put(alias);
  for (const language of unLanguages) {
    const seat = sources.seats[code]?.[language];
    // A capital mostly is a town: it never counts bare.
    if (seat) put({ ...nameAlias(seat, language, 'alias'), form: 'metonym', ambiguity: 'high' });
  }
  return aliases;
}

/** What no code of ISO 3166-1 stands for is filed under a slug: `abkhazia`. */
const hasCode = (key: string): boolean => /^[A-Z]{2}$/.test(key);

/** A head begins with a capital where running text does not: "Bande de Gaza", "Острова Кука". */
const heading = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nameAlias(text: string, lang: Language, form: 'name' | 'alias'): Alias {
  const initials = /^(?:\p{Lu}\.?){2,5}$/u.test(text);
  const forms = lang === 'ru' ? nameForms(text) : lang === 'ar' ? arabicAfterLam(text) : [];
  return {
    text,
    lang,
    form: initials ? 'acronym' : form,
    case: initials ? 'exact' : 'proper',
    ambiguity: 'none',
    ...(forms.length === 0 ? {} : { otherForms: forms }),
  };
}

/** An alias written by hand, with the cases of its language where none are given. */
function inflected(alias: Alias): Alias {
  const forms = alias.lang === 'ru' && !alias.otherForms ? nameForms(alias.text) : [];
  return forms.length === 0 ? alias : { ...alias, otherForms: forms };
}

/** ل and the article are written together as لل: "للصين". */
const arabicAfterLam = (text: string): string[] =>
  text.startsWith('ال') ? [`لل${text.slice(2)}`] : [];

function compare(
  conflicts: Conflict[],
  state: string,
  field: string,
  values: Record<string, string | undefined>,
): void {
  const known = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const [first] = known;
  if (first && new Set(known.map(([, value]) => comparable(value))).size > 1) {
    conflicts.push({ state, field, values: Object.fromEntries(known), taken: first[0] });
  }
}
