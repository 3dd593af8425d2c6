import { type Messages, useMessages } from './source.ts';

/** Which messages a page shows, told to a worker: the tag of their file (`t('locale')`), and `locale()`. */
export type PackagedLanguage = { messages: string; ui: string };

/**
 * Takes the messages of a language from the package of the extension, for web workers, which the browser gives
 * none. Rejects where they are not there.
 */
export async function usePackagedMessages({ messages, ui }: PackagedLanguage): Promise<void> {
  const answer = await fetch(`/_locales/${messages.replace('-', '_')}/messages.json`);
  useMessages((await answer.json()) as Messages, ui);
}
