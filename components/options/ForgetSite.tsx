import { useEffect, useId, useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { SiteData } from '../../utils/model/settings.ts';
import { Part } from './Section.tsx';
import type { DataStore, Done } from './types.ts';

type ForgetSiteProps = { store: DataStore; version: number; onDone(done: Done): void };
type Found = SiteData & { clippings: string[] };

/** Removes what is stored about one site, after showing what that is. */
export function ForgetSite({ store, version, onDone }: ForgetSiteProps) {
  const [written, setWritten] = useState('');
  const [known, setKnown] = useState<string[]>([]);
  const [found, setFound] = useState<Found | null>(null);
  const [withClippings, setWithClippings] = useState(false);
  const [problem, setProblem] = useState('');
  const list = useId();
  useEffect(() => void store.sites().then(setKnown), [store, version]);

  const look = async (): Promise<void> => {
    setFound(null);
    setWithClippings(false);
    const site = store.hostMeant(written);
    if (site === '') return setProblem(t('options_no_site'));
    const looked = await store.lookAt(site);
    setProblem(looked.ok ? '' : looked.problem.message);
    if (looked.ok) setFound(looked.value);
  };
  const forget = async ({ site, clippings }: Found): Promise<void> => {
    const trashed = withClippings ? clippings : [];
    const done = await store.forget(site, trashed);
    if (!done.ok) return setProblem(done.problem.message);
    setFound(null);
    setWritten('');
    onDone({
      said: t('options_forgotten', site),
      undo: () => store.remember(done.value, trashed),
    });
  };

  return (
    <Part id="forget" title={t('options_forget')} about={t('options_forget_about')}>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label class="labelled">
          <span>{t('options_site')}</span>
          <input
            class="writable"
            type="text"
            dir="ltr"
            list={list}
            value={written}
            placeholder="www.example.org"
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <datalist id={list}>
          {known.map((site) => (
            <option key={site} value={site} />
          ))}
        </datalist>
        <button type="submit" class="button">
          {t('options_site_look')}
        </button>
      </form>
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : null}
      <div role="status">
        {found && isEmpty(found) ? <p>{t('options_site_nothing', found.site)}</p> : null}
        {found && !isEmpty(found) ? (
          <div class="note preview">
            <p class="label">{t('options_site_stored', found.site)}</p>
            <ul>
              {found.isOwn ? <li>{t('options_site_own')}</li> : null}
              {found.rules > 0 ? <li>{plural('options_rules', found.rules)}</li> : null}
              {found.drafts > 0 ? <li>{plural('options_drafts', found.drafts)}</li> : null}
            </ul>
            {found.clippings.length > 0 ? (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={withClippings}
                  onChange={(event) => setWithClippings(event.currentTarget.checked)}
                />
                <span>{plural('options_site_clippings', found.clippings.length)}</span>
              </label>
            ) : null}
            <button type="button" class="button" onClick={() => void forget(found)}>
              {t('options_forget_now')}
            </button>
          </div>
        ) : null}
      </div>
    </Part>
  );
}

const isEmpty = ({ isOwn, rules, drafts, clippings }: Found): boolean =>
  !isOwn && rules + drafts + clippings.length === 0;
