import {
  type ExportContext,
  type ExportFormatId,
  exportClippings,
} from '../../utils/clippings/export/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { plainContext } from './hostile.ts';

/** An export as bytes; throws the problem, which no test expects here. */
export async function exported(
  formatId: ExportFormatId,
  clippings: readonly Clipping[],
  context: Partial<ExportContext> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await exportClippings(formatId, clippings, { ...plainContext, ...context });
  if (!file.ok) throw new Error(file.problem.message);
  return new Uint8Array(await file.value.arrayBuffer());
}

/** An export as text, with its byte order mark if it has one. */
export const exportedText = async (
  ...[formatId, clippings, context]: Parameters<typeof exported>
) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await exported(formatId, clippings, context),
  );
