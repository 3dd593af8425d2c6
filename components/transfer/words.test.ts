import { expect, test } from 'vitest';
import { exportFormats } from '../../utils/clippings/export/index.ts';
import { importFields, importFormats } from '../../utils/clippings/import/index.ts';
import { fieldNames, importNames, purposes } from './words.ts';

test('every format and every field has its words', () => {
  expect(Object.keys(purposes)).toEqual(exportFormats.map(({ id }) => id));
  expect(Object.keys(importNames)).toEqual([...importFormats]);
  expect(Object.keys(fieldNames)).toEqual([...importFields]);
});
