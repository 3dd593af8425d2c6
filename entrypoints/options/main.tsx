import { render } from 'preact';
import { OptionsScreen } from '../../components/options/OptionsScreen.tsx';
import type { OptionsStore } from '../../components/options/types.ts';
import { dressPage } from '../../components/ui/dress-page.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import '../../components/options/options.css';
import { SiteList } from '../../components/sites/SiteList.tsx';
import { browser } from '../../utils/browser.ts';
import { background } from '../../utils/messaging/client.ts';
import { findDamaged, repair, watchDamaged } from '../../utils/settings/damage.ts';
import {
  addExclusion,
  exclusionsToJson,
  readAllExclusions,
  readExclusions,
  removeExclusion,
  watchAllExclusions,
} from '../../utils/settings/exclusions.ts';
import {
  changeMarking,
  readMarking,
  readOwnMarkings,
  setOwnMarking,
  watchMarking,
  watchOwnMarkings,
} from '../../utils/settings/marking.ts';
import { changeSync, readSync, removeCopy, watchSync } from '../../utils/settings/sync/choice.ts';
import { wearTheme } from '../../utils/settings/theme.ts';
import { sitesStore } from '../../utils/sites/store.ts';
import { data, file, keys } from './data.ts';

const store: OptionsStore = {
  marking: {
    // What is damaged is told at the top of the page, all of it together.
    read: async (site) => ({ ...(await readMarking(site)), damaged: [] }),
    change: changeMarking,
    setOwn: setOwnMarking,
    exclusions: readExclusions,
    include: removeExclusion,
  },
  choice: {
    read: async () => (await readMarking()).marking,
    watch: (signal, listener) => watchMarking(signal, '', listener),
  },
  own: { read: readOwnMarkings, watch: watchOwnMarkings },
  rules: {
    read: readAllExclusions,
    watch: watchAllExclusions,
    include: removeExclusion,
    exclude: addExclusion,
    save(exclusions) {
      const now = new Date();
      saveFile(
        `attache-not-this-${now.toISOString().slice(0, 10)}.json`,
        exclusionsToJson(exclusions, now),
        'application/json',
      );
    },
  },
  damage: { read: findDamaged, watch: watchDamaged, repair },
  keys,
  data,
  file,
  sync: {
    read: readSync,
    watch: watchSync,
    change: changeSync,
    now: background.putInStep,
    removeCopy,
  },
  version: browser.runtime.getManifest().version,
};
wearTheme(document);
dressPage(document, 'options');
const screen = document.querySelector('#screen');
if (screen) render(<OptionsScreen store={store} sites={<SiteList store={sitesStore} />} />, screen);
