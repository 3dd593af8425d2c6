// First, so that its file is on the way while all else is evaluated.
import './dictionary-file.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { type BackgroundApi, pageMethods } from '../../utils/messaging/protocol.ts';
import { serve } from '../../utils/messaging/server.ts';
import { closeToPages } from '../../utils/settings/closed.ts';
import { followChanges } from '../../utils/settings/sync/step.ts';
import { tellPagesOfChoices } from './choices.ts';
import { keepGrammarAtHand } from './grammar.ts';
import { handlers } from './handlers.ts';
import { listen } from './lifecycle.ts';
import { refusing } from './requests.ts';
import { keepSites } from './sites.ts';
import { welcomeReaders } from './welcome.ts';

export default defineBackground(() => {
  // Before anything is put there.
  void closeToPages();
  serve<BackgroundApi>('background', refusing(handlers), undefined, pageMethods);
  listen();
  welcomeReaders();
  keepSites();
  followChanges();
  tellPagesOfChoices();
  keepGrammarAtHand();
});
