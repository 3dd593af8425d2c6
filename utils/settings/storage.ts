import { browser } from '../browser.ts';
import { type MessageKey, t } from '../i18n/index.ts';
import { fail, ok, type Result } from '../model/result.ts';

/** Has something stored, and says in words (`refused`, with the reason) when the browser does not keep it. */
export async function kept(
  act: () => Promise<void>,
  refused: MessageKey = 'error_choice_not_stored',
): Promise<Result<null>> {
  try {
    await act();
    return ok(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('storage', t(refused, reason));
  }
}

/** Reads anew and tells whenever a key that concerns the listener has changed, until the signal aborts. */
export function watch<T>(
  signal: AbortSignal,
  concerns: (key: string) => boolean,
  read: () => Promise<T>,
  listener: (value: T) => void,
  where: 'local' | 'sync' = 'local',
): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area !== where || !Object.keys(changes).some(concerns)) return;
    void read().then((value) => {
      if (!signal.aborted) listener(value);
    });
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
