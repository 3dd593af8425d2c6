import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as grammar from '../../utils/analysis/grammar.ts';
import type { WithGrammar } from '../../utils/analysis/rules/rule.ts';

// A script of its own: what the background need not parse when it wakes, it does not pay for.
export default defineUnlistedScript(() => {
  (globalThis as WithGrammar).attacheGrammar = grammar;
});
