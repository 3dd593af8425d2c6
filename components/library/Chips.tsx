import { isolated } from '../../utils/i18n/index.ts';
import type { ClippingQuery } from '../../utils/model/find-clippings.ts';
import type { Chip } from './filters.ts';

type ChipsProps = {
  chips: readonly Chip[];
  onQuery(query: ClippingQuery): void;
  onClear(): void;
};

/** The filters that are set, each to be taken off. */
export function Chips({ chips, onQuery, onClear }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters that are set">
      {chips.map(({ key, name, value, rest }) => (
        <li key={key}>
          <button
            type="button"
            class="chip"
            aria-label={`Without ${name.toLocaleLowerCase()}: ${isolated(value)}`}
            onClick={() => onQuery(rest)}
          >
            <span class="quiet">{name}:</span> <bdi>{value}</bdi> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="button plain" onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
