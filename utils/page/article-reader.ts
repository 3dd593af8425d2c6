import type { Exclusion } from '../model/exclusion.ts';
import { usualMarking } from '../model/marking.ts';
import { Blocks } from './blocks.ts';
import type { FirstWalk } from './first-walk.ts';
import { createGate } from './gate.ts';
import { createReader, type Reader, type Tools } from './reader.ts';

export type ArticleReader = Omit<Reader, 'state'> & {
  /** Reads this page whatever it is. */
  ask(): void;
  state(): ReturnType<Reader['state']> | { state: 'not-article'; problem?: never };
};

/** Reads a document while it is an article, or once the reader has asked; a `Reader` at every moment. */
export function createArticleReader(
  root: Document,
  signal: AbortSignal,
  tools: Tools,
): ArticleReader {
  let marking = usualMarking;
  let exclusions: readonly Exclusion[] = [];
  let reading: { reader: Reader; controller: AbortController } | null = null;
  const reader = (): Reader => reading?.reader ?? nothing;

  const open = (walk?: FirstWalk): void => {
    const controller = new AbortController();
    const both = AbortSignal.any([signal, controller.signal]);
    reading = {
      reader: createReader(root, both, tools, marking, walk),
      controller,
    };
    reading.reader.exclude(exclusions);
  };
  const close = (): void => {
    reading?.controller.abort();
    reading = null;
  };
  const nothing: Reader = {
    blocks: new Blocks(() => undefined),
    shadowRoots: () => [],
    marks: { wantedIn: () => [], shownIn: () => [] },
    choose: () => undefined,
    marking: () => marking,
    exclude: () => undefined,
    state: () => ({ state: 'ready' }),
  };
  const gate = createGate(root, signal, tools.stopwatch, (isOpen, walk) =>
    isOpen ? open(walk) : close(),
  );

  return {
    get blocks() {
      return reader().blocks;
    },
    get marks() {
      return reader().marks;
    },
    shadowRoots: () => reader().shadowRoots(),
    choose(other) {
      marking = other;
      reader().choose(other);
    },
    marking: () => reader().marking(),
    exclude(others) {
      exclusions = others;
      reader().exclude(others);
    },
    ask: () => gate.ask(),
    state: () => {
      if (reading || gate.kind() === 'empty') return reader().state();
      return { state: gate.kind() === null ? 'reading' : 'not-article' };
    },
  };
}
