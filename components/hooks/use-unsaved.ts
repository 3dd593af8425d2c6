import { useEffect, useRef, useState } from 'preact/hooks';
import { noRemark, type Remark } from '../../utils/model/remark.ts';
import type { Result } from '../../utils/model/result.ts';

/** Where what is written and not saved yet is remembered, by page. */
export type UnsavedStore = {
  read(url: string): Promise<Remark>;
  keep(url: string, remark: Remark): Promise<Result<null>>;
  forget(url: string): Promise<Result<null>>;
};

export type Unsaved = {
  remark: Remark;
  write(remark: Remark): void;
  /** It is saved now. */
  forget(): Promise<void>;
  problem: string;
};

/** What the reader writes beside a clipping of a page: remembered at each key, until it is saved. */
export function useUnsaved(store: UnsavedStore, url: string): Unsaved {
  const [remark, setRemark] = useState(noRemark);
  const [problem, setProblem] = useState('');
  const isWritten = useRef(false);
  useEffect(() => {
    if (url === '') return;
    let isGone = false;
    void store.read(url).then((before) => {
      // What was typed while it was read is newer.
      if (!isGone && !isWritten.current) setRemark(before);
    });
    return () => {
      isGone = true;
    };
  }, [store, url]);
  return {
    remark,
    problem,
    write(next) {
      isWritten.current = true;
      setRemark(next);
      void store.keep(url, next).then((done) => setProblem(done.ok ? '' : done.problem.message));
    },
    async forget() {
      setRemark(noRemark);
      const done = await store.forget(url);
      if (!done.ok) setProblem(done.problem.message);
    },
  };
}
