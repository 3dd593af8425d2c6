import { type ImportFile, openImportFile } from '../../utils/clippings/import/index.ts';
import { t, usePackagedMessages } from '../../utils/i18n/index.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { ImportRequest } from './import-request.ts';

/*
 * Reads an imported file in a thread of its own: a file of 100 MB takes seconds, in which the page must not
 * stand still. Each request comes with the port that its answer goes to.
 */

type Opening = ImportRequest & { ask: 'open' };

let file: ImportFile | null = null;

addEventListener('message', async ({ data, ports: [port] }: MessageEvent<ImportRequest>) => {
  port?.postMessage(await answer(data));
});

async function answer(request: ImportRequest): Promise<Result<unknown>> {
  try {
    return request.ask === 'open' ? await open(request) : answerOf(request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('unexpected', reason);
  }
}

async function open({ file: chosen, language }: Opening): Promise<Result<unknown>> {
  await usePackagedMessages(language);
  const opened = openImportFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  if (!opened.ok) return opened;
  file = opened.value;
  return ok(file.format);
}

function answerOf(request: Exclude<ImportRequest, Opening>): Result<unknown> {
  if (!file) return fail('not-found', t('error_import_not_open'));
  switch (request.ask) {
    case 'table':
      return file.table();
    case 'read':
      return file.read(request.format, request.mapping, new Date());
    case 'needs':
      return ok(file.asks(request.from));
    case 'learn':
      file.learn(request.kept);
      return ok(null);
    case 'learnDamaged':
      file.learnDamaged(request.there);
      return ok(null);
    case 'plan':
      return ok(file.plan());
    case 'part':
      return ok(file.part(request.from, request.takes));
  }
}
