import type { Entry } from '../../utils/model/entry.ts';
import { english } from './english.ts';
import { factsOf } from './facts.ts';
import { Worded } from './Worded.tsx';

/** One line under an entry's name. */
export function Facts({ entry, operator }: { entry: Entry; operator: string }) {
  const facts = factsOf(entry, operator);
  return (
    <p class="quiet facts">
      {facts.join(' · ')}
      {entry.kind === 'state' && entry.capital ? (
        <>
          {' · '}
          <Worded
            // To name a capital is to name a state.
            of={entry.unStatus === 'un-member' ? 'entry_capital' : 'entry_government'}
            with={[
              <bdi key="capital" {...english}>
                {entry.capital}
              </bdi>,
            ]}
          />
        </>
      ) : null}
    </p>
  );
}
