import type { Counted } from '../../utils/model/find-clippings.ts';

/** So many values are offered while typing. */
const MOST = 200;

/** What there is already, offered while typing. */
export function Offered({ id, values }: { id: string; values: readonly Counted[] }) {
  return (
    <datalist id={id}>
      {values
        .filter(({ value }) => value)
        .slice(0, MOST)
        .map(({ value }) => (
          <option key={value} value={value} />
        ))}
    </datalist>
  );
}
