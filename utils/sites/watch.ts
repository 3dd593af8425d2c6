import { browser } from '../browser.ts';
import { watchWanted } from './wanted.ts';

/** Tells that a site may be read now or no longer, whoever has changed it, until the signal aborts. */
export function watchSites(signal: AbortSignal, listener: () => void): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  const leave = watchWanted(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
    leave();
  });
}
