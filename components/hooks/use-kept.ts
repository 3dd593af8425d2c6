import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';

/** Something kept in storage, as it is now: read once, and told of every change. Null until it is read. */
export function useKept<T>(
  read: () => Promise<T>,
  watch: (signal: AbortSignal, listener: (value: T) => void) => void,
): { value: T | null; problem: string } {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const controller = new AbortController();
    watch(controller.signal, setValue);
    read().then(setValue, (error: unknown) => setProblem(t('error_storage_unread', String(error))));
    return () => controller.abort();
  }, [read, watch]);
  return { value, problem };
}
