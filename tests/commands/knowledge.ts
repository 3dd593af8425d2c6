import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '../../utils/knowledge/canonical.ts';
import { formatProblem } from '../../utils/knowledge/problem.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { type KnowledgeFile, knowledgeFiles } from '../../utils/knowledge/schema.ts';
import { validateKnowledge } from '../../utils/knowledge/validate.ts';
import { counts, coverage } from '../knowledge/coverage.ts';

/*
 * npm run knowledge             checks public/knowledge; one line a problem, exit 1 if there are any
 * npm run knowledge -- --write  writes the files in their canonical form first
 * npm run knowledge -- --report prints what is covered, in tables
 */

const folder = path.resolve(import.meta.dirname, '../../public/knowledge');
const fileOf = (name: KnowledgeFile): string => path.join(folder, `${name}.json`);

if (process.argv.includes('--write')) {
  for (const name of knowledgeFiles) {
    await writeFile(fileOf(name), canonicalJson(JSON.parse(await readFile(fileOf(name), 'utf8'))));
  }
}

const texts = Object.fromEntries(
  await Promise.all(
    knowledgeFiles.map(async (name) => [name, await readFile(fileOf(name), 'utf8')]),
  ),
) as Record<KnowledgeFile, string>;
const problems = validateKnowledge(texts);
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(
    `${problems.length} problem${problems.length === 1 ? '' : 's'} in public/knowledge`,
  );
  process.exitCode = 1;
} else {
  const knowledge = await readKnowledge(folder);
  console.log(process.argv.includes('--report') ? coverage(knowledge) : counts(knowledge));
}
