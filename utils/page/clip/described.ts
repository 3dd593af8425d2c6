import type { Citation, Name } from '../../model/clipping.ts';
import { type Graph, isThing, readGraph, type Thing, typesOf } from './json-ld.ts';
import { wholeName } from './names.ts';
import { metadataLine } from './text.ts';

/** What JSON-LD says of an article (schema.org); empty where it says nothing. */
export type Described = {
  type: Citation['type'] | '';
  title: string;
  author: Name[];
  outlet: string;
  publisher: string;
  issued: string;
  language: string;
  doi: string;
};

const articleType = /(?:Article|Posting|^Report|^Review)$/;

/** The article that a page's JSON-LD describes: the one of this address, else the first; null where there is none. */
export function describedIn(
  scripts: readonly string[],
  addresses: readonly string[],
): Described | null {
  const graph = readGraph(scripts);
  const articles = graph.things.filter((thing) =>
    typesOf(thing).some((type) => articleType.test(type)),
  );
  const article = articles.find((thing) => isOf(thing, addresses)) ?? articles[0];
  if (!article) return null;
  const publisher = first(article.publisher ?? article.sourceOrganization, graph);
  const holder = holderOf(article, graph);
  return {
    type: typeOf(typesOf(article), holder, publisher),
    title: textOf(article.headline) || textOf(article.name),
    author: people(article.author ?? article.creator, graph),
    outlet: nameOf(holder) || nameOf(publisher),
    publisher: nameOf(publisher),
    issued: textOf(article.datePublished) || textOf(article.dateCreated),
    language: languageOf(article.inLanguage),
    doi: doiOf([article['@id'], article.identifier, article.sameAs].flat()),
  };
}

const textOf = (value: unknown): string => {
  const [text] = [value].flat();
  return typeof text === 'string' ? metadataLine(text) : '';
};
const nameOf = (value: unknown): string =>
  isThing(value) ? textOf(value.name) || textOf(value.alternateName) : textOf(value);
const first = (value: unknown, graph: Graph): unknown => graph.resolve([value].flat()[0]);

function isOf(article: Thing, addresses: readonly string[]): boolean {
  const own = [article.url, article['@id'], article.mainEntityOfPage].flat();
  return own.some((value) => {
    const address = isThing(value) ? (value['@id'] ?? value.url) : value;
    return typeof address === 'string' && addresses.includes(address.replace(/#.*$/, ''));
  });
}

/** What publishes articles over and over. */
const serial = /^(?:Newspaper|Magazine|Periodical|Blog|WebSite|CreativeWorkSeries)$/;

/** The newspaper, magazine or site that an article is part of: of an issue or a page, what that is part of. */
function holderOf(article: Thing, graph: Graph): Thing | null {
  let at: unknown = first(article.isPartOf, graph);
  for (let steps = 0; steps < 4 && isThing(at); steps++) {
    if (typesOf(at).some((type) => serial.test(type))) return at;
    at = first(at.isPartOf, graph);
  }
  return null;
}

function typeOf(
  types: readonly string[],
  holder: Thing | null,
  publisher: unknown,
): Described['type'] {
  const is = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const within = holder ? typesOf(holder) : [];
  if (is(/ScholarlyArticle$/)) return 'article-journal';
  if (is(/^Report$/)) return 'report';
  if (is(/BlogPosting$/)) return 'post-weblog';
  if (within.includes('Magazine')) return 'article-magazine';
  if (is(/NewsArticle$/) || within.includes('Newspaper')) return 'article-newspaper';
  if (within.includes('Blog')) return 'post-weblog';
  const isNews = isThing(publisher) && typesOf(publisher).includes('NewsMediaOrganization');
  return isNews && is(/^Article$/) ? 'article-newspaper' : '';
}

/** Persons and organisations, as text, object, reference, or list of them. */
function people(value: unknown, graph: Graph): Name[] {
  return [value]
    .flat()
    .slice(0, 100)
    .flatMap((item): Name[] => {
      const person = graph.resolve(item);
      if (!isThing(person)) {
        const name = typeof person === 'string' ? wholeName(person) : null;
        return name ? [name] : [];
      }
      const [family, given] = [textOf(person.familyName), textOf(person.givenName)];
      if (family && given) return [{ family, given }];
      const name = wholeName(nameOf(person) || family || given);
      return name ? [name] : [];
    });
}

/** `inLanguage` is a tag, or a language with a tag as its other name. */
function languageOf(value: unknown): string {
  const [language] = [value].flat();
  return isThing(language)
    ? textOf(language.alternateName) || textOf(language.name)
    : textOf(language);
}

function doiOf(values: readonly unknown[]): string {
  for (const value of values) {
    const text = isThing(value) ? textOf(value.value) : textOf(value);
    if (/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)10\./i.test(text)) return text;
  }
  return '';
}
