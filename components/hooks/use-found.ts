import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntrySummary } from '../../utils/model/entry.ts';
import type { Problem } from '../../utils/model/result.ts';
import { useAnswer } from './use-answer.ts';

export type FoundInGlossary = {
  typed: string;
  /** Whether something is typed: the article steps back while there is. */
  isActive: boolean;
  /** What the glossary was asked for last. */
  query: string;
  /** What it has; null until it has answered. */
  hits: readonly EntrySummary[] | null;
  problem: Problem | null;
  type(text: string): void;
};

const WAIT_MS = 120;

/**
 * What is typed, and what the glossary has for it. `looksUp`: what is selected on the page is typed from the start,
 * where the glossary has it.
 */
export function useFound(
  background: Remote<BackgroundApi>,
  page: Remote<PageApi>,
  looksUp: boolean,
): FoundInGlossary {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const wasTouched = useRef(false);
  useEffect(() => {
    if (typed.trim() === '') return setQuery('');
    const timer = setTimeout(() => setQuery(typed.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    if (!looksUp || wasTouched.current) return;
    void (async () => {
      const selected = await page.selectedText();
      if (!selected.ok || selected.value === '') return;
      const known = await background.searchGlossary(selected.value);
      if (!known.ok || known.value.length === 0 || wasTouched.current) return;
      setTyped(selected.value);
      setQuery(selected.value);
    })();
  }, [background, page, looksUp]);
  const type = useCallback((text: string) => {
    wasTouched.current = true;
    setTyped(text);
  }, []);

  const { value, problem } = useAnswer(query === '' ? null : query, () =>
    background.searchGlossary(query),
  );
  // What was found for fewer letters stays until the next answer: a list that blinks cannot be hit.
  const last = useRef<readonly EntrySummary[] | null>(null);
  last.current = query === '' || problem ? null : (value ?? last.current);
  return { typed, isActive: typed.trim() !== '', query, hits: last.current, problem, type };
}
