import { numberInWords, plural, t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntrySummary } from '../../utils/model/entry.ts';
import type { Problem } from '../../utils/model/result.ts';
import { EntryRow } from './EntryRow.tsx';

type GlossaryHitsProps = {
  background: Remote<BackgroundApi>;
  query: string;
  /** What the glossary has; null until it has answered. */
  found: readonly EntrySummary[] | null;
  problem: Problem | null;
  /** How many entries of the article are shown above. */
  above: number;
};

const nowhere = { page: [], near: [], published: '' };

/** What the glossary has for what was typed, beside what the article mentions. */
export function GlossaryHits({ background, query, found, problem, above }: GlossaryHitsProps) {
  const said = found ? plural('popup_found', found.length + above) : '';
  return (
    <>
      <p class="hidden" role="status">
        {said}
      </p>
      {problem ? <p role="alert">{problem.message}</p> : null}
      {found?.length === 0 && above === 0 ? (
        <p class="state quiet">{t('glossary_lacks', query)}</p>
      ) : null}
      {found && found.length > 0 ? (
        <section class="in-glossary" aria-labelledby="in-glossary">
          <h2 class="heading" id="in-glossary">
            {t('popup_in_glossary')} <span class="number">{numberInWords(found.length)}</span>
          </h2>
          <ul>
            {found.map(({ id, name, gist }) => (
              <EntryRow
                key={id}
                background={background}
                entryId={id}
                name={name}
                gist={gist}
                context={nowhere}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
