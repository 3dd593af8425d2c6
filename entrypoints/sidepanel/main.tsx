import { render } from 'preact';
import { ArticleScreen } from '../../components/popup/ArticleScreen.tsx';
import { SidePanelScreen } from '../../components/popup/SidePanelScreen.tsx';
import { dressPage } from '../../components/ui/dress-page.ts';
import { browser, type Tabs } from '../../utils/browser.ts';
import { usualList } from '../../utils/model/list-choice.ts';
import { readListChoice } from '../../utils/settings/list-choice.ts';
import { wearTheme } from '../../utils/settings/theme.ts';
import { partsFor } from '../popup/parts.ts';
import '../../components/popup/side-panel.css';
import { followTab, loaded } from './follow-tab.ts';

wearTheme(document);
dressPage(document, 'what_article_mentions');
const screen = document.querySelector('#screen');
let choice = await readListChoice().catch(() => usualList);

/** Draws the library into a place, in its narrow form; its code comes only with the first wish for it. */
function drawLibrary(place: HTMLElement): () => void {
  let isGone = false;
  void import('../library/mount.tsx').then(({ mountLibrary }) => {
    if (!isGone) mountLibrary(place);
  });
  return () => {
    isGone = true;
    render(null, place);
  };
}

const nothing = (): void => undefined;

function draw(tab: Tabs.Tab, moment: number): void {
  const parts = partsFor(tab, choice);
  if (!screen || !parts) return;
  const { keep } = parts.list;
  const list = {
    choice,
    keep: (next: typeof choice) => {
      choice = next;
      return keep(next);
    },
  };
  const article = (
    <ArticleScreen
      key={parts.tab.id}
      {...parts}
      list={list}
      first={null}
      moment={moment}
      started={() => loaded(parts.tab.id, parts.page)}
      looksUpSelection={false}
      openLibrary={null}
      openBeside={null}
      openOptions={() => void browser.runtime.openOptionsPage()}
      onArrived={nothing}
      onAllowed={nothing}
      onStopped={nothing}
      close={null}
    />
  );
  render(<SidePanelScreen article={article} drawLibrary={drawLibrary} />, screen);
}

await followTab(draw);
