import { type Messages, useMessages } from './source.ts';

/** Which messages a page shows, told to a worker: the tag of their file (`t('locale')`), and `locale()`. */
export type PackagedLanguage = { messages: string; ui: string };

/**
 * Takes the messages of a language from the package of the extension, for web workers, which the browser gives
 * none. Where that language has no file, those that the browser falls back to. Rejects where there is none at all.
 */
export async function usePackagedMessages({ messages, ui }: PackagedLanguage): Promise<void> {
  const own = await packaged(messages.replace('-', '_')).catch((error: unknown) => {
    if (messages === FALLBACK) throw error;
    return packaged(FALLBACK);
  });
  useMessages(own, ui);
}

/** The default language of the manifest. */
const FALLBACK = 'en';

async function packaged(folder: string): Promise<Messages> {
  const answer = await fetch(`/_locales/${folder}/messages.json`);
  if (!answer.ok) throw new Error(`${folder}: ${answer.status}`);
  return answer.json();
}
