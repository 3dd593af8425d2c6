import { useLayoutEffect } from 'preact/hooks';
import { dateInWords, numberInWords, plural, t } from '../../utils/i18n/index.ts';
import type { Counted } from '../../utils/model/find-clippings.ts';
import { labelsOf, monthPicture, yearsOf } from './months.ts';
import { Picture } from './Picture.tsx';
import { useMarks } from './use-marks.ts';
import { shortMonth, told } from './words.ts';

type MonthsProps = { months: readonly Counted[]; onMonth(month: string): void };

/**
 * When clippings were saved: a bar for each month. Time runs as the interface is read: where that is from the
 * right, the first month is at the right, as the names of months and years below the bars are read one after the
 * other.
 */
export function Months({ months, onMonth }: MonthsProps) {
  const lines = months.map(({ value, count }) => ({
    key: value,
    name: dateInWords(value),
    count,
    onChoose: () => onMonth(value),
  }));
  return (
    <Picture
      title={t('pictures_months')}
      column={t('pictures_month')}
      lines={lines}
      none={t('pictures_none')}
    >
      <Bars months={months} onMonth={onMonth} />
    </Picture>
  );
}

function Bars({ months, onMonth }: MonthsProps) {
  const { bars, lines } = monthPicture(months);
  const marked = bars.flatMap((bar) => (bar.type === 'month' && bar.count > 0 ? [bar.month] : []));
  const { picture, onKeyDown, mark, shown } = useMarks(marked, marked.at(-1) ?? '');
  const counts = new Map(months.map(({ value, count }) => [value, count]));
  const labels = labelsOf(bars, shortMonth);
  const areNamed = bars.length <= 12;
  // What is newest is seen first where there is no room for all.
  useLayoutEffect(() => {
    const { current } = picture;
    if (!current) return;
    const sign = getComputedStyle(current).direction === 'rtl' ? -1 : 1;
    current.scrollLeft = sign * current.scrollWidth;
  }, [picture, bars.length]);
  return (
    <>
      <div class="months">
        <div class="lines" aria-hidden="true">
          {lines.map(({ count, height }) => (
            <span key={count} style={{ insetBlockEnd: `${height * 100}%` }}>
              {numberInWords(count)}
            </span>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus; keys lead from one to the next. */}
        <div
          class={`bars ${areNamed ? 'named' : ''}`}
          ref={picture}
          onKeyDown={onKeyDown}
          style={{ '--bars': bars.length }}
        >
          {bars.map((bar, index) =>
            bar.type === 'gap' || bar.count === 0 ? (
              <span
                key={index}
                class={bar.type}
                style={{ gridColumn: index + 1 }}
                title={bar.type === 'gap' ? plural('pictures_gap', bar.months) : ''}
                aria-hidden="true"
              >
                {bar.type === 'gap' ? '…' : ''}
              </span>
            ) : (
              <button
                key={bar.month}
                type="button"
                class="month"
                style={{ gridColumn: index + 1 }}
                aria-label={told(dateInWords(bar.month), bar.count)}
                onClick={() => onMonth(bar.month)}
                {...mark(bar.month)}
              >
                <span class="bar" style={{ blockSize: `${bar.height * 100}%` }} />
              </button>
            ),
          )}
          {labels.map(({ text, from, span }) => (
            <span
              key={from}
              class="label"
              aria-hidden="true"
              style={{ gridColumn: `${from + 1} / span ${span}` }}
            >
              {areNamed ? text : dateInWords(text)}
            </span>
          ))}
          {areNamed
            ? yearsOf(bars).map(({ text, from, span }) => (
                <span
                  key={text}
                  class="label year"
                  aria-hidden="true"
                  style={{ gridColumn: `${from + 1} / span ${span}` }}
                >
                  {dateInWords(text)}
                </span>
              ))
            : null}
        </div>
      </div>
      <p class="told quiet" aria-hidden="true">
        {shown === null ? '' : told(dateInWords(shown), counts.get(shown) ?? 0)}
      </p>
    </>
  );
}
