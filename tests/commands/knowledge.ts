import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { personNames } from '../../utils/build/person-names.ts';
import { canonicalJson } from '../../utils/knowledge/canonical.ts';
import { formatProblem } from '../../utils/knowledge/problem.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { phraseForms } from '../../utils/knowledge/russian-phrases.ts';
import { type KnowledgeFile, knowledgeFiles } from '../../utils/knowledge/schema.ts';
import { generateStates } from '../../utils/knowledge/states/generate.ts';
import { readStateSources } from '../../utils/knowledge/states/read-files.ts';
import { validateKnowledge } from '../../utils/knowledge/validate.ts';
import type { Alias } from '../../utils/model/entry.ts';
import { counts, coverage } from '../knowledge/coverage.ts';

/*
 * npm run knowledge                checks public/knowledge; one line a problem, exit 1 if there are any
 * npm run knowledge -- --write     makes states.json from its sources and writes all files in their
 *                                  canonical form first; Russian names get their cases by rule. Also
 *                                  takes the names of persons from compromise
 * npm run knowledge -- --conflicts prints where the sources of the states disagree, and who won
 * npm run knowledge -- --report prints what is covered, in tables
 */

const folder = path.resolve(import.meta.dirname, '../../public/knowledge');
const fileOf = (name: KnowledgeFile): string => path.join(folder, `${name}.json`);

const { states, conflicts } = generateStates(await readStateSources());
/** Gives Russian names their cases, where none are listed by hand. */
function withRussianCases<T extends { aliases?: Alias[] }>(row: T): T {
  if (!row.aliases) return row;
  const aliases = row.aliases.map((alias) => {
    const forms = alias.lang === 'ru' && !alias.otherForms ? phraseForms(alias.text) : [];
    return forms.length === 0 ? alias : { ...alias, otherForms: forms };
  });
  return { ...row, aliases };
}

if (process.argv.includes('--write')) {
  await writeFile(fileOf('states'), canonicalJson(states));
  for (const name of knowledgeFiles.filter((file) => file !== 'states')) {
    const rows = JSON.parse(await readFile(fileOf(name), 'utf8'));
    await writeFile(fileOf(name), canonicalJson(rows.map(withRussianCases)));
  }
  const names = path.resolve(import.meta.dirname, '../../utils/analysis/person-names.json');
  await writeFile(names, `${JSON.stringify(personNames(), null, 2)}\n`);
}
if (process.argv.includes('--conflicts')) {
  for (const { state, field, values, taken } of conflicts) {
    const said = Object.entries(values).map(([source, value]) => `${source} “${value}”`);
    console.log(`${state}: ${field}: ${said.join(', ')}; taken: ${taken}`);
  }
}

const texts = Object.fromEntries(
  await Promise.all(
    knowledgeFiles.map(async (name) => [name, await readFile(fileOf(name), 'utf8')]),
  ),
) as Record<KnowledgeFile, string>;
const problems = validateKnowledge(texts);
if (texts.states !== canonicalJson(states)) {
  problems.push({
    file: 'states',
    entry: '',
    field: '',
    reason: 'is not what its sources give; run: npm run knowledge -- --write',
  });
}
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(
    `${problems.length} problem${problems.length === 1 ? '' : 's'} in public/knowledge`,
  );
  process.exitCode = 1;
} else {
  const knowledge = await readKnowledge(folder);
  console.log(process.argv.includes('--report') ? coverage(knowledge) : counts(knowledge));
  console.log(`${conflicts.length} differences between the sources of the states (--conflicts)`);
}
