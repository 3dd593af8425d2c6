/** An expected failure, in words the reader can act on. */
export type Problem = {
  /** Stable, for code. */
  code:
    | 'not-permitted'
    | 'unsupported-page'
    | 'unreachable'
    | 'nothing-selected'
    | 'not-found'
    | 'invalid'
    | 'storage'
    | 'migration'
    | 'knowledge'
    | 'unexpected';
  /** One or two sentences: what happened and what to do. */
  message: string;
};

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = <T = never>(code: Problem['code'], message: string): Result<T> => ({
  ok: false,
  problem: { code, message },
});
