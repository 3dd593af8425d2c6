import { defineBackground } from 'wxt/utils/define-background';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import { serve } from '../../utils/messaging/server.ts';
import { handlers } from './handlers.ts';
import { listen } from './lifecycle.ts';

// A classic script, not a module: its `import()` of compromise is then bundled, evaluated on use.
export default defineBackground(() => {
  serve<BackgroundApi>('background', handlers);
  listen();
});
