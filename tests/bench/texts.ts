import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../harness/run.ts';

const gold = path.join(root, '../shared/eval/states-dev.jsonl');
const DOCUMENTS = 200;
const LONGEST = 20_000;

/** What the bench reads: annotated documents where they are, else our sample article many times. */
export function benchTexts(): { from: string; texts: string[] } {
  if (!existsSync(gold)) {
    const html = readFileSync(path.join(root, 'tests/pages/sample-article.html'), 'utf8');
    const text = html.replace(/<[^>]+>/g, ' ');
    return {
      from: 'the sample article, many times',
      texts: Array.from({ length: 50 }, () => text),
    };
  }
  const texts = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter(({ length }) => length <= LONGEST);
  // Every so manyth: the file is sorted by corpus.
  const step = Math.max(1, Math.floor(texts.length / DOCUMENTS));
  return {
    from: 'annotated documents',
    texts: texts.filter((_, index) => index % step === 0).slice(0, DOCUMENTS),
  };
}
