import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/**
 * All rows of the database as they are, as the parts of one JSON text: `{"version": n, "rows": [{"store", "row"}]}`.
 * In parts, since one text of all may be longer than a browser holds.
 */
export async function rawData(background: Remote<BackgroundApi>): Promise<Result<string[]>> {
  const parts: string[] = [];
  let version = 0;
  for (let from = 0; ; ) {
    const part = await background.rawRows(from);
    if (!part.ok) return part;
    version = part.value.version;
    const { rows, hasMore } = part.value;
    if (rows.length > 0) {
      parts.push(from > 0 ? ',\n' : '', rows.map((row) => JSON.stringify(row)).join(',\n'));
    }
    from += rows.length;
    if (!hasMore) break;
  }
  return ok([`{"version":${version},"rows":[\n`, ...parts, '\n]}\n']);
}
