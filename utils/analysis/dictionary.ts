import type { Ambiguity, CaseRule, EntryId, Form, Kind } from '../model/entry.ts';
import type { Tables } from './tables.ts';

/**
 * What judging a mention needs to know of its entry. `type` is the sort of organisation or platform, or
 * the category of a term; it and `capital` are empty where there is none.
 */
export type Subject = {
  id: EntryId;
  kind: Kind;
  name: string;
  type: string;
  capital: string;
  basic: boolean;
};

/**
 * All that is looked for in texts of one language, as plain data: made when the extension is built,
 * read when its worker wakes. The lists of surfaces run side by side and are sorted by the folded
 * text (see `foldKey`), in the order of UTF-16 units.
 */
export type Dictionary = {
  language: string;
  /** One a line, the fields with tabs between them; see `subjectsIn`. */
  subjects: string;
  /** One a line: a long string is read much faster than a list of thousands. */
  texts: string;
  /** The folded texts, one a line; empty where that is the text in small letters. */
  keys: string;
  /** Index into `subjects`; `NOBODY` for a longer name that swallows what it contains ("South China Sea"). */
  subjectOf: ArrayLike<number>;
  /** Form, case rule and ambiguity in one number; see `traitOf`. */
  traits: ArrayLike<number>;
};

/** A dictionary with all that it is looked up by. */
export type Prepared = Omit<Dictionary, 'keys'> & Tables;

const forms: readonly Form[] = ['name', 'alias', 'demonym', 'metonym', 'acronym'];
const caseRules: readonly CaseRule[] = ['any', 'proper', 'exact'];
const ambiguities: readonly Ambiguity[] = ['none', 'low', 'high'];

export type Traits = { form: Form; case: CaseRule; ambiguity: Ambiguity };

/** In `subjectOf`: no entry. */
export const NOBODY = 0xffff;

export const traitOf = ({ form, case: rule, ambiguity }: Traits): number =>
  (forms.indexOf(form) * caseRules.length + caseRules.indexOf(rule)) * ambiguities.length +
  ambiguities.indexOf(ambiguity);

/** Whether a trait is of a surface that may be written with a small letter whatever its own first letter. */
export const isAnyCase = (trait: number): boolean =>
  Math.floor(trait / ambiguities.length) % caseRules.length === caseRules.indexOf('any');

/** What `traitOf` put together. */
export function traitsIn(trait: number): Traits {
  const above = Math.floor(trait / ambiguities.length);
  return {
    form: forms[Math.floor(above / caseRules.length)] ?? 'name',
    case: caseRules[above % caseRules.length] ?? 'proper',
    ambiguity: ambiguities[trait % ambiguities.length] ?? 'high',
  };
}

function subjectIn(line: string): Subject {
  const [id = '', kind = '', name = '', type = '', capital = '', basic = ''] = line.split('\t');
  // The build wrote the line, from an entry whose kind is one of these.
  return { id, kind: kind as Kind, name, type, capital, basic: basic !== '' };
}

/** The subjects of a dictionary by their index; each is put together when first asked for. */
export function subjectsIn({
  subjects,
}: Pick<Dictionary, 'subjects'>): (index: number) => Subject | null {
  const lines = subjects.split('\n');
  return remembered((index) => {
    const line = lines[index];
    return line === undefined ? null : subjectIn(line);
  });
}

/** A function of an index that works out each answer once. */
export function remembered<Value>(answer: (index: number) => Value): (index: number) => Value {
  const known: Value[] = [];
  return (index) => {
    const value = known[index];
    if (value !== undefined) return value;
    const made = answer(index);
    if (index >= 0) known[index] = made;
    return made;
  };
}

/** The folded surfaces; see `foldKey`. */
export function keysIn({ texts, keys }: Pick<Dictionary, 'texts' | 'keys'>): string[] {
  if (texts === '') return [];
  const small = texts.toLowerCase().split('\n');
  return keys.split('\n').map((key, index) => key || (small[index] ?? ''));
}
