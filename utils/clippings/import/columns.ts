import { columnName } from './table.ts';

/**
 * What a column of a table may hold. Not an id: numbers in one table mean nothing in another, so its rows are
 * known again by their content.
 */
export const importFields = [
  'url',
  'quote',
  'note',
  'title',
  'author',
  'outlet',
  'published',
  'created',
  'tags',
  'collection',
  'language',
] as const;
export type ImportField = (typeof importFields)[number];

/** Of each field, the column that holds it, counted from 0. */
export type ColumnMapping = Partial<Record<ImportField, number>>;

/**
 * Names that columns have in tables that people keep: English, French, Spanish, German, Italian, Portuguese,
 * Russian, Arabic, Chinese. The order is that of preference.
 */
const names: Record<ImportField, readonly string[]> = {
  url: words(
    'url|uri|link|source url|web address|address|page url|website|href|lien|adresse|adresse web|enlace|dirección|dirección web|webadresse|adresse (url)|indirizzo|collegamento|endereço|ссылка|адрес|веб-адрес|رابط|الرابط|عنوان الرابط|链接|網址|网址|地址|source',
  ),
  quote: words(
    'highlight|quote|quotation|passage|text|excerpt|selection|exact|content|citation|extrait|passage surligné|texte|cita|texto|fragmento|resaltado|zitat|textstelle|auszug|markierung|citazione|testo|citação|trecho|цитата|текст|фрагмент|выделение|اقتباس|نص|النص|مقتطف|引文|引用|摘录|高亮|文本|正文',
  ),
  note: words(
    'note|notes|comment|comments|annotation|my note|remark|body|remarque|commentaire|nota|notas|comentario|notiz|notizen|anmerkung|kommentar|commento|comentário|заметка|заметки|примечание|комментарий|ملاحظة|ملاحظات|تعليق|笔记|备注|注释|评论',
  ),
  title: words(
    'title|headline|page title|document title|article|article title|book title|name|titre|título|titulo|titel|überschrift|titolo|заголовок|название|العنوان|عنوان|标题|題名|题名|标题名',
  ),
  author: words(
    'author|authors|byline|creator|by|book author|auteur|auteurs|autor|autora|autores|verfasser|verfasserin|autore|автор|авторы|المؤلف|الكاتب|作者',
  ),
  outlet: words(
    'outlet|publication|publication title|newspaper|journal|site|site name|medium|container-title|publisher|source|média|periódico|zeitung|zeitschrift|quelle|testata|giornale|jornal|издание|газета|журнал|صحيفة|الصحيفة|المصدر|媒体|报纸|刊物|来源',
  ),
  published: words(
    'published|publication date|date published|published at|issued|pubdate|date de publication|fecha de publicación|veröffentlicht|erscheinungsdatum|data di pubblicazione|data de publicação|дата публикации|تاريخ النشر|发布日期|出版日期|发表日期',
  ),
  created: words(
    'created|created at|highlighted at|creation date|date added|added|saved|saved at|date saved|timestamp|time added|date|time|créé|date de création|date d’ajout|ajouté le|fecha|fecha de creación|creado|datum|erstellt|erstellt am|gespeichert|data|data di creazione|criado em|дата|дата создания|добавлено|التاريخ|تاريخ|تاريخ الإنشاء|日期|创建时间|添加时间|时间',
  ),
  tags: words(
    'tags|tag|labels|label|keywords|mots-clés|étiquettes|étiquette|etiquetas|etiqueta|palabras clave|schlagwörter|schlagworte|stichwörter|etichette|parole chiave|palavras-chave|теги|тег|метки|ключевые слова|وسوم|الوسوم|وسم|كلمات مفتاحية|标签|关键词',
  ),
  collection: words(
    'collection|folder|project|group|list|dossier|collection name|carpeta|colección|ordner|sammlung|cartella|raccolta|pasta|coleção|папка|коллекция|مجلد|مجموعة|文件夹|收藏夹|集合',
  ),
  language: words('language|lang|langue|idioma|sprache|lingua|язык|اللغة|لغة|语言'),
};

function words(list: string): readonly string[] {
  return list.split('|').map(columnName);
}

/**
 * Guesses from the names of columns what they hold. Each column is taken for one field at most; of a field's
 * names the preferred one wins.
 */
export function guessMapping(header: readonly string[]): ColumnMapping {
  const columns = header.map(columnName);
  const mapping: ColumnMapping = {};
  const taken = new Set<number>();
  for (const field of importFields) {
    for (const name of names[field]) {
      const column = columns.findIndex((known, index) => known === name && !taken.has(index));
      if (column < 0) continue;
      mapping[field] = column;
      taken.add(column);
      break;
    }
  }
  return mapping;
}
