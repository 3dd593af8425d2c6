import { describe, expect, test } from 'vitest';
import { brief, example, imported, quote, uuid } from '../../../tests/clippings/read-example.ts';

describe('Hypothesis', () => {
  test('gives a whole clipping', () => {
    const [clipping] = imported('hypothesis-api.json').clippings;
    expect(clipping).toEqual({
      id: expect.stringMatching(uuid),
      scope: 'passage',
      target: {
        source: 'https://www.example.org/talks/week-one',
        selector: [
          quote('Delegates agreed to meet once a month.', 'e of the week.\n  ', ' The chair will '),
          { type: 'TextPositionSelector', start: 412, end: 450 },
        ],
      },
      read: 'https://www.example.org/talks/week-one',
      paragraph: '',
      text: '',
      citation: {
        type: 'webpage',
        title: 'Week one of the talks',
        author: [],
        'container-title': '',
        publisher: '',
        issued: '',
        accessed: '2026-10-05T08:14:22.123Z',
        URL: 'https://www.example.org/talks/week-one',
        DOI: '',
        language: '',
      },
      origins: { title: 'import', accessed: 'import', URL: 'import' },
      language: '',
      direction: 'ltr',
      mentions: [],
      note: 'Compare with the **2021** text.\n\nSee this.',
      tags: ['norms', 'OEWG'],
      collection: '',
      created: '2026-10-05T08:14:22.123Z',
      modified: '2026-10-06T19:00:01.000Z',
      deleted: null,
    });
  });
  test('gives notes to pages, and says that replies are left out', () => {
    const read = imported('hypothesis-api.json');
    expect(brief(read)[1]).toEqual({
      scope: 'page',
      source: 'https://www.example.org/talks/week-two',
      selector: [],
      title: 'Week two of the talks',
      note: 'Only the summary is of use.',
      tags: [],
      collection: '',
      created: '2026-10-07T08:00:00.000Z',
      modified: '2026-10-07T08:00:00.000Z',
    });
    expect(read.problems).toEqual([
      { where: 'annotation 3', reason: expect.stringContaining('is a reply') },
    ]);
  });
  test('gives what its client exports, from right to left, and no local files', () => {
    const read = imported('hypothesis-client.json');
    expect(read.clippings).toMatchObject([
      { direction: 'rtl', tags: ['ميثاق'], citation: { title: 'أسبوع من المحادثات' } },
    ]);
    expect(read.problems).toEqual([
      {
        where: 'annotation 2',
        reason: '“urn:x-pdf:0123456789abcdef” is no address of a web page (http or https)',
      },
    ]);
  });
  test('was not changed before it was made', () => {
    const [row] = JSON.parse(example('hypothesis-api.json')).rows;
    const read = imported('x.json', JSON.stringify([{ ...row, updated: '2020-01-01T00:00:00Z' }]));
    expect(read.clippings[0]?.modified).toBe('2026-10-05T08:14:22.123Z');
  });
  test('gives the same from the rows alone', () => {
    const { rows } = JSON.parse(example('hypothesis-api.json'));
    expect(imported('x.json', JSON.stringify(rows))).toEqual(imported('hypothesis-api.json'));
  });
  test('gives its table, with times in the zone of the machine', () => {
    const read = imported('hypothesis.csv');
    const created = new Date(2026, 9, 5, 8, 14).toISOString();
    expect(brief(read)).toEqual([
      {
        scope: 'passage',
        source: 'https://www.example.org/talks/week-one',
        selector: [quote('Delegates agreed to meet once a month.')],
        title: '',
        note: 'Compare, then decide.',
        tags: ['norms', 'OEWG'],
        collection: '',
        created,
        modified: created,
      },
    ]);
    expect(read.problems).toMatchObject([{ where: 'row 3', reason: /is a reply/ }]);
  });
});
