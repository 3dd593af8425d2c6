import { expect, test } from 'vitest';
import { paintedMarks } from '../harness/marks.ts';
import { openPage, settled, useAttache } from './kit.ts';

/* The same sentence in two newspapers: what a page says of itself tells which Georgia is meant. */

const held = useAttache();

async function marksIn(outlet: string, section: string): Promise<string[]> {
  const page = await openPage(
    held,
    `<html lang="en"><head><meta property="og:site_name" content="${outlet}">
     <meta property="article:section" content="${section}"></head>
     <main><p>Heavy rain has flooded roads in the west of Georgia, and schools will stay closed.</p></main>`,
  );
  await settled(held.app, page);
  return (await paintedMarks(page)).map(({ text }) => text);
}

test('an outlet of the US state does not mean the state in the Caucasus', async () => {
  expect(await marksIn('The Atlanta Evening Post', 'Local')).toEqual([]);
  expect(await marksIn('The Savannah Gazette', 'Local')).toEqual([]);
});

test('one of Tbilisi does, and one that tells nothing does not hide it', async () => {
  expect(await marksIn('The Tbilisi Evening Post', 'News')).toEqual(['Georgia']);
  expect(await marksIn('The Example', 'World')).toEqual(['Georgia']);
});

test('the section counts as well', async () => {
  expect(await marksIn('The Example', 'Atlanta')).toEqual([]);
});
