import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { Section } from './Section.tsx';
import type { Command, KeysStore, Say } from './types.ts';

type KeysSectionProps = { store: KeysStore; say: Say };

/** The keys that there are, and the way to the browser's own page, where they are changed. */
export function KeysSection({ store, say }: KeysSectionProps) {
  if (store.areThere) return <KeysTable store={store} say={say} />;
  return (
    <Section id="keys" title={t('options_keys')}>
      <p>{t('options_keys_missing')}</p>
    </Section>
  );
}

function KeysTable({ store, say }: KeysSectionProps) {
  const [commands, setCommands] = useState<Command[]>([]);
  const read = useCallback(() => void store.read().then(setCommands), [store]);
  useEffect(() => {
    read();
    // Whoever has changed keys comes back from the browser's page.
    addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, [read]);
  const { change } = store;
  return (
    <Section id="keys" title={t('options_keys')} about={t('options_keys_about')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('options_key_does')}</th>
            <th scope="col">{t('options_key')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ id, words, keys }) => (
            <tr key={id}>
              <td>{words || t('options_key_popup')}</td>
              <td>
                {keys === '' ? (
                  <span class="quiet">{t('options_key_none')}</span>
                ) : (
                  <kbd dir="ltr">{keys}</kbd>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {change ? (
        <button type="button" class="button" onClick={() => void change().then(say)}>
          {t('options_keys_change')}
        </button>
      ) : (
        <p>{t('options_keys_by_hand')}</p>
      )}
    </Section>
  );
}
