import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { now, numbered, whole, written } from '../../../tests/clippings/backups.ts';
import { clippingExample, draftExample } from '../../../tests/clippings/example.ts';
import { checkClipping } from '../check-clipping.ts';
import { isRecord } from '../json.ts';
import { readBackup } from './index.ts';

const refusal = (text: string): string => {
  const read = readBackup(text);
  return read.ok ? '' : read.problem.message;
};

describe('a backup that is not whole', () => {
  test('is refused wherever it was cut off', async () => {
    const text = await written(numbered(5));
    for (let end = 0; end < text.trimEnd().length; end++) {
      expect(refusal(text.slice(0, end)), `cut at ${end}`).toMatch(/cut off|empty/);
    }
  });
  test('says in which line it was cut off', async () => {
    const text = await written(numbered(5));
    expect(refusal(text.slice(0, text.indexOf('Sentence 3')))).toContain('in line 6');
  });
  test('says in which line it is damaged', async () => {
    const text = await written(numbered(5));
    expect(refusal(text.replace('Sentence 2."', 'Sentence 2.'))).toContain('damaged, in line 5');
  });
  test('is refused when clippings were taken out', async () => {
    const text = await written(numbered(3));
    expect(refusal(text.replace(/^.*Sentence 1.*\n/m, ''))).toContain('should hold 3');
  });
  test('that was changed is told, and read', async () => {
    const text = await written(numbered(3));
    const backup = whole(text.replace('Sentence 1', 'Sentence 7'));
    expect(backup.intact).toBe(false);
    expect(backup.clippings).toHaveLength(3);
  });
  test('that an editor has laid out anew is intact', async () => {
    const text = JSON.stringify(JSON.parse(await written(numbered(3))), null, '\t');
    expect(whole(`\ufeff${text.replaceAll('\n', '\r\n')}`).intact).toBe(true);
  });

  const refused: [string, string, RegExp][] = [
    ['nothing', '', /empty/],
    ['blanks', ' \n ', /empty/],
    ['no JSON', 'Dear diary', /no backup/],
    ['another list', '[1, 2]', /no backup/],
    ['null', 'null', /no backup/],
    ['another tool’s file', '{"format":"other","version":2}', /no backup/],
    ['no version', '{"format":"attache-clippings"}', /which version/],
    ['a version in words', '{"format":"attache-clippings","version":"2"}', /which version/],
    ['a version of none', '{"format":"attache-clippings","version":0}', /which version/],
    ['a newer version', '{"format":"attache-clippings","version":3}', /newer Attaché\. Update/],
    [
      'an older version without its step',
      '{"format":"attache-clippings","version":1}',
      /can no longer/,
    ],
    ['no clippings', '{"format":"attache-clippings","version":2,"count":0}', /no list/],
    ['no count', '{"format":"attache-clippings","version":2,"clippings":[]}', /should hold/],
    ['no date', '{"format":"attache-clippings","version":2,"clippings":[],"count":0}', /when/],
  ];
  test.each(refused)('%s is refused in words', (_, text, message) => {
    expect(refusal(text)).toMatch(message);
  });
  test('never throws', () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const head =
      '{"format":"attache-clippings","version":2,"exported":"2026-11-29","count":1,"checksum":"0"';
    expect(whole(`${head},"clippings":[${nested}]}`)).toMatchObject({
      clippings: [],
      intact: false,
    });
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (row, damaged) => {
        const text = `${head},"clippings":[${JSON.stringify(row)}],"damaged":[${JSON.stringify(damaged)}]}`;
        expect(whole(text).problems).toHaveLength(1);
      }),
    );
  });
});

describe('a clipping of a backup that cannot be read', () => {
  const file = (rows: unknown[]) =>
    JSON.stringify({
      format: 'attache-clippings',
      version: 2,
      exported: now,
      clippings: rows,
      count: rows.length,
    });
  const { note: _, ...noteless } = clippingExample;
  const broken: [string, unknown, RegExp][] = [
    ['null', null, /not of the kind/],
    ['a text', 'clipping', /not of the kind/],
    ['a draft', draftExample, /id is missing/],
    ['without a note', noteless, /note is missing/],
    ['with a field too many', { ...clippingExample, extra: 1 }, /extra is not known/],
    ['with an empty id', { ...clippingExample, id: '' }, /id is empty/],
    ['with a long id', { ...clippingExample, id: 'x'.repeat(201) }, /id is longer/],
    [
      'with a day that is none',
      { ...clippingExample, created: '2026-13-03T00:00:00Z' },
      /created is no ISO/,
    ],
    [
      'with a date in a zone',
      { ...clippingExample, modified: '2026-11-03T00:00:00+01:00' },
      /modified is no/,
    ],
    [
      'with a script as address',
      { ...clippingExample, read: 'javascript:alert(1)' },
      /read is not a web/,
    ],
    ['with a wrong tag', { ...clippingExample, tags: [null] }, /tags\.0 is not of the kind/],
  ];
  test.each(broken)('%s is a problem with its row, and the rest is taken', (_name, row, reason) => {
    const backup = whole(file([row, clippingExample]));
    expect(backup.clippings).toEqual([clippingExample]);
    expect(backup.problems).toEqual([
      { index: 0, reason: expect.stringMatching(reason), row: JSON.parse(JSON.stringify(row)) },
    ]);
  });
  test('has to have an id of its own', () => {
    const backup = whole(file([clippingExample, { ...clippingExample, note: 'other' }]));
    expect(backup.problems).toMatchObject([
      { index: 1, reason: 'id is that of an earlier clipping' },
    ]);
  });
});

describe('a backup of an older version', () => {
  const old = (rows: unknown[]) =>
    JSON.stringify({ format: 'attache-clippings', version: 1, exported: now, clippings: rows });
  const { tags: _, ...withoutTags } = clippingExample;
  const addTags = (row: unknown): unknown => {
    if (!isRecord(row)) throw new Error('no clipping');
    return { ...row, tags: [] };
  };

  test('is lifted step by step', () => {
    const read = readBackup(old([withoutTags]), [addTags]);
    expect(read).toMatchObject({
      ok: true,
      value: { version: 1, clippings: [{ id: 'a1', tags: [] }] },
    });
  });
  test('has problems where a step fails', () => {
    const read = readBackup(old([withoutTags, 7]), [addTags]);
    expect(read).toMatchObject({
      ok: true,
      value: { clippings: [{ id: 'a1' }], problems: [{ index: 1, reason: /no clipping/, row: 7 }] },
    });
  });
  test('needs no step when it is of this version', async () => {
    const never = () => {
      throw new Error('lifted');
    };
    expect(readBackup(await written([clippingExample]), [never])).toMatchObject({
      value: { clippings: [clippingExample] },
    });
  });
});

test('a clipping that is whole is taken as it is', () => {
  expect(checkClipping(clippingExample)).toEqual({ ok: true, value: clippingExample });
});
