import { type MessageKey, t } from '../../utils/i18n/index.ts';
import type { Kind } from '../../utils/model/entry.ts';
import { organisationTypes, platformTypes, termCategories } from '../../utils/model/sorts.ts';
import { sortInWords } from '../ui/sort-words.ts';
import { NO_REGION } from './browse.ts';

/** Each kind as a group: “States and territories”. */
export const kindWords = {
  state: 'library_kind_state',
  organisation: 'library_kind_organisation',
  platform: 'library_kind_platform',
  term: 'library_kind_term',
} as const satisfies Record<Kind, MessageKey>;

/** Chromium leaves the regions of M49 out of what `Intl` knows. */
const regionWords = {
  '005': 'glossary_region_005',
  '011': 'glossary_region_011',
  '013': 'glossary_region_013',
  '014': 'glossary_region_014',
  '015': 'glossary_region_015',
  '017': 'glossary_region_017',
  '018': 'glossary_region_018',
  '021': 'glossary_region_021',
  '029': 'glossary_region_029',
  '030': 'glossary_region_030',
  '034': 'glossary_region_034',
  '035': 'glossary_region_035',
  '039': 'glossary_region_039',
  '053': 'glossary_region_053',
  '054': 'glossary_region_054',
  '057': 'glossary_region_057',
  '061': 'glossary_region_061',
  '143': 'glossary_region_143',
  '145': 'glossary_region_145',
  '151': 'glossary_region_151',
  '154': 'glossary_region_154',
  '155': 'glossary_region_155',
} as const satisfies Record<string, MessageKey>;

const regions: Readonly<Record<string, MessageKey>> = regionWords;

/** A type, a category or a region in words; what is none as it is. */
export function groupInWords(kind: Kind, group: string): string {
  if (kind === 'state') {
    if (group === NO_REGION) return t('glossary_no_region');
    const key = Object.hasOwn(regions, group) ? regions[group] : undefined;
    return key === undefined ? group : t(key);
  }
  if (kind === 'term') {
    const category = termCategories.find((one) => one === group);
    return category ? sortInWords('category', category) : group;
  }
  if (kind === 'platform') {
    const type = platformTypes.find((one) => one === group);
    return type ? sortInWords('platform', type) : group;
  }
  const type = organisationTypes.find((one) => one === group);
  return type ? sortInWords('organisation', type) : group;
}
