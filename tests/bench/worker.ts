import { prepared } from '../../utils/analysis/compile.ts';
import { createMatcher } from '../../utils/analysis/match.ts';
import { measureSpeed } from './speed.ts';
import { fastest } from './stopwatch.ts';

/*
 * What the bench runs in a browser's worker: the same measurements as in Node, and the time of the
 * matcher for one article, which the page compares with what highlighters there take.
 */
self.onmessage = async ({ data: { texts, dictionary, article } }) => {
  const matcher = createMatcher(prepared(dictionary));
  const articleMs = fastest(() => matcher.match(article), 50);
  self.postMessage({ speed: await measureSpeed(texts, dictionary), articleMs });
};
