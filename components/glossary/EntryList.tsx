import { t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { english } from '../ui/english.ts';
import { KindLabel } from '../ui/KindLabel.tsx';
import type { Listed } from './browse.ts';
import { shownName, spoken } from './names.ts';
import { entryHash } from './place.ts';

type EntryListProps = {
  listed: readonly Listed[];
  chosen: ReadonlySet<EntryId> | null;
  onChosen(chosen: ReadonlySet<EntryId>): void;
};

/** Entries by name, each with what it is; boxes to choose by while a choice is made. The arrows go through them. */
export function EntryList({ listed, chosen, onChosen }: EntryListProps) {
  const choose = (id: EntryId, isIn: boolean): void => {
    const next = new Set(chosen);
    if (isIn) next.add(id);
    else next.delete(id);
    onChosen(next);
  };
  return (
    <ul class="entries">
      {listed.map(({ entry, by }) => {
        const name = shownName(entry);
        return (
          <li key={entry.id}>
            {chosen ? (
              <input
                type="checkbox"
                aria-label={t('glossary_choose_entry', name.text)}
                checked={chosen.has(entry.id)}
                onChange={(event) => choose(entry.id, event.currentTarget.checked)}
              />
            ) : null}
            <div class="what">
              <a href={entryHash(entry.id)} {...spoken(name.lang)} onKeyDown={walk}>
                {name.text}
              </a>
              {by === '' || by === name.text ? null : (
                <bdi class="by quiet" dir="auto">
                  {by}
                </bdi>
              )}
              <KindLabel kind={entry.kind} />
            </div>
            <p>
              <span {...english}>{entry.gist}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The arrows lead from entry to entry, whatever stands between them. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const links = [...document.querySelectorAll<HTMLElement>('.entries a')];
  const next = links[links.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
