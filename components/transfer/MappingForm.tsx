import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { Mapping, TableSample } from './importing.ts';
import { fieldNameOf } from './words.ts';

type MappingFormProps = {
  table: TableSample;
  fields: readonly string[];
  onMap(mapping: Mapping): void;
  onCancel(): void;
};

/** So much of an example cell is shown. */
const SHOWN = 60;

/** Which column of a table holds what, guessed from their names, with examples from the first rows. */
export function MappingForm({ table, fields, onMap, onCancel }: MappingFormProps) {
  const [mapping, setMapping] = useState<Mapping>(table.mapping);
  const hasAddress = mapping.url !== undefined;
  const choose = (field: string, value: string): void => {
    const { [field]: _, ...rest } = mapping;
    setMapping(value === '' ? rest : { ...rest, [field]: Number(value) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onMap(mapping);
      }}
    >
      <p>{plural('import_table', table.count)}</p>
      <ul class="mapping">
        {fields.map((field) => (
          <li key={field}>
            <label>
              <span>{fieldNameOf(field)}</span>
              <select
                value={mapping[field] ?? ''}
                onChange={(event) => choose(field, event.currentTarget.value)}
              >
                <option value="">–</option>
                {table.columns.map((column, index) => (
                  <option key={index} value={index} dir="auto">
                    {column || t('import_column', index + 1)}
                  </option>
                ))}
              </select>
            </label>
            <span class="quiet example" dir="auto">
              {exampleOf(table, mapping[field])}
            </span>
          </li>
        ))}
      </ul>
      {hasAddress ? null : (
        <p class="note" role="status">
          {t('import_needs_address')}
        </p>
      )}
      <div class="dialog-actions">
        <button type="submit" class="button primary" disabled={!hasAddress}>
          {t('continue')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** What the first row that has something there says. */
function exampleOf({ rows }: TableSample, column: number | undefined): string {
  if (column === undefined) return '';
  const cell = rows.map((row) => row[column]?.trim() ?? '').find(Boolean) ?? '';
  return cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell;
}
