import { useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../../utils/i18n/index.ts';
import type { Damaged } from '../../utils/model/kept.ts';
import { counted } from '../ui/numbers.ts';
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
    <section class="note correction" aria-label="Damaged clippings">
      <span class="label">{`${counted(damaged.length)} could not be read`}</span>
      <p>
        They were set aside as they are, so that everything else works. Nothing of them was thrown
        away: export the raw data and keep the file.
      </p>
      <details>
        <summary>What is wrong with them</summary>
        <ul>
          {damaged.slice(0, LISTED).map(({ id, found, reason }) => (
            <li key={`${id} ${found}`}>
              <bdi>{id}</bdi>, found {dateInWords(found)}: <bdi>{reason}</bdi>
            </li>
          ))}
        </ul>
        {damaged.length > LISTED ? <p>{`and ${damaged.length - LISTED} more`}</p> : null}
      </details>
      <RawExport {...props} />
    </section>
  );
}
