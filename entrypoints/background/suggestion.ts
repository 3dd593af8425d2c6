import { xmlText } from '../../utils/model/xml.ts';

/** What a line below the address bar says. */
type Suggested = { name: string; gist?: string };

/** In the XML that Chromium takes: a sign that is not spelt out would make it reject the whole answer. */
export const styledSuggestion = ({ name, gist }: Suggested): string =>
  gist ? `<match>${xmlText(name)}</match> <dim>${xmlText(gist)}</dim>` : xmlText(name);

/** As plain text, for Firefox. */
export const plainSuggestion = ({ name, gist }: Suggested): string =>
  gist ? `${name} – ${gist}` : name;
