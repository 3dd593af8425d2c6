import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs in the head of each of our pages, before anything is drawn, so that none flashes in the colours of another
 * look. The look is the last one this page's origin wore: see utils/settings/theme.ts, which goes on from here.
 */
export default defineUnlistedScript(() => {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
});
