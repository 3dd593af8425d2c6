import { useEffect, useState } from 'preact/hooks';
import { dateInWords, plural, t } from '../../utils/i18n/index.ts';
import type { Damaged } from '../../utils/model/kept.ts';
import { Worded } from '../ui/Worded.tsx';
import { RawExport, type RawExportProps } from './RawExport.tsx';

/** So many are listed; the file has all. */
const LISTED = 50;

type DamagedNoteProps = RawExportProps & {
  /** Asked anew when it changes: rows are found to be damaged when they are read. */
  moment: string;
};

/** Says which rows could not be read, where there are any, and offers them as a file. */
export function DamagedNote(props: DamagedNoteProps) {
  const { background, moment } = props;
  const [damaged, setDamaged] = useState<readonly Damaged[]>([]);
  useEffect(() => {
    let isLate = false;
    void background.damagedClippings().then((answer) => {
      // A failure is told by the list, which asks the same database.
      if (answer.ok && !isLate) setDamaged(answer.value);
    });
    return () => {
      isLate = true;
    };
  }, [background, moment]);
  if (damaged.length === 0) return null;
  return (
    <section class="note correction" aria-label={t('library_damaged')}>
      <span class="label">{plural('library_damaged_count', damaged.length)}</span>
      <p>{t('library_damaged_how')}</p>
      <details>
        <summary>{t('library_damaged_what')}</summary>
        <ul>
          {damaged.slice(0, LISTED).map(({ id, found, reason }) => (
            <li key={`${id} ${found}`}>
              <Worded
                of="library_damaged_row"
                with={[
                  <bdi key="id">{id}</bdi>,
                  dateInWords(found),
                  <bdi key="reason">{reason}</bdi>,
                ]}
              />
            </li>
          ))}
        </ul>
        {damaged.length > LISTED ? (
          <p>{plural('library_and_more', damaged.length - LISTED)}</p>
        ) : null}
      </details>
      <RawExport {...props} />
    </section>
  );
}
