import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { numberInWords, t } from '../../utils/i18n/index.ts';

type Line = {
  key: string;
  name: string;
  count: number;
  onChoose(): void;
};

type PictureProps = {
  title: string;
  /** What the first column of the table holds. */
  column: string;
  lines: readonly Line[];
  /** Said in place of picture and table where there is nothing. */
  none: string;
  children: ComponentChildren;
};

/** A picture with a title, and a table of the same numbers to be shown in its place. */
export function Picture({ title, column, lines, none, children }: PictureProps) {
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section class="picture" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lines.length > 0 ? (
          <button
            type="button"
            class="button plain"
            aria-label={
              isTable ? t('pictures_as_picture_named', title) : t('pictures_as_table_named', title)
            }
            onClick={() => setTable(!isTable)}
          >
            {isTable ? t('pictures_as_picture') : t('pictures_as_table')}
          </button>
        ) : null}
      </header>
      {lines.length === 0 ? <p class="quiet">{none}</p> : null}
      {lines.length > 0 && isTable ? <Table title={title} column={column} lines={lines} /> : null}
      {lines.length > 0 && !isTable ? children : null}
    </section>
  );
}

function Table({ title, column, lines }: Pick<PictureProps, 'title' | 'column' | 'lines'>) {
  return (
    <div class="scroller">
      <table>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col" class="count">
              {t('clippings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, count, onChoose }) => (
            <tr key={key}>
              <th scope="row">
                <button type="button" class="button plain" onClick={onChoose}>
                  <bdi>{name}</bdi>
                </button>
              </th>
              <td class="count">{numberInWords(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
