import { compare, languageInWords, listInWords, t } from '../../utils/i18n/index.ts';
import type { Entry } from '../../utils/model/entry.ts';
import { equivalentIn, namedBy, otherNamesIn, unLanguages } from '../../utils/model/names.ts';
import { Worded } from '../ui/Worded.tsx';
import { NamesSource } from './NamesSource.tsx';
import { spoken } from './names.ts';

/** The languages as the interface sorts their names. */
const sorted = () =>
  [...unLanguages].sort((one, other) => compare(languageInWords(one), languageInWords(other)));

/** What an entry is called in the six languages, side by side, and what else. */
export function NamesTable({ entry }: { entry: Entry }) {
  const source = entry.kind === 'term' ? entry.namesSource : undefined;
  const anywhere = otherNamesIn(entry, 'mul');
  return (
    <section class="names" aria-labelledby="names">
      <h2 id="names">{t('glossary_names')}</h2>
      <table>
        <thead class="hidden">
          <tr>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('glossary_name')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted().map((language) => {
            const name = equivalentIn(entry, language);
            const others = otherNamesIn(entry, language);
            const places = namedBy(entry, language);
            return (
              <tr key={language}>
                <th scope="row">{languageInWords(language)}</th>
                <td>
                  {name === null ? (
                    <span class="quiet">{t('glossary_no_name')}</span>
                  ) : (
                    <strong {...spoken(language)}>{name}</strong>
                  )}
                  {others.length === 0 ? null : (
                    <ul class="others">
                      {others.map((other) => (
                        <li key={other} {...spoken(language)}>
                          {other}
                        </li>
                      ))}
                    </ul>
                  )}
                  {places.length === 0 ? null : (
                    <p class="stands-for">
                      <Worded
                        of="glossary_stands_for"
                        with={[
                          <span key="places" {...spoken(language)}>
                            {listInWords(places)}
                          </span>,
                        ]}
                      />
                    </p>
                  )}
                </td>
              </tr>
            );
          })}
          {anywhere.length === 0 ? null : (
            <tr>
              <th scope="row">{t('glossary_any_language')}</th>
              <td>
                <ul class="others">
                  {anywhere.map((other) => (
                    <li key={other}>
                      <bdi>{other}</bdi>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {source ? (
        <p class="names-source">
          <NamesSource source={source} />
        </p>
      ) : null}
    </section>
  );
}
