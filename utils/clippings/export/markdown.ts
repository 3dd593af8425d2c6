import { t } from '../../i18n/index.ts';
import type { Clipping } from '../../model/clipping.ts';
import { clippingBlocks } from '../document/clipping-blocks.ts';
import { blockToMarkdown } from '../document/to-markdown.ts';
import type { ExportContext, TextWriter } from './format.ts';
import { frontMatter, properties } from './front-matter.ts';

/** Clippings as one Markdown document with front matter, each with its quotation, reference, link, note and tags. */
export const markdown: TextWriter = function* (clippings, context) {
  yield frontMatter({
    title: t('clippings'),
    created: context.now.toISOString(),
    clippings: clippings.length,
  });
  yield `\n# ${t('clippings')}\n`;
  let separator = '\n';
  for (const clipping of clippings) {
    yield separator + body(clipping, context);
    separator = '\n---\n\n';
  }
};

/** A clipping as a Markdown note of its own, with all that is known of it in the front matter. */
export const clippingNote = (clipping: Clipping, context: ExportContext): string =>
  `${frontMatter(properties(clipping, context))}\n${body(clipping, context)}`;

const body = (clipping: Clipping, { nameOf, style = 'plain' }: ExportContext): string =>
  `${clippingBlocks(clipping, { nameOf, style }).map(blockToMarkdown).join('\n\n')}\n`;
