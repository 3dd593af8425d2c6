import { t } from '../../utils/i18n/index.ts';

export type Shortcut = { name: string; description: string; shortcut: string };

/** The commands that have a key at present, as the browser gives them. */
export function KeysStep({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const given = shortcuts.filter(({ shortcut }) => shortcut !== '');
  if (given.length === 0) return null;
  return (
    <dl class="keys">
      {given.map(({ name, description, shortcut }) => (
        <div key={name}>
          <dt>
            <kbd dir="ltr">{shortcut}</kbd>
          </dt>
          <dd>{name === '_execute_action' ? t('action_title') : description}</dd>
        </div>
      ))}
    </dl>
  );
}
