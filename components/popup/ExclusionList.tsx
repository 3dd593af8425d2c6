import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Exclusion } from '../../utils/model/exclusion.ts';
import type { MarkingStore } from './MarkingMenu.tsx';

type ExclusionListProps = {
  store: MarkingStore;
  site: string;
  onProblem(message: string): void;
};

/** What the reader has said is not meant on this site, each with the way back; nothing where there is none. */
export function ExclusionList({ store, site, onProblem }: ExclusionListProps) {
  const [exclusions, setExclusions] = useState<Exclusion[]>([]);
  useEffect(() => {
    if (site === '') return;
    store.exclusions(site).then(setExclusions, (error: unknown) => onProblem(String(error)));
  }, [store, site, onProblem]);
  if (exclusions.length === 0) return null;
  const include = async (exclusion: Exclusion): Promise<void> => {
    const kept = await store.include(exclusion);
    if (kept.ok) setExclusions(exclusions.filter((other) => other !== exclusion));
    else onProblem(kept.problem.message);
  };
  return (
    <section class="exclusions" aria-label={t('marking_not_marked_on', site)}>
      <p class="quiet">{t('marking_not_marked_on', site)}</p>
      <ul>
        {exclusions.map((exclusion) => (
          <li key={`${exclusion.entryId} ${exclusion.surface}`}>
            <span>{t('marking_excluded', exclusion.surface, exclusion.name)}</span>
            <button type="button" class="button plain" onClick={() => void include(exclusion)}>
              {t('mark_again')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
