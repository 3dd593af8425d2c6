import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { SettingChange, SettingsPlan } from '../../utils/model/settings.ts';
import { changesInWords, everyInWords } from './field-words.ts';
import { Part } from './Section.tsx';
import type { Done, FileStore } from './types.ts';

type SettingsFileProps = { store: FileStore; onDone(done: Done): void };

/** Settings as a file: taken out, and brought in after the reader has seen what that changes. */
export function SettingsFile({ store, onDone }: SettingsFileProps) {
  const [plan, setPlan] = useState<SettingsPlan | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const say = (words: string, wrong = ''): void => {
    setSaid(words);
    setProblem(wrong);
  };

  const save = async (): Promise<void> => {
    const done = await store.save();
    say(done.ok ? t('options_settings_saved') : '', done.ok ? '' : done.problem.message);
  };
  const choose = async (file: File): Promise<void> => {
    setPlan(null);
    say('');
    const read = await store.read(file);
    if (!read.ok) return say('', read.problem.message);
    const planned = await store.plan(read.value);
    if (planned.changes.length === 0) say(t('options_settings_same'));
    else setPlan(planned);
  };
  const apply = async (): Promise<void> => {
    if (!plan) return;
    const done = await store.apply(plan);
    if (!done.ok) return say('', done.problem.message);
    setPlan(null);
    say('');
    onDone({ said: t('options_settings_applied'), undo: () => store.undo(done.value) });
  };

  return (
    <Part
      id="settings-file"
      title={t('options_settings_file')}
      about={t('options_settings_file_about')}
    >
      <div class="row">
        <button type="button" class="button" onClick={() => void save()}>
          {t('options_settings_export')}
        </button>
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {t('options_settings_import')}
        </button>
      </div>
      <input
        ref={field}
        class="hidden"
        type="file"
        accept=".json,application/json"
        aria-label={t('options_settings_import')}
        tabIndex={-1}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (!file) return;
          void choose(file).finally(() => {
            // The same file may be chosen again.
            input.value = '';
          });
        }}
      />
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : null}
      <p role="status" class={said ? '' : 'hidden'}>
        {said}
      </p>
      {plan ? (
        <section class="note preview" aria-label={t('options_settings_preview')}>
          <p class="label">{t('options_settings_preview')}</p>
          <ul>
            {plan.changes.flatMap(inWords).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p class="quiet">{t('options_settings_rest_stays')}</p>
          <div class="row">
            <button type="button" class="button primary" onClick={() => void apply()}>
              {t('options_settings_apply')}
            </button>
            <button type="button" class="button" onClick={() => setPlan(null)}>
              {t('options_settings_leave')}
            </button>
          </div>
        </section>
      ) : null}
    </Part>
  );
}

function inWords(change: SettingChange): string[] {
  switch (change.of) {
    case 'field':
      return changesInWords(change.field, change.from, change.to);
    case 'site':
      return [t(change.isNew ? 'options_change_site_new' : 'options_change_site', change.site)];
    case 'rules':
      return [plural('options_change_rules', change.count)];
    case 'backups':
      return [
        t(
          'options_change',
          t('options_backup_files'),
          everyInWords(change.from),
          everyInWords(change.to),
        ),
      ];
  }
}
