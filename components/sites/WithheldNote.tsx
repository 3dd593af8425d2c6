import { plural, t } from '../../utils/i18n/index.ts';
import type { CuratedPart, SitesStore } from '../../utils/model/site.ts';
import { useGrant } from './use-grant.ts';

type WithheldNoteProps = { store: SitesStore; parts: readonly CuratedPart[] };

/** How much of the list from the start the browser withholds, and one button that asks for it; nothing where it is whole. */
export function WithheldNote({ store, parts }: WithheldNoteProps) {
  const grant = useGrant();
  const withheld = parts.flatMap(({ sites }) => sites).filter((site) => site.isWithheld).length;
  if (withheld === 0) return null;
  return (
    <div class="note correction">
      <p>{plural('sites_some_withheld', withheld)}</p>
      <button
        type="button"
        class="button primary"
        aria-disabled={grant.busy}
        onClick={() => !grant.busy && void grant.ask(() => store.grantCurated())}
      >
        {t('sites_allow_list')}
      </button>
      <p role="status">{grant.busy ? t('sites_asking') : grant.problem}</p>
    </div>
  );
}
