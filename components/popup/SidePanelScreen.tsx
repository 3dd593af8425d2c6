import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n/index.ts';

const tabs = ['article', 'clippings'] as const;
type Tab = (typeof tabs)[number];
const words = {
  article: 'popup_this_article',
  clippings: 'clippings',
} as const satisfies Record<Tab, MessageKey>;

type SidePanelProps = {
  /** The article that is read in this window. */
  article: ComponentChildren;
  /** Draws the library into an element, when it is first wanted; answers how to take it away again. */
  drawLibrary(place: HTMLElement): () => void;
};

/** Beside the page: what the article mentions, or all clippings. Tabs as the ARIA Authoring Practices have them. */
export function SidePanelScreen({ article, drawLibrary }: SidePanelProps) {
  const [tab, setTab] = useState<Tab>('article');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tab === 'clippings' && place.current) return drawLibrary(place.current);
    return undefined;
  }, [tab, drawLibrary]);

  const choose = (next: Tab): void => {
    setTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const to = {
      ArrowLeft: tabs[(tabs.indexOf(tab) + 1) % tabs.length],
      ArrowRight: tabs[(tabs.indexOf(tab) + 1) % tabs.length],
      Home: tabs[0],
      End: tabs[tabs.length - 1],
    }[event.key];
    if (!to) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div class="side-panel">
      <section aria-label={t('extension_name')}>
        <div
          role="tablist"
          class="tabs"
          aria-label={t('extension_name')}
          ref={list}
          onKeyDown={onKey}
        >
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`${id}-${one}`}
              data-tab={one}
              aria-selected={one === tab}
              aria-controls={`${id}-panel`}
              tabIndex={one === tab ? 0 : -1}
              onClick={() => choose(one)}
            >
              {t(words[one])}
            </button>
          ))}
        </div>
      </section>
      {/* Without a name of its own: what is in it begins with a heading, and has landmarks of its own. */}
      <div role="tabpanel" id={`${id}-panel`} class="tab-panel">
        {tab === 'article' ? article : <div key="library" class="library-place" ref={place} />}
      </div>
    </div>
  );
}
