import { prepared } from '../../utils/analysis/compile.ts';
import { createMatcher } from '../../utils/analysis/match.ts';
import { measureSpeed } from './speed.ts';
import { fastest } from './stopwatch.ts';

const TIMES = 200;

/*
 * What the bench runs in a browser's worker: the same measurements as in Node, and the time of the
 * matcher for one article, which the page compares with what highlighters there take.
 */
self.onmessage = async ({ data: { texts, dictionary, article } }) => {
  const matcher = createMatcher(prepared(dictionary));
  // One article takes less than the clock can tell apart.
  const articleMs =
    fastest(() => {
      for (let i = 0; i < TIMES; i++) matcher.match(article);
    }, 20) / TIMES;
  self.postMessage({ speed: await measureSpeed(texts, dictionary), articleMs });
};
