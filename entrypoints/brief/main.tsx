import { render } from 'preact';
import { BriefScreen } from '../../components/brief/BriefScreen.tsx';
import { dressPage } from '../../components/ui/dress-page.ts';
import '../../components/brief/brief.css';
import type { BriefMaking, BriefStore } from '../../components/brief/types.ts';
import { background } from '../../utils/messaging/client.ts';
import {
  beginBrief,
  keepBrief,
  readBrief,
  readBriefs,
  removeBrief,
  watchBrief,
  watchBriefs,
} from '../../utils/settings/briefs.ts';
import { wearTheme } from '../../utils/settings/theme.ts';
import { blocksOf, copy, formats, save, saveDamaged } from './making.ts';

const store: BriefStore = {
  readAll: readBriefs,
  watchAll: watchBriefs,
  read: readBrief,
  watch: watchBrief,
  keep: keepBrief,
  remove: removeBrief,
  begin: beginBrief,
};
const making: BriefMaking = { blocksOf, formats, save, copy, saveDamaged };
wearTheme(document);
dressPage(document, 'briefs');
const screen = document.querySelector('#screen');
if (screen) {
  render(<BriefScreen background={background} store={store} making={making} />, screen);
}
