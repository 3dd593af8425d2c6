import type { organisationTypes, platformTypes, termCategories } from './sorts.ts';

/** The four kinds of thing Attaché marks. The order is the order in which they are listed. */
export const kinds = ['state', 'organisation', 'platform', 'term'] as const;
export type Kind = (typeof kinds)[number];

/**
 * The knowledge base's identifier of an entry, unique across kinds: the ISO 3166-1 alpha-2 code
 * of a state (`GE`), otherwise a lower-case slug (`oewg`, `x`, `cyber-diplomacy`).
 */
export type EntryId = string;

/** BCP 47 language tag of a name; `mul` (ISO 639-2) marks a name used unchanged in any language. */
export type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh' | 'mul';

/** How a surface form stands for its entry. */
export type Form = 'name' | 'alias' | 'demonym' | 'metonym' | 'acronym';

/**
 * How letter case decides a match. `any`: case does not matter ("ransomware"). `proper`: the first
 * letter must be a capital ("Chad", "CHAD", not "chad"). `exact`: as written, or all capitals
 * ("CERT-In", "CERT-IN", not "cert-in").
 */
export type CaseRule = 'any' | 'proper' | 'exact';

/**
 * How far a surface alone can be trusted. `none`: it always means the entry. `low`: it nearly
 * always does; a rule may object. `high`: it usually means something else and never counts bare,
 * without evidence.
 */
export type Ambiguity = 'none' | 'low' | 'high';

export type Alias = {
  text: string;
  lang: Language;
  form: Form;
  case: CaseRule;
  ambiguity: Ambiguity;
  /** The same word inflected, as running text writes it (OntoLex: other form): “россиянина”. */
  otherForms?: string[];
};

/**
 * What a statement of ours rests on. `document`: the cited primary document itself says so.
 * `reference-work`: a glossary, standard or encyclopaedia that is cited. `general-knowledge`: what
 * is widely known; the sources are where a reader can go on.
 */
export type Basis = 'document' | 'reference-work' | 'general-knowledge';

/** Where a statement can be checked. `date` is an ISO 8601 date of any precision. */
export type Source = {
  title: string;
  publisher: string;
  date?: string;
  url?: string;
};

/**
 * A remark shown with an entry or event. `correction`: the essay Attaché grew from says one thing
 * (`claim`), the record another (`text`). `status`: who holds what on a disputed status.
 * `usage`: who uses the word how.
 */
export type Note = {
  kind: 'correction' | 'status' | 'usage';
  claim?: string;
  text: string;
  sources: Source[];
};

type EntryBase = {
  id: EntryId;
  /** English name, as it heads the card. */
  name: string;
  /** Names in other languages, by BCP 47 tag. */
  names?: Partial<Record<Language, string>>;
  aliases: Alias[];
  /** What it is, at once: at most 140 characters that can stand alone in a list. */
  gist: string;
  /** What it is, why it matters in diplomacy, where it stands: plain words, ours. */
  definition: string;
  /** What the definition rests on, and when (ISO 8601 date) it was last checked against that. */
  basis: Basis;
  checked: string;
  /** A word every reader knows: marked only when the reader asks for basic words. */
  basic?: boolean;
  sources: Source[];
  notes: Note[];
  related: EntryId[];
  /** Longer names that contain an alias but mean something else ("South China Sea"): never marked. */
  excludes: string[];
};

/** The standing of a state or territory at the United Nations; a label, not a verdict. */
export type UnStatus =
  | 'un-member'
  | 'un-observer'
  | 'other'
  | 'territory'
  | 'free-association'
  | 'disputed'
  | 'non-self-governing';

export type State = EntryBase & {
  kind: 'state';
  /** ISO 3166-1 alpha-2 (XK: user-assigned), alpha-3, and the UN M49 code; empty where there is none. */
  iso2: string;
  iso3: string;
  m49: string;
  unStatus: UnStatus;
  capital: string;
};

export type Organisation = EntryBase & {
  kind: 'organisation';
  type: (typeof organisationTypes)[number];
  /** ISO 3166-1 alpha-2 code of the seat, or empty. */
  seat: string;
  founded: number | null;
};

export type Platform = EntryBase & {
  kind: 'platform';
  type: (typeof platformTypes)[number];
  /** Entry id of the operator, or empty; `operatorName` where the operator has no entry. */
  operator: EntryId;
  operatorName?: string;
  /** ISO 3166-1 alpha-2 code of the headquarters, or empty. */
  headquarters: string;
  founded: number | null;
  restrictions?: Restriction[];
};

/** A limit on a platform. `since` and `until` are ISO 8601 dates of any precision. */
export type Restriction = {
  /** Entry id of the state, or of the union of states, that set it. */
  by: EntryId;
  since: string;
  until?: string;
  text: string;
  source: Source;
};

export type Term = EntryBase & {
  kind: 'term';
  category: (typeof termCategories)[number];
  /** SKOS broader: more general terms. The narrower ones are the same links read backwards. */
  broader: EntryId[];
  /** The document in which the names in the UN languages stand side by side. */
  namesSource?: Source;
};

export type Entry = State | Organisation | Platform | Term;

/** What a list shows of an entry. Its name is in the reader's language where it has one there. */
export type EntrySummary = Pick<Entry, 'id' | 'kind' | 'name' | 'gist'> & {
  /** The English name, where `name` is in another language. */
  english?: string;
};

/** What an entry is called in a language; in English where it has no name in it. */
export const nameIn = ({ name, names }: Pick<Entry, 'name' | 'names'>, language: string): string =>
  names?.[language as Language] ?? name;
