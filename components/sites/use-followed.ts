import { useEffect, useState } from 'preact/hooks';

/** What `read` answers, read anew whenever `watch` tells of a change; null until it is read. */
export function useFollowed<T>(
  read: () => Promise<T>,
  watch: (signal: AbortSignal, listener: () => void) => void,
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const { signal, abort } = ended();
    let asked = 0;
    const look = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const now = await read();
      // An answer that comes after a later question tells what was.
      if (mine === asked && !signal.aborted) setValue(now);
    };
    watch(signal, () => void look());
    void look();
    return abort;
  }, [read, watch]);
  return value;
}

function ended(): { signal: AbortSignal; abort(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
