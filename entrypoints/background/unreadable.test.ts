import { expect, test } from 'vitest';
import { whyUnreadable } from './unreadable.ts';

test.each([
  ['chrome://settings/', '', 'unsupported-page', 'page of the browser itself'],
  ['', 'Cannot access a chrome:// URL', 'unsupported-page', 'page of the browser itself'],
  ['about:newtab', '', 'unsupported-page', 'page of the browser itself'],
  ['about:reader?url=https%3A%2F%2Fa.example', '', 'unsupported-page', 'reading view'],
  ['https://addons.mozilla.org/en-GB/firefox/', '', 'unsupported-page', 'store for extensions'],
  ['https://chromewebstore.google.com/detail/x', '', 'unsupported-page', 'store for extensions'],
  ['', 'The extensions gallery cannot be scripted.', 'unsupported-page', 'store for extensions'],
  ['https://un.example/report.PDF?page=2', '', 'unsupported-page', 'This is a PDF'],
  ['https://un.example/report.pdf.html', '', 'not-permitted', 'may not read this page yet'],
  ['data:text/html,x', '', 'unsupported-page', 'page of the browser itself'],
  ['file:///home/a/article.html', '', 'not-permitted', 'access to file URLs'],
  [
    'https://blog.example/',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'not-permitted',
    'Click its button in the toolbar',
  ],
  ['', 'Missing host permission for the tab', 'not-permitted', 'Click its button in the toolbar'],
])('%s %s', (url, reason, code, words) => {
  const why = whyUnreadable(url, reason);
  expect(why.ok ? null : why.problem.code).toBe(code);
  expect(why.ok ? '' : why.problem.message).toContain(words);
});
