import type { Source } from '../../model/entry.ts';
import type { UnLanguage } from '../../model/names.ts';
import { sourceInLine, type TermRow, type TermSheet } from '../../model/term-sheet.ts';
import { xmlText } from '../../model/xml.ts';

/*
 * TBX (ISO 30042:2019), dialect TBX-Basic, style DCA (the data category is an attribute), as its public
 * definition has it: github.com/LTAC-Global/TBX-Basic_dialect. It says on which level each category may stand.
 */

const schemas = [
  [
    'https://raw.githubusercontent.com/LTAC-Global/TBX_Core_RNG/master/TBXcoreStructV03.rng',
    'http://relaxng.org/ns/structure/1.0',
  ],
  [
    'https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch',
    'http://purl.oclc.org/dsdl/schematron',
  ],
] as const;

/** Tags of the languages: Chinese names are in simplified characters. */
const tags: Record<UnLanguage, string> = {
  ar: 'ar',
  en: 'en',
  es: 'es',
  fr: 'fr',
  ru: 'ru',
  zh: 'zh-Hans',
};

/**
 * A term sheet for terminology programs. An entry without a name in either language has no place in the format and
 * is left out; one with a name in one of them has a section for that language alone. `title` names the sheet,
 * `fieldOf` says in English what an entry is.
 */
export function sheetToTbx(
  sheet: TermSheet,
  title: string,
  fieldOf: (row: TermRow) => string,
): string {
  const entries = sheet.rows
    .filter((row) => row.from !== null || row.to !== null)
    .map((row) => conceptEntry(row, sheet, fieldOf));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...schemas.map(
      ([href, kind]) =>
        `<?xml-model href="${href}" type="application/xml" schematypens="${kind}"?>`,
    ),
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '  <tbxHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>${xmlText(title)}</title></titleStmt>`,
    '      <sourceDesc><p>From the glossary of Attaché.</p></sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    // A body holds one entry at least.
    ...(entries.length === 0 ? [] : ['    <body>', ...entries.flat(), '    </body>']),
    '  </text>',
    '</tbx>',
    '',
  ].join('\n');
}

function conceptEntry(
  row: TermRow,
  { from, to }: TermSheet,
  fieldOf: (row: TermRow) => string,
): string[] {
  const inFrom = langSec(tags[from], row.from, row.fromAcronyms, row.namesSource);
  // The same language twice would be a second section for it.
  const inTo = from === to ? [] : langSec(tags[to], row.to, row.toAcronyms, row.namesSource);
  return [
    `      <conceptEntry id="entry-${xmlText(row.id)}">`,
    `        <descrip type="subjectField">${xmlText(fieldOf(row))}</descrip>`,
    '        <descripGrp>',
    `          <descrip type="definition" xml:lang="en">${xmlText(row.definition)}</descrip>`,
    ...row.sources.map((source) => `          ${sourceElement(source)}`),
    '        </descripGrp>',
    ...row.sources.flatMap(links).map((link) => `        ${link}`),
    ...inFrom,
    ...inTo,
    '      </conceptEntry>',
  ];
}

function langSec(
  tag: string,
  name: string | null,
  acronyms: readonly string[],
  source: Source | null,
): string[] {
  if (name === null) return [];
  return [
    `        <langSec xml:lang="${tag}">`,
    ...termSec(name, source ? [sourceElement(source)] : []),
    ...acronyms.flatMap((text) => termSec(text, ['<termNote type="termType">acronym</termNote>'])),
    '        </langSec>',
  ];
}

const termSec = (term: string, more: readonly string[]): string[] => [
  '          <termSec>',
  `            <term>${xmlText(term)}</term>`,
  ...more.map((line) => `            ${line}`),
  '          </termSec>',
];

const sourceElement = (source: Source): string =>
  `<admin type="source">${xmlText(sourceInLine(source))}</admin>`;

/** A link stands beside the definition, not in its group: the dialect wants it so. */
function links({ title, url }: Source): string[] {
  if (url === undefined || !/^https?:\/\//i.test(url)) return [];
  return [`<xref type="externalCrossReference" target="${xmlText(url)}">${xmlText(title)}</xref>`];
}
