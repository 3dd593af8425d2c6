import { type MessageKey, t } from '../../utils/i18n/index.ts';
import type { Kind } from '../../utils/model/entry.ts';
import type { organisationTypes, platformTypes, termCategories } from '../../utils/model/sorts.ts';
import { NO_REGION } from './browse.ts';

/** Each kind as a group: “States and territories”. */
export const kindWords = {
  state: 'glossary_states',
  organisation: 'glossary_organisations',
  platform: 'glossary_platforms',
  term: 'glossary_terms',
} as const satisfies Record<Kind, MessageKey>;

type Sort = (typeof organisationTypes | typeof platformTypes | typeof termCategories)[number];
const sortWords = {
  ai: 'glossary_sort_ai',
  'ai-emerging': 'glossary_sort_ai_emerging',
  alliance: 'glossary_sort_alliance',
  blogging: 'glossary_sort_blogging',
  'central-bank': 'glossary_sort_central_bank',
  cloud: 'glossary_sort_cloud',
  company: 'glossary_sort_company',
  conferencing: 'glossary_sort_conferencing',
  court: 'glossary_sort_court',
  'crypto-exchange': 'glossary_sort_crypto_exchange',
  diplomacy: 'glossary_sort_diplomacy',
  governance: 'glossary_sort_governance',
  government: 'glossary_sort_government',
  humanitarian: 'glossary_sort_humanitarian',
  industry: 'glossary_sort_industry',
  influence: 'glossary_sort_influence',
  'informal-grouping': 'glossary_sort_informal_grouping',
  infrastructure: 'glossary_sort_infrastructure',
  'intelligence-service': 'glossary_sort_intelligence_service',
  intergovernmental: 'glossary_sort_intergovernmental',
  marketplace: 'glossary_sort_marketplace',
  messaging: 'glossary_sort_messaging',
  military: 'glossary_sort_military',
  multistakeholder: 'glossary_sort_multistakeholder',
  'national-agency': 'glossary_sort_national_agency',
  news: 'glossary_sort_news',
  'news-agency': 'glossary_sort_news_agency',
  ngo: 'glossary_sort_ngo',
  'norms-law': 'glossary_sort_norms_law',
  'online-service': 'glossary_sort_online_service',
  'political-party': 'glossary_sort_political_party',
  publisher: 'glossary_sort_publisher',
  reference: 'glossary_sort_reference',
  regional: 'glossary_sort_regional',
  research: 'glossary_sort_research',
  rights: 'glossary_sort_rights',
  satellite: 'glossary_sort_satellite',
  search: 'glossary_sort_search',
  'security-vendor': 'glossary_sort_security_vendor',
  'social-network': 'glossary_sort_social_network',
  'spyware-vendor': 'glossary_sort_spyware_vendor',
  'standards-body': 'glossary_sort_standards_body',
  'state-funded-media': 'glossary_sort_state_funded_media',
  technical: 'glossary_sort_technical',
  'technical-body': 'glossary_sort_technical_body',
  'telecom-operator': 'glossary_sort_telecom_operator',
  'telecom-vendor': 'glossary_sort_telecom_vendor',
  'threat-actor': 'glossary_sort_threat_actor',
  threats: 'glossary_sort_threats',
  'un-body': 'glossary_sort_un_body',
  'un-process': 'glossary_sort_un_process',
  video: 'glossary_sort_video',
} as const satisfies Record<Sort, MessageKey>;

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

/** A type, a category or a region in words; what is none as it is. */
export function groupInWords(group: string): string {
  if (group === NO_REGION) return t('glossary_no_region');
  const words: Record<string, MessageKey> = { ...sortWords, ...regionWords };
  const key = Object.hasOwn(words, group) ? words[group] : undefined;
  return key === undefined ? group : t(key);
}
