import { type Foreign, foreign } from './foreign.ts';
import { cellOf, columnName, type Row, type Table } from './table.ts';

/*
 * Bookmarks of Raindrop.io, from its CSV backup: `id,title,note,excerpt,url,folder,tags,created,cover,
 * highlights,favorite` (help.raindrop.io/export). A bookmark may have several highlights in one cell, each
 * after `Highlight:`, its note after `Note:`; a cell without these words is one highlight, so that nothing is
 * lost. The excerpt is the page's own description and is left out.
 */

export const isRaindropHeader = (header: readonly string[]): boolean =>
  ['url', 'folder', 'excerpt', 'created'].every((name) => header.map(columnName).includes(name));

export function* raindropRows(table: Table): Generator<Foreign> {
  const header = table.header.map(columnName);
  const at = (row: Row, name: string): string => {
    const index = header.indexOf(name);
    return index < 0 ? '' : cellOf(row, index);
  };
  for (const row of table.rows) {
    const folder = at(row, 'folder');
    const id = at(row, 'id');
    const page = {
      url: at(row, 'url'),
      title: at(row, 'title'),
      tags: at(row, 'tags').split(','),
      // Where Raindrop puts what is in no folder.
      collection: folder === 'Unsorted' ? '' : folder,
      created: at(row, 'created'),
    };
    const note = at(row, 'note');
    const highlights = highlightsIn(at(row, 'highlights'));
    // The bookmark itself: where it says something that its highlights do not.
    if (note !== '' || highlights.length === 0) yield foreign(row.where, { ...page, id, note });
    for (const highlight of highlights) {
      yield foreign(row.where, {
        ...page,
        ...highlight,
        id: id && `${id}\n${highlight.quote}`,
      });
    }
  }
}

function highlightsIn(cell: string): { quote: string; note: string }[] {
  const parts = cell.split(/(?:^|\n)\s{0,8}Highlight:/);
  return parts.flatMap((part) => {
    const [text = '', ...notes] = part.split(/\n\s{0,8}Note:/);
    const quote = text.replace(/\n\s{0,8}Color:[^\n]{0,40}(?=\n|$)/g, '').trim();
    return quote === '' ? [] : [{ quote, note: notes.join('\n').trim() }];
  });
}
