import type { Result } from './result.ts';

/**
 * Whether Attaché reads a page by itself:
 * - `curated`: on the list from the start; `granted`: the reader has wanted it always;
 * - `withheld`: one of these two, but the browser keeps Attaché out, as the reader has told it, or by itself;
 * - `not-granted`: only when asked, page by page;
 * - `unsupported`: never, the browser allows it to no extension.
 */
export type Access = 'curated' | 'granted' | 'withheld' | 'not-granted' | 'unsupported';

/** Exactly one origin as a match pattern: `https://example.org/*`. A pattern has no port. */
export type OriginPattern = string;

/** A site that the reader has added. Set in the browser's own settings it may be wider: `https://*` and any host. */
export type AddedSite = { origin: OriginPattern; state: 'granted' | 'withheld' };

/** The groups of the list from the start, in its order. */
export type CuratedGroup =
  | 'agencies'
  | 'broadcasters'
  | 'europe'
  | 'americas'
  | 'asia'
  | 'middle-east-africa'
  | 'technology'
  | 'organisations'
  | 'ministries'
  | 'institutes';

/** A part of the list from the start; which of its sites the browser keeps Attaché out of. */
export type CuratedPart = { group: CuratedGroup; sites: { site: string; isWithheld: boolean }[] };

export type SiteList = { added: AddedSite[]; curated: CuratedPart[] };

/** What a screen needs to say whether a page is read, and to change it. */
export type SiteAccess = {
  access(address: string): Promise<Access>;
  /** The one origin that would be asked for; a problem in words where there is none. */
  originOf(address: string): Result<OriginPattern>;
  /** Asks the browser for exactly this origin; false where the reader then says no. In answer to a click only. */
  grant(address: string): Promise<Result<boolean>>;
  /** Gives an added site back to the browser, which then keeps Attaché out. */
  remove(origin: OriginPattern): Promise<Result<null>>;
  /** Tells that something has changed, on whatever screen or in the browser's settings, until the signal aborts. */
  watch(signal: AbortSignal, listener: () => void): void;
};

/** What the list of all sites needs besides. */
export type SitesStore = SiteAccess & {
  list(): Promise<SiteList>;
  /** What a reader has typed, as an origin; refused with a reason where it is no site that can be added. */
  read(typed: string): Result<OriginPattern>;
  /** Whether the list from the start holds an origin. */
  isCurated(origin: OriginPattern): boolean;
  /** Asks for all of the list from the start, as at install. In answer to a click only. */
  grantCurated(): Promise<Result<boolean>>;
  /** Asks for all sites. In answer to a click only. */
  grantEverywhere(): Promise<Result<boolean>>;
};
