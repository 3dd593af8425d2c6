import { direction, locale } from '../../i18n/index.ts';
import type { Block } from './block.ts';
import { blockToHtml, escapeHtml } from './to-html.ts';

/**
 * Blocks as a document that needs nothing else and fetches nothing: its policy forbids all but its own style. In
 * pieces, so that nobody holds it twice.
 */
export function* htmlPage(title: string, blocks: Iterable<Block>): Generator<string> {
  yield `<!doctype html>
<html lang="${locale()}" dir="${direction()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
  for (const block of blocks) yield `${blockToHtml(block)}\n`;
  yield '</main>\n</body>\n</html>\n';
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 Georgia, "Noto Serif", "Noto Naskh Arabic", "Songti SC", serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word; }
h1, h2 { line-height: 1.25; font-weight: 600; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.25rem; margin-block-start: 2.5rem; }
blockquote { margin: 1rem 0; margin-inline-start: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
.source, .details, .reference { font-size: 0.9375rem; }
.details { opacity: 0.8; margin-block: 0.25rem; }
.reference { padding-inline-start: 2rem; text-indent: -2rem; }
hr { border: 0; border-block-start: 1px solid; opacity: 0.4; margin-block: 2rem; }
a { color: inherit; }
.mark { text-decoration: none; }
@media print {
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2 { break-after: avoid; }
  blockquote, .reference { break-inside: avoid; }
}
`;
