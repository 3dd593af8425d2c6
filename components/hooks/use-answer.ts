import { useEffect, useState } from 'preact/hooks';
import type { Problem, Result } from '../../utils/model/result.ts';

export type Answer<T> = { value: T | null; problem: Problem | null };

const NOTHING = { value: null, problem: null };

/**
 * The answer to a question that depends on `key`; asked again when the key changes, not at all for
 * null. An answer to an older key is dropped.
 */
export function useAnswer<T>(key: string | null, ask: () => Promise<Result<T>>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>(NOTHING);
  useEffect(() => {
    setAnswer(NOTHING);
    if (key === null) return undefined;
    let late = false;
    void ask().then((result) => {
      if (late) return;
      setAnswer(
        result.ok
          ? { value: result.value, problem: null }
          : { value: null, problem: result.problem },
      );
    });
    return () => {
      late = true;
    };
    // The key stands for everything the question depends on.
  }, [key]);
  return answer;
}
