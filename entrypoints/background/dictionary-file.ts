import { readPackagedBytes } from '../../utils/knowledge/packaged.ts';
import { readLanguages } from '../../utils/model/languages.ts';

const read = (language: string): Promise<ArrayBuffer> =>
  readPackagedBytes(`dictionaries/${language}.bin`);

/*
 * Most often the worker wakes because an article is to be read, most often in the reader's own
 * language: its dictionary is fetched while the rest of the background is evaluated. A failure is told
 * to whoever asks for it.
 */
const [likely = ''] = navigator.language.split('-');
let fetched = readLanguages.has(likely) ? read(likely) : null;
fetched?.catch(() => {
  fetched = null;
});

/** The file of a language's dictionary, as the build packed it. Rejects with a sentence. */
export function dictionaryFile(language: string): Promise<ArrayBuffer> {
  if (language !== likely || !fetched) return read(language);
  const asked = fetched;
  // It is unpacked once; the bytes need not be kept for a second time.
  fetched = null;
  return asked;
}
