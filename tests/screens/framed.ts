import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/launch.ts';
import type { Size } from './scenes.ts';

/** What stores show. */
const store: Size = { width: 1280, height: 800 };

/** A picture of a screen at the size of the stores: a screen that is smaller stands on a ground. */
export async function pictureOf(app: Attache, page: Page, size: Size | null): Promise<Uint8Array> {
  if (size?.width === store.width && size.height === store.height) return page.screenshot();
  const inside = await page.screenshot({ encoding: 'base64' });
  const ground = await app.openBlank();
  await ground.setViewport(store);
  await ground.setContent(
    `<body style="margin:0;display:grid;place-content:center;height:100vh;background:#e9e4d8"><img alt="" src="data:image/png;base64,${inside}" style="border-radius:10px;box-shadow:0 2px 4px #0003,0 16px 48px #0003"></body>`,
  );
  const picture = await ground.screenshot();
  await ground.close();
  return picture;
}
