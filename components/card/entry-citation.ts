import type { Entry, Source } from '../../utils/model/entry.ts';

/** An entry as text that can stand in a note: its name, gist and definition, and where to check them. */
export function entryCitation(entry: Entry): string {
  const sources = entry.sources.map((source) => `- ${sourceText(source)}`);
  return [
    entry.name,
    entry.gist,
    '',
    entry.definition,
    '',
    'Sources:',
    ...sources,
    `From the glossary of Attaché, last checked on ${entry.checked}.`,
  ].join('\n');
}

const sourceText = ({ title, publisher, date, url }: Source): string =>
  [title, publisher, date, url].filter(Boolean).join(', ');
