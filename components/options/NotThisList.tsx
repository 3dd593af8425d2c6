import { t } from '../../utils/i18n/index.ts';
import type { Exclusion } from '../../utils/model/exclusion.ts';
import { Section } from './Section.tsx';

type NotThisListProps = {
  /** Null while they are read. */
  exclusions: readonly Exclusion[] | null;
  onInclude(exclusion: Exclusion): void;
  onSave(exclusions: readonly Exclusion[]): void;
};

/** All that the reader has said is not meant somewhere: to be seen, taken back and taken elsewhere. */
export function NotThisList({ exclusions, onInclude, onSave }: NotThisListProps) {
  return (
    <Section id="not-this" title={t('options_not_this')} about={t('options_not_this_about')}>
      {exclusions?.length === 0 ? <p class="quiet">{t('options_none')}</p> : null}
      {exclusions && exclusions.length > 0 ? (
        <>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t('options_rule_written')}</th>
                <th scope="col">{t('options_rule_not_meant')}</th>
                <th scope="col">{t('options_site')}</th>
                <th scope="col">
                  <span class="hidden">{t('options_rule_take_back')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {exclusions.map((exclusion) => (
                <tr key={`${exclusion.site} ${exclusion.entryId} ${exclusion.surface}`}>
                  <td>
                    <bdi>{exclusion.surface}</bdi>
                  </td>
                  <td>
                    <bdi>{exclusion.name}</bdi>
                  </td>
                  <td class="breaks">
                    <bdi>{exclusion.site}</bdi>
                  </td>
                  <td>
                    <button
                      type="button"
                      class="button plain"
                      aria-label={t('options_mark_again_on', exclusion.surface, exclusion.site)}
                      onClick={() => onInclude(exclusion)}
                    >
                      {t('mark_again')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" class="button" onClick={() => onSave(exclusions)}>
            {t('options_rules_export')}
          </button>
        </>
      ) : null}
    </Section>
  );
}
