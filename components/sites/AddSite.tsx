import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { OriginPattern, SitesStore } from '../../utils/model/site.ts';
import { useGrant } from './use-grant.ts';

type AddSiteProps = {
  store: SitesStore;
  /** Why an origin need not be asked for; empty where it must. Asked at once, within the click. */
  isThere(origin: OriginPattern): string;
};

/** A field for the address of a site. What is no site is refused with a reason, and stays to be mended. */
export function AddSite({ store, isThere }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const grant = useGrant();

  const add = async (): Promise<void> => {
    const origin = store.read(typed);
    if (!origin.ok) return grant.say(origin.problem.message);
    const reason = isThere(origin.value);
    if (reason) return grant.say(reason);
    // An origin as an address: the pattern without its star.
    const address = origin.value.slice(0, -1);
    if (await grant.ask(() => store.grant(address))) setTyped('');
  };
  return (
    <form
      class="add-site"
      // Our words say what is wrong, not the browser's.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!grant.busy) void add();
      }}
    >
      <label for="add-site">{t('sites_add_label')}</label>
      <div class="field">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          value={typed}
          aria-describedby="add-site-note add-site-problem"
          aria-invalid={grant.problem !== ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('add')}
        </button>
      </div>
      <p id="add-site-note" class="quiet">
        {t('sites_add_note')}
      </p>
      <p id="add-site-problem" class="problem" role="status">
        {grant.busy ? t('sites_asking') : grant.problem}
      </p>
    </form>
  );
}
