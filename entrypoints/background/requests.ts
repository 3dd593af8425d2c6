import { t } from '../../utils/i18n/index.ts';
import { type BackgroundApi, frameMethods } from '../../utils/messaging/protocol.ts';
import {
  anything,
  type Check,
  count,
  flag,
  list,
  oneOf,
  optional,
  shape,
  some,
  text,
  texts,
  whole,
} from '../../utils/messaging/shapes.ts';
import type { Handlers } from '../../utils/messaging/wire.ts';
import { fail } from '../../utils/model/result.ts';

const stretch = shape({ start: count, end: count });
const reading = shape({ page: texts, near: texts, published: text });
const query = shape({
  text,
  entries: texts,
  kinds: texts,
  outlets: texts,
  tags: texts,
  collections: texts,
  from: text,
  to: text,
  trash: flag,
  sort: text,
});

/** What each request has to bring, by place. What is kept is checked once more, and closely, where it is kept. */
const requests: Record<keyof BackgroundApi, readonly Check[]> = {
  analyse: [
    list(shape({ id: whole, text })),
    shape({
      language: text,
      languagesOff: optional(texts),
      basic: optional(flag),
      metonyms: optional(flag),
      surroundings: optional(text),
    }),
  ],
  describe: [text, reading],
  explaining: [list(shape({ sentence: text, name: stretch, same: list(stretch), language: text }))],
  summaries: [texts],
  relatedToArticle: [reading],
  searchGlossary: [text],
  openTab: [count],
  announceFrame: [],
  callFrames: [],
  askFrames: [shape({ frameIds: list(count), method: oneOf(frameMethods), args: list(anything) })],
  pageOpened: [texts],
  isWithdrawn: [texts],
  needClips: [],
  needCard: [],
  choicesHere: [],
  excludeHere: [shape({ site: text, entryId: text, name: text, surface: text })],
  saveClipping: [anything],
  findClippings: [query, count, count],
  findClippingIds: [query],
  clippingFacets: [query],
  getClippings: [texts],
  openingClipping: [text],
  clippingsOn: [texts],
  changeClipping: [
    text,
    some({ note: text, tags: texts, collection: text, citation: anything, origins: anything }),
  ],
  sortClippings: [texts, shape({ addTags: texts, removeTags: texts, collection: optional(text) })],
  deleteClippings: [texts],
  restoreClippings: [texts],
  emptyTrash: [texts],
  keptLike: [texts, texts],
  stageImport: [list(anything), flag, optional(flag)],
  stageDamaged: [list(shape({ id: text, found: text, reason: text }))],
  importStaged: [optional(oneOf(['ours', 'newer', 'theirs']))],
  undoImport: [
    shape({ added: texts, replaced: texts, damaged: list(count), known: texts, at: text }),
  ],
  damagedClippings: [],
  rawRows: [count],
  snapshots: [],
  takeSnapshot: [],
  restoreSnapshot: [text],
  clippingsOfSite: [text],
  eraseEverything: [],
  putInStep: [],
};

/** The same handlers, each asked only with what it can be asked with; all else is refused. */
export function refusing(handlers: Handlers<BackgroundApi>): Handlers<BackgroundApi> {
  type Handler = (...args: unknown[]) => unknown;
  const guarded = Object.entries(handlers).map(([method, handler]) => {
    const checks = requests[method as keyof BackgroundApi];
    const ask: Handler = (...all) => {
      const args = all.slice(0, -1);
      const isSound = args.length <= checks.length && checks.every((check, at) => check(args[at]));
      // Who asks comes last: what is missing before it is filled up.
      const places = checks.map((_, at) => args[at]);
      return isSound
        ? (handler as Handler)(...places, all.at(-1))
        : fail('invalid', t('error_malformed_request', method));
    };
    return [method, ask];
  });
  return Object.fromEntries(guarded) as Handlers<BackgroundApi>;
}
