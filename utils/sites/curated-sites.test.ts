import { describe, expect, test } from 'vitest';
import {
  curatedByLanguage,
  curatedGroups,
  curatedMatches,
  curatedSites,
  outletGroups,
} from './curated-sites.ts';
import { isPattern } from './pattern.ts';

/* The reviewed list: each line is a permission that every reader grants. */

const countIn = (groups: readonly (typeof curatedGroups)[number][], language?: string): number =>
  groups
    .flatMap((group) => Object.entries<string>(curatedByLanguage[group]))
    .filter(([tag]) => language === undefined || tag === language)
    .reduce((sum, [, sites]) => sum + sites.split(' ').length, 0);

test('names hosts (and one folder at most), each once', () => {
  expect(new Set(curatedSites).size).toBe(curatedSites.length);
  for (const site of curatedSites) {
    expect(site).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[a-z]+)?$/);
  }
  expect(curatedMatches.every(isPattern)).toBe(true);
});
test('holds no site twice, once with and once without subdomain', () => {
  const covered = curatedSites.filter((site) =>
    curatedSites.some(
      (other) => site !== other && !other.includes('/') && site.endsWith(`.${other}`),
    ),
  );
  expect(covered, 'a wider entry covers these: remove one of the two').toEqual([]);
});
test('asks for no registry under which many sites lie', () => {
  // `*.co.uk` would be all of Britain's companies.
  for (const site of curatedSites) {
    expect(site).not.toMatch(/^(?:com?|org|net|gov|gob|gouv|go|ac|edu|or|ne)\.[a-z]{2}$/);
  }
});

describe('is balanced', () => {
  test('about 150 outlets, and those whom they quote', () => {
    expect(countIn(outletGroups)).toBeGreaterThanOrEqual(140);
    expect(countIn(outletGroups)).toBeLessThanOrEqual(165);
    for (const group of ['organisations', 'ministries'] as const) {
      expect(countIn([group])).toBeGreaterThanOrEqual(25);
    }
  });
  test.each(['ar', 'es', 'fr', 'ru', 'zh'])('outlets in %s', (language) => {
    expect(countIn(outletGroups, language)).toBeGreaterThanOrEqual(10);
  });
  test('not more than half of the outlets are in English', () => {
    expect(countIn(outletGroups, 'en')).toBeLessThanOrEqual(countIn(outletGroups) / 2);
  });
  test('no region is left out', () => {
    for (const group of curatedGroups) expect(countIn([group])).toBeGreaterThanOrEqual(10);
  });
});
