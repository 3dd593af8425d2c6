import { useEffect, useState } from 'preact/hooks';
import { plural, sizeInWords, t } from '../../utils/i18n/index.ts';
import type { StoredCounts } from '../../utils/model/settings.ts';
import { EraseAll } from './EraseAll.tsx';
import { ForgetSite } from './ForgetSite.tsx';
import { Part, Section } from './Section.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { SyncSwitch } from './SyncSwitch.tsx';
import type { Done, OptionsStore, Say, StoredFacts } from './types.ts';

type DataSectionProps = {
  store: OptionsStore;
  /** Null until they are read. */
  counts: StoredCounts | null;
  /** Grows with what is done on this page, so that it is counted anew. */
  version: number;
  say: Say;
  onDone(done: Done): void;
  /** Everything was erased. */
  onErased(): void;
};

/** What is stored, how it is taken elsewhere, and how it is removed. */
export function DataSection(props: DataSectionProps) {
  const { store, counts, version, say, onDone, onErased } = props;
  const { data } = store;
  const [facts, setFacts] = useState<StoredFacts | null>(null);
  useEffect(() => {
    let isLate = false;
    void data.facts().then((found) => {
      if (!isLate && say(found) && found.ok) setFacts(found.value);
    });
    return () => {
      isLate = true;
    };
  }, [data, say, version, counts]);
  return (
    <Section id="data" title={t('options_data')} about={t('options_data_about')}>
      <ul class="stored" aria-label={t('options_stored')}>
        {facts ? <li>{clippingsInWords(facts)}</li> : null}
        {counts ? (
          <>
            <li>{plural('options_briefs', counts.briefs)}</li>
            <li>{plural('options_drafts', counts.drafts)}</li>
            <li>{plural('options_rules', counts.rules)}</li>
            <li>{plural('options_site_choices', counts.sites)}</li>
          </>
        ) : null}
        {facts && facts.bytes !== null ? (
          <li>{t('options_bytes', sizeInWords(facts.bytes))}</li>
        ) : null}
      </ul>
      <Part id="clippings-data" title={t('clippings')} about={t('options_clippings_about')}>
        <div class="row">
          <button type="button" class="button" onClick={() => data.openLibrary('backups')}>
            {t('options_clippings_backups')}
          </button>
          <button type="button" class="button" onClick={() => data.openLibrary('import')}>
            {t('options_clippings_import')}
          </button>
        </div>
      </Part>
      <SettingsFile store={store.file} onDone={onDone} />
      <SyncSwitch store={store.sync} />
      <ForgetSite store={data} version={version} onDone={onDone} />
      <EraseAll data={data} file={store.file} onErased={onErased} />
    </Section>
  );
}

const clippingsInWords = ({ clippings, trashed }: StoredFacts): string =>
  trashed === 0
    ? plural('options_clippings', clippings)
    : t(
        'options_clippings_and_trash',
        plural('options_clippings', clippings),
        plural('options_in_trash', trashed),
      );
