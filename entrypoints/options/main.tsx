import { render } from 'preact';
import { OptionsScreen, type OptionsStore } from '../../components/options/OptionsScreen.tsx';
import { dressPage } from '../../components/ui/dress-page.ts';
import '../../components/options/options.css';
import { saveFile } from '../../components/ui/save-file.ts';
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
  watchOwnMarkings,
} from '../../utils/settings/marking.ts';
import { sitesStore } from '../../utils/sites/store.ts';

const store: OptionsStore = {
  marking: {
    read: readMarking,
    change: changeMarking,
    setOwn: setOwnMarking,
    exclusions: readExclusions,
    include: removeExclusion,
  },
  sites: sitesStore,
  readOwn: readOwnMarkings,
  watchOwn: watchOwnMarkings,
  readExclusions: readAllExclusions,
  watchExclusions: watchAllExclusions,
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
};
dressPage(document, 'options');
const screen = document.querySelector('#screen');
if (screen) render(<OptionsScreen store={store} />, screen);
