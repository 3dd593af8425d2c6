import { isolated, t } from '../../utils/i18n/index.ts';
import type { ClippingQuery } from '../../utils/model/find-clippings.ts';
import { Worded } from '../ui/Worded.tsx';
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
    <ul class="chips" aria-label={t('library_chips')}>
      {chips.map(({ key, said, value, rest }) => (
        <li key={key}>
          <button
            type="button"
            class="chip"
            aria-label={t('library_without', t(said, isolated(value)))}
            onClick={() => onQuery(rest)}
          >
            <Worded of={said} with={[<bdi key={key}>{value}</bdi>]} />{' '}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="button plain" onClick={onClear}>
          {t('library_clear_all')}
        </button>
      </li>
    </ul>
  );
}
