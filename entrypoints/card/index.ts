import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from './card-host.ts';
import { offerCard } from './offer.ts';

/**
 * The card's code, brought onto a page when its first card is about to open: most pages are read without one, and
 * need not load what draws it.
 */
export default defineUnlistedScript(() => offerCard(createCardHost));
