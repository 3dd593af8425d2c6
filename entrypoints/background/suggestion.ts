/** What a line below the address bar says. */
type Suggested = { name: string; gist?: string };

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** In the XML that Chromium takes: a sign that is not spelt out would make it reject the whole answer. */
export const styledSuggestion = ({ name, gist }: Suggested): string =>
  gist ? `<match>${escaped(name)}</match> <dim>${escaped(gist)}</dim>` : escaped(name);

/** As plain text, for Firefox. */
export const plainSuggestion = ({ name, gist }: Suggested): string =>
  gist ? `${name} – ${gist}` : name;
