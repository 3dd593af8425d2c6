import { listInWords, t } from '../../utils/i18n/index.ts';
import type { Relation } from '../../utils/model/event.ts';

/** Why an event belongs to what is read: “Shares Estonia and NATO with this article”. */
export function reasonInWords({ about, shared, near }: Relation): string {
  const names = listInWords(shared);
  if (about === null) return t('event_shares', names);
  if (shared.length === 0) return t('event_involves', about);
  return near ? t('event_involves_near', about, names) : t('event_involves_on_page', about, names);
}
