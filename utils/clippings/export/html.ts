import { locale, t } from '../../i18n/index.ts';
import type { Clipping } from '../../model/clipping.ts';
import { type Block, heading } from '../document/block.ts';
import { clippingBlocks } from '../document/clipping-blocks.ts';
import { htmlPage } from '../document/html-page.ts';
import type { ExportContext, TextWriter } from './format.ts';

/** Clippings as a web page that needs nothing else. */
export const html: TextWriter = (clippings, context) =>
  htmlPage(t('clippings'), blocks(clippings, context));

/** Clippings as blocks of one document, made as they are asked for. */
export function* blocks(
  clippings: readonly Clipping[],
  { nameOf, style = 'plain' }: ExportContext,
): Generator<Block> {
  yield heading(1, t('clippings'), locale());
  for (const clipping of clippings) yield* clippingBlocks(clipping, { nameOf, style });
}
