import { expect, test } from 'vitest';
import { regionCodes, regionOf } from './regions.ts';
import { readStateSources } from './states/read-files.ts';

test('the regions are those of the list that the states are made of', async () => {
  const { countryCodes, overlay } = await readStateSources();
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const groups = Map.groupBy(Object.keys(overlay), regionOf);
  for (const code of regionCodes) {
    expect(english.of(code), code).not.toBe(code);
    const listed = new Set(
      groups
        .get(code)
        ?.map((id) => countryCodes[id]?.region)
        // M49 has them between Northern Europe and the islands.
        .map((region) => (region === 'Channel Islands' ? 'Northern Europe' : region)),
    );
    expect([...listed], code).toHaveLength(1);
  }
  const without = groups.get('') ?? [];
  expect(without).toContain('XK');
  expect(without.filter((id) => countryCodes[id]?.region)).toEqual([]);
});
