import { type MessageKey, t } from '../../utils/i18n/index.ts';
import { type ListChoice, type ListOrder, listOrders } from '../../utils/model/list-choice.ts';

type ListToolsProps = {
  choice: ListChoice;
  onChoice(choice: ListChoice): void;
  /** Where these entries stand side by side in two languages; null where that is not offered. */
  sheet: string | null;
};

const words = {
  appearance: 'popup_order_appearance',
  weight: 'popup_order_weight',
} as const satisfies Record<ListOrder, MessageKey>;

/** How the list is sorted, and whether it is by kind. */
export function ListTools({ choice, onChoice, sheet }: ListToolsProps) {
  return (
    <div class="list-tools">
      <select
        aria-label={t('popup_order')}
        value={choice.order}
        onChange={(event) => {
          const order = listOrders.find((one) => one === event.currentTarget.value);
          if (order) onChoice({ ...choice, order });
        }}
      >
        {listOrders.map((order) => (
          <option key={order} value={order}>
            {t(words[order])}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={choice.grouped}
          onChange={(event) => onChoice({ ...choice, grouped: event.currentTarget.checked })}
        />
        {t('popup_by_kind')}
      </label>
      {sheet === null ? null : (
        <a class="sheet" href={sheet} target="_blank" rel="noreferrer">
          {t('glossary_sheet')}
        </a>
      )}
    </div>
  );
}
