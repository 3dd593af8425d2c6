import { t } from '../../i18n/index.ts';
import type { Clipping } from '../../model/clipping.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { ExportContext } from './format.ts';
import { blocks } from './html.ts';

/** The whole document lies in memory several times over, and no word processor opens one of this size with ease. */
const MOST = 2000;

/** Clippings as a DOCX document; not for more than 2,000. */
export async function docx(
  clippings: readonly Clipping[],
  context: ExportContext,
): Promise<Result<Blob>> {
  if (clippings.length > MOST) {
    return fail('invalid', t('error_docx_most', MOST));
  }
  const { blocksToDocx } = await import('../document/to-docx.ts');
  return ok(await blocksToDocx(t('clippings'), blocks(clippings, context)));
}
