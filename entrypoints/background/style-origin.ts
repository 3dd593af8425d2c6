import { browser } from '../../utils/browser.ts';

/**
 * Whose a style sheet that we insert is said to be. In Firefox an author's does not reach into a page's shadow
 * trees. In Chromium a user's rules for highlights are computed and not drawn where an author's sheet has such
 * rules, as the one that the manifest brings to curated sites (seen in 156).
 */
export const styleOrigin = (): 'USER' | 'AUTHOR' =>
  browser.runtime.getURL('/').startsWith('moz-extension:') ? 'USER' : 'AUTHOR';
