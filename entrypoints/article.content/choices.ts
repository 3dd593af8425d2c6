import type { pageBackground as Background } from '../../utils/messaging/client.ts';
import type { Choices } from '../../utils/model/choices.ts';
import { usualMarking } from '../../utils/model/marking.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import { untilAnswered } from '../../utils/page/until-answered.ts';

/** What the reader has chosen for this page's site. */
export type ChoicesHere = {
  /** Resolves when it is known, and was told; asks where it is not. Fails where nobody answers. */
  known(): Promise<Result<unknown>>;
  /** Something was changed somewhere: asks anew. */
  changed(): void;
};

/** What is to be done when a part of it is another than before. */
type Listener = { [Part in keyof Choices]: (value: Choices[Part]) => void };

/**
 * Asks the background when somebody wants to know, and from then on whenever something may have changed, until the
 * signal aborts: a page that is left alone need not wake the background.
 */
export function askChoices(
  signal: AbortSignal,
  background: Pick<typeof Background, 'choicesHere'>,
  listener: Listener,
): ChoicesHere {
  let held: Choices = { marking: usualMarking, exclusions: [] };
  let asked = 0;
  /** The question whose answer holds. */
  let told = 0;
  let asking: Promise<Result<unknown>> | null = null;

  const tell = (next: Choices): void => {
    const before = held;
    held = next;
    if (isOther(before.marking, next.marking)) listener.marking(next.marking);
    if (isOther(before.exclusions, next.exclusions)) listener.exclusions(next.exclusions);
  };
  const ask = async (): Promise<Result<unknown>> => {
    const mine = ++asked;
    const reply = await background.choicesHere();
    // What comes late never takes the place of what was asked for later.
    if (reply.ok && mine > told && !signal.aborted) {
      told = mine;
      tell(reply.value);
    }
    return reply;
  };
  const known = async (): Promise<Result<unknown>> => {
    if (told > 0) return ok(null);
    asking ??= ask().finally(() => {
      asking = null;
    });
    const reply = await asking;
    // Without storage the page is read as usual; the popup says what is wrong with it.
    return reply.ok || reply.problem.code === 'unreachable' ? reply : ok(null);
  };
  const changed = (): void => {
    if (asked > 0) void untilAnswered(ask, signal);
  };
  // A page that the browser had put aside was told nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });
  return { known, changed };
}

const isOther = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);
