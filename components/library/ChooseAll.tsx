import { plural, t } from '../../utils/i18n/index.ts';

type ChooseAllProps = {
  /** How many of how many are chosen. */
  chosen: number;
  total: number;
  onChooseAll(): void;
  onChooseNone(): void;
};

/** Chooses all that fit, or none; says how many are chosen. */
export function ChooseAll({ chosen, total, onChooseAll, onChooseNone }: ChooseAllProps) {
  return (
    <label class="choose-all">
      <input
        type="checkbox"
        checked={chosen > 0 && chosen >= total}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < total;
        }}
        onChange={chosen > 0 ? onChooseNone : onChooseAll}
      />
      {chosen > 0 ? plural('library_chosen', chosen) : t('library_choose_all')}
    </label>
  );
}
