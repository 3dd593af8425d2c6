import { article } from './article.ts';

/**
 * A page as long as is asked, in bytes: headlines, paragraphs with links and nested inline elements, quotations,
 * lists and tables. Our own text; every paragraph has several names in it.
 */
export function longPage(bytes: number): string {
  const lines = article.split('\n');
  const parts: string[] = [];
  let size = 0;
  for (let section = 0; size < bytes; section++) {
    const part = sectionOf(section, lines);
    parts.push(part);
    size += part.length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long page</title><style>
body { font: 17px/1.5 serif; max-width: 42em; margin: 2em auto } .box { padding: 1em; background: #eee }
a span { text-decoration: none } .kicker { display: block; color: #666 }</style></head><body>
<nav><ul><li><a href="#a">World</a><li><a href="#b">Business</a></ul></nav><main>${parts.join('\n')}</main></body></html>`;
}

function sectionOf(section: number, lines: readonly string[]): string {
  const line = (n: number): string => lines[(section + n) % lines.length] ?? '';
  return `<section><h2><a href="#s${section}"><span class="kicker">Part ${section}</span> <span>Talks in Chile go on</span></a></h2>
<p>${dressed(line(0))}</p><p>${line(1)}</p><div class="box"><div><p>${dressed(line(2))}</p></div></div>
<blockquote><p>${line(3)}</p></blockquote><ul><li>${line(4)}</li><li><span><b>Note</b> <i>on <em>Ghana</em></i></span></li></ul>
<table><tr><td>Kenya</td><td>${section}</td></tr><tr><td><a href="#t"><span>NATO</span></a></td><td>2</td></tr></table></section>`;
}

/** Every ninth word in a link, every seventh in nested inline elements. */
const dressed = (text: string): string =>
  text
    .split(' ')
    .map((word, index) =>
      index % 9 === 8
        ? `<a href="#w"><span>${word}</span></a>`
        : index % 7 === 6
          ? `<span class="x"><em>${word}</em></span>`
          : word,
    )
    .join(' ');
