import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n/index.ts';

/** The sections in their order, and what each is called. */
export const sections = {
  marks: 'options_marks',
  sites: 'options_sites',
  'not-this': 'options_not_this',
  keys: 'options_keys',
  appearance: 'options_appearance',
  data: 'options_data',
  about: 'options_about',
} as const satisfies Record<string, MessageKey>;
type SectionId = keyof typeof sections;
const ids = Object.keys(sections) as SectionId[];

/** Leads to each section; beside them, or above them where the page is narrow. */
export function SectionNav() {
  const current = useCurrent();
  return (
    <nav aria-label={t('options_sections')}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {t(sections[id])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section at the top of the window, as it is scrolled. The page is drawn late: its fragment is followed here. */
function useCurrent(): SectionId {
  const [current, setCurrent] = useState<SectionId>('marks');
  useEffect(() => {
    const start = location.hash.slice(1);
    if (start) document.getElementById(start)?.scrollIntoView({ behavior: 'instant' });
    const look = (): void => {
      const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const passed = (scrollY === 0 ? [] : ids).filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight / 3;
      });
      const last = isAtEnd && scrollY > 0 ? ids.at(-1) : passed.at(-1);
      setCurrent(last ?? 'marks');
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    // What is stored comes after the first drawing, and pushes the sections down.
    const grows = new ResizeObserver(look);
    grows.observe(document.body);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
      grows.disconnect();
    };
  }, []);
  return current;
}
