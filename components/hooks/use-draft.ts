import { useEffect, useState } from 'preact/hooks';

/** What a form holds: texts by name. */
export type Fields = Record<string, string>;

export type Draft<F extends Fields> = {
  fields: F;
  /** True where something else is written than what is kept. */
  isChanged: boolean;
  write(change: Partial<F>): void;
  /** Drops what was written: it is kept now, or not wanted. */
  drop(): void;
};

/**
 * What is being written in a form. It outlives the page: until it is saved or dropped it waits in the browser’s
 * session storage under `key`. `kept` is what is there without it.
 */
export function useDraft<F extends Fields>(key: string, kept: F): Draft<F> {
  const [written, setWritten] = useState<Partial<F>>(() => waiting(key, kept));
  useEffect(() => setWritten(waiting(key, kept)), [key]);
  const fields = { ...kept, ...written };
  return {
    fields,
    isChanged: Object.keys(kept).some((name) => fields[name] !== kept[name]),
    write(change) {
      const next = { ...written, ...change };
      setWritten(next);
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    drop() {
      setWritten({});
      sessionStorage.removeItem(key);
    },
  };
}

/** What was written before, of the fields that there are. */
function waiting<F extends Fields>(key: string, kept: F): Partial<F> {
  const text = sessionStorage.getItem(key);
  if (text === null) return {};
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null) return {};
  const known: Partial<F> = {};
  for (const [name, value] of Object.entries(found)) {
    if (Object.hasOwn(kept, name) && typeof value === 'string')
      Object.assign(known, { [name]: value });
  }
  return known;
}
