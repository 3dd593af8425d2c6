import { t } from '../../i18n/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';

/**
 * The text of a file's bytes: UTF-8, or UTF-16 as spreadsheets write it, told by its byte order mark or, where
 * there is none, by the zero bytes of its first line (WHATWG Encoding). Fails with `invalid` where it is
 * neither: a wrong guess would turn every accent into something else.
 */
export function decodeFile(bytes: Uint8Array): Result<string> {
  const encoding = encodingOf(bytes);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail('invalid', t('import_not_unicode'));
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  const zeros = { even: 0, odd: 0 };
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const most = start.length / 4;
  if (zeros.odd > most && zeros.even === 0) return 'utf-16le';
  return zeros.even > most && zeros.odd === 0 ? 'utf-16be' : 'utf-8';
}
