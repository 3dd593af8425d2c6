import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readKnowledge } from '../knowledge/read-files.ts';
import { type Analyser, createAnalyser } from './analyse.ts';
import { dictionariesOf } from './compile.ts';
import { loadGrammar } from './load-grammar.ts';

let analyser: Analyser;
beforeAll(async () => {
  const folder = path.resolve(import.meta.dirname, '../../public/knowledge');
  analyser = createAnalyser(dictionariesOf((await readKnowledge(folder)).entries), loadGrammar);
});

test.each([
  ['中美两国外长会晤', ['中>CN', '美>US']],
  ['中日韩三国领导人会谈', ['中>CN', '日>JP', '韩>KR']],
  ['俄乌冲突持续', ['俄>RU', '乌>UA']],
  ['印巴边境和巴以停火', ['印>IN', '巴>PK', '巴>PS', '以>IL']],
  ['法国总统访华，对俄制裁', ['法国>FR', '华>CN', '俄>RU']],
  ['其中美国最多', ['美国>US']],
  ['近日美国宣布', ['美国>US']],
  ['集中美好的力量', []],
  ['司法德育并重', []],
])('%s', async (text, expected) => {
  const mentions = await analyser.analyse([{ id: 1, text }], { language: 'zh' });
  const states = mentions.filter(({ kind }) => kind === 'state');
  expect(states.map(({ start, end, entryId }) => `${text.slice(start, end)}>${entryId}`)).toEqual(
    expected,
  );
});
