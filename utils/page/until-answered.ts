import type { Result } from '../model/result.ts';

/** A question is put so often before the reader is told that the background does not answer. */
const ATTEMPTS = 7;
/** The first pause before asking again, in milliseconds; each further one is twice as long. */
const AGAIN_MS = 150;

/** Asks again when the worker was stopped while it thought: the browser starts it anew. */
export async function untilAnswered<T>(
  ask: () => Promise<Result<T>>,
  signal: AbortSignal,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt++) {
    const reply = await ask();
    if (reply.ok || reply.problem.code !== 'unreachable' || attempt === ATTEMPTS) return reply;
    if (signal.aborted) return reply;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS * 2 ** (attempt - 1)));
  }
}
