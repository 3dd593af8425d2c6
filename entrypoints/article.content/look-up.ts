import { t } from '../../utils/i18n/index.ts';
import type { pageBackground as Background } from '../../utils/messaging/client.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { Session } from '../../utils/page/session.ts';
import type { CardHost } from '../card/card-host.ts';

/** What selecting brings along: quotation marks, brackets, a full stop, an article before the name. */
const around = /^[\s“”‘’"'«»([{]+|[\s“”‘’"'«»)\]}.,;:!?…]+$/gu;
const article = /^(?:the|an?|la|le|les|el|los|las|l[’'])\s*(?=\p{L})/iu;

/** Opens the card of what is selected: the best match of the glossary, or a clear word that there is none. */
export async function lookUp(
  session: Session,
  background: typeof Background,
  card: CardHost,
  notify: (message: string) => void,
): Promise<Result<null>> {
  const selected = session.selection();
  if (!selected.ok) {
    notify(selected.problem.message);
    return selected;
  }
  const { range, text } = selected.value;
  const name = text.replace(around, '');
  for (const query of new Set([name, name.replace(article, '')])) {
    const found = await background.searchGlossary(query);
    if (!found.ok) {
      notify(found.problem.message);
      return found;
    }
    const [best] = found.value;
    if (best) {
      await card.openFound(best, { range, text: name });
      return ok(null);
    }
  }
  const message = t('glossary_lacks', name);
  notify(message);
  return fail('not-found', message);
}
