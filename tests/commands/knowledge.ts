import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatProblem } from '../../utils/knowledge/problem.ts';
import { type KnowledgeFile, knowledgeFiles } from '../../utils/knowledge/schema.ts';
import { canonicalJson, validateKnowledge } from '../../utils/knowledge/validate.ts';

/*
 * npm run knowledge             checks public/knowledge; one line a problem, exit 1 if there are any
 * npm run knowledge -- --write  writes the files in their canonical form first
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
  for (const name of knowledgeFiles) {
    const rows = JSON.parse(texts[name]) as { aliases?: unknown[]; notes: { kind: string }[] }[];
    const aliases = rows.reduce((sum, row) => sum + (row.aliases?.length ?? 0), 0);
    const corrections = rows
      .flatMap((row) => row.notes)
      .filter(({ kind }) => kind === 'correction');
    console.log(
      `${name.padEnd(14)} ${String(rows.length).padStart(4)} entries ${String(aliases).padStart(5)} aliases ${String(corrections.length).padStart(3)} corrections`,
    );
  }
}
