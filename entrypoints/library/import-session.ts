import type { ImportSession, Mapping, Outline } from '../../components/transfer/importing.ts';
import {
  type Asked,
  type ColumnMapping,
  type ImportFormat,
  importFields,
  importFormats,
} from '../../utils/clippings/import/index.ts';
import { locale, t } from '../../utils/i18n/index.ts';
import { background } from '../../utils/messaging/client.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { ImportRequest } from './import-request.ts';

/** Reads a file in a worker of its own, and asks the background what of it is in the library. */
export function startImport(): ImportSession {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Set<(failure: Result<never>) => void>();
  /** A worker that ends, or was ended, answers nobody any more. */
  const end = (message: string): void => {
    worker.terminate();
    for (const give of waiting) give(fail('unreachable', message));
    waiting.clear();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(t('error_import_too_large'));
  };
  const ask = <T>(request: ImportRequest): Promise<Result<T>> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      waiting.add(resolve);
      port1.onmessage = ({ data }) => {
        port1.close();
        waiting.delete(resolve);
        resolve(worded(data));
      };
      worker.postMessage(request, [port2]);
    });

  return {
    open: (file) => ask({ ask: 'open', file, language: { messages: t('locale'), ui: locale() } }),
    table: () => ask({ ask: 'table' }),
    async outline(format, mapping, tell) {
      const known = importFormats.find((id): id is ImportFormat => id === format);
      if (!known) return fail('invalid', t('error_unknown_format', format));
      const columns = mapping ? columnsOf(mapping) : undefined;
      const total = await ask<number>({ ask: 'read', format: known, mapping: columns });
      if (!total.ok) return total;
      for (let from: number | null = 0; from !== null; ) {
        const part: Result<Asked> = await ask<Asked>({ ask: 'needs', from });
        if (!part.ok) return part;
        const { ids, sources, next }: Asked = part.value;
        const kept =
          ids.length + sources.length > 0 ? await background.keptLike(ids, sources) : ok([]);
        if (!kept.ok) return kept;
        const learnt = await ask<null>({ ask: 'learn', kept: kept.value });
        if (!learnt.ok) return learnt;
        tell({ done: next ?? total.value, total: total.value });
        from = next;
      }
      if (known === 'backup') {
        const there = await background.damagedClippings();
        if (!there.ok) return there;
        const learnt = await ask<null>({ ask: 'learnDamaged', there: there.value });
        if (!learnt.ok) return learnt;
      }
      return ask<Outline>({ ask: 'plan' });
    },
    part: (from, takes) => ask({ ask: 'part', from, takes }),
    close: () => end(t('error_import_stopped')),
  };
}

/** What the worker did not expect it cannot put in words, for it may lack them. */
const worded = <T>(answer: Result<T>): Result<T> =>
  !answer.ok && answer.problem.code === 'unexpected'
    ? fail('unexpected', t('error_import_not_read', answer.problem.message))
    : answer;

const columnsOf = (mapping: Mapping): ColumnMapping =>
  Object.fromEntries(
    importFields.flatMap((field) => (field in mapping ? [[field, mapping[field]]] : [])),
  );
