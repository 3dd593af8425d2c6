import { type MessageKey, t } from '../../utils/i18n/index.ts';
import type {
  Basis,
  Kind,
  Note,
  Organisation,
  Platform,
  Term,
  UnStatus,
} from '../../utils/model/entry.ts';

/* What the kinds and sorts of entries are called in the interface. */

/** Families of messages, each with a word for every sort: `organisation_un_body` for `un-body`. */
type Families = {
  kind: Kind;
  /** Shorter, within what a screen reader says. */
  kind_spoken: Kind;
  organisation: Organisation['type'];
  platform: Platform['type'];
  category: Term['category'];
  /** Labels of remarks. */
  entry_note: Note['kind'];
  /** Sentences on what a text rests. */
  entry_basis: Basis;
};
type Underscored<Slug extends string> = Slug extends `${infer One}-${infer More}`
  ? `${One}_${Underscored<More>}`
  : Slug;
/** All of them; `t` takes it only if each is there. */
type SortKey = {
  [Name in keyof Families]: `${Name}_${Underscored<Families[Name]>}`;
}[keyof Families];

/** A kind or sort in words. The keys are put together here: a map of them would be loaded by every page. */
export const sortInWords = <Name extends keyof Families>(
  family: Name,
  sort: Families[Name],
): string => t(`${family}_${sort.replaceAll('-', '_')}` as SortKey);

/** The standing of a state or territory. */
export const statusWords = {
  'un-member': 'status_un_member',
  'un-observer': 'status_un_observer',
  other: 'status_not_member',
  disputed: 'status_disputed',
  territory: 'status_territory',
  'free-association': 'status_free_association',
  'non-self-governing': 'status_non_self_governing',
} as const satisfies Record<UnStatus, MessageKey>;
