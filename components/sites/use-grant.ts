import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Result } from '../../utils/model/result.ts';

/**
 * Asks the browser for a permission and says how it went. `ask` is called at once, within the click: browsers take
 * no request that comes later.
 */
export function useGrant(): {
  busy: boolean;
  problem: string;
  say(problem: string): void;
  ask(ask: () => Promise<Result<boolean>>): Promise<boolean>;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  return {
    busy,
    problem,
    say: setProblem,
    async ask(request) {
      const asked = request();
      setBusy(true);
      setProblem('');
      const answer = await asked;
      setBusy(false);
      if (!answer.ok) setProblem(answer.problem.message);
      else if (!answer.value) setProblem(t('sites_denied'));
      return answer.ok && answer.value;
    },
  };
}
