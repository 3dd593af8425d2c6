import type { MessageKey } from '../../utils/i18n/index.ts';
import type { Kind } from '../../utils/model/entry.ts';
import type { Density } from '../../utils/model/marking.ts';

/*
 * Choices of marks as they stand within a sentence: a language may write “États” there too, so no capital is taken
 * away from the words of buttons.
 */

export const densityWithin = {
  every: 'options_density_every',
  'first-in-section': 'options_density_section',
  'first-on-page': 'options_density_page',
  none: 'options_density_none',
} as const satisfies Record<Density, MessageKey>;

export const kindWithin = {
  state: 'options_kind_state',
  organisation: 'options_kind_organisation',
  platform: 'options_kind_platform',
  term: 'options_kind_term',
} as const satisfies Record<Kind, MessageKey>;
