import { useEffect, useState } from 'preact/hooks';

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
    read().then(setValue, (error: unknown) =>
      setProblem(
        `The browser did not hand over what is stored (${String(error)}). Reload this page.`,
      ),
    );
    return () => controller.abort();
  }, [read, watch]);
  return { value, problem };
}
