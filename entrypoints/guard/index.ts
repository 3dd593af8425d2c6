import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guard } from '../../utils/page/guard.ts';

/**
 * Runs on curated sites before any script of the page (see wxt.config.ts). As a bare script and not as
 * a content script of WXT, whose context would be many times its size.
 */
export default defineUnlistedScript(() => {
  guard();
});
