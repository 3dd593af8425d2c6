import { plural, t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { allEntries, hashOf } from './place.ts';

type ChoiceBarProps = {
  chosen: ReadonlySet<EntryId>;
  /** What the list shows now. */
  found: readonly EntryId[];
  onChosen(chosen: ReadonlySet<EntryId> | null): void;
};

/** What was chosen in the list, whatever it shows now, and what becomes of it. */
export function ChoiceBar({ chosen, found, onChosen }: ChoiceBarProps) {
  const sheet = hashOf({ view: 'sheet', ids: [...chosen], filter: allEntries, from: '', to: '' });
  return (
    <section class="choice-bar" aria-label={t('glossary_choose')}>
      <span role="status">{plural('glossary_chosen', chosen.size)}</span>
      {chosen.size === 0 ? null : (
        <a class="button primary" href={sheet}>
          {t('glossary_sheet')}
        </a>
      )}
      <button
        type="button"
        class="button plain"
        onClick={() => onChosen(new Set([...chosen, ...found]))}
      >
        {plural('glossary_choose_all', found.length)}
      </button>
      {chosen.size === 0 ? null : (
        <button type="button" class="button plain" onClick={() => onChosen(new Set())}>
          {t('glossary_choose_none')}
        </button>
      )}
      <button type="button" class="button plain" onClick={() => onChosen(null)}>
        {t('glossary_choose_end')}
      </button>
    </section>
  );
}
