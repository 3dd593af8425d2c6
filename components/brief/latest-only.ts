/**
 * Does something with each value, one after another; of those that come while it is busy only the last is taken.
 * `busy` says whether anything is under way.
 */
export function latestOnly<T>(act: (value: T) => Promise<void>): {
  take(value: T): void;
  busy(): boolean;
} {
  let waiting: { value: T } | null = null;
  let isBusy = false;
  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await act(value);
    }
    isBusy = false;
  };
  return {
    take(value) {
      waiting = { value };
      if (!isBusy) void work();
    },
    busy: () => isBusy,
  };
}
