import { languageInWords, type MessageKey, t } from '../../utils/i18n/index.ts';
import { type Marking, type Theme, usualMarking } from '../../utils/model/marking.ts';
import { densityWithin, kindWithin } from '../ui/marking-words.ts';

/** What each field of the choice of marks is called. */
export const fieldWords = {
  density: 'options_field_density',
  kinds: 'marking_kinds',
  languages: 'options_languages',
  demonyms: 'marking_demonyms',
  metonyms: 'marking_metonyms',
  basic: 'marking_basic',
  hover: 'marking_hover',
  map: 'options_field_map',
  theme: 'options_appearance',
} as const satisfies Record<keyof Marking, MessageKey>;

export const themeWords = {
  system: 'options_theme_system',
  light: 'options_theme_light',
  dark: 'options_theme_dark',
} as const satisfies Record<Theme, MessageKey>;
const everyWords = {
  never: 'options_backups_never',
  day: 'options_backups_day',
  week: 'options_backups_week',
} as const satisfies Record<string, MessageKey>;

const wordsIn = (table: Readonly<Record<string, MessageKey>>, value: unknown): string => {
  const key = typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;
  return key ? t(key) : String(value);
};
/** How often something is done by itself. */
export const everyInWords = (value: unknown): string => wordsIn(everyWords, value);

/** What a field changes from and to, each part that differs: of kinds and languages each by its name. */
export function changesInWords(field: keyof Marking, from: unknown, to: unknown): string[] {
  if (field !== 'kinds' && field !== 'languages') {
    return [
      t('options_change', t(fieldWords[field]), valueInWords(field, from), valueInWords(field, to)),
    ];
  }
  const [before, after] = [Object(from), Object(to)] as Record<string, unknown>[];
  return Object.keys(after ?? {})
    .filter((name) => before?.[name] !== after?.[name])
    .map((name) =>
      t(
        'options_change',
        placeInWords(`${field}.${name}`),
        yesOrNo(before?.[name]),
        yesOrNo(after?.[name]),
      ),
    );
}

/** What is chosen for a field, in words. */
function valueInWords(field: keyof Marking, value: unknown): string {
  if (field === 'density') return wordsIn(densityWithin, value);
  if (field === 'theme') return wordsIn(themeWords, value);
  return yesOrNo(value);
}

const yesOrNo = (value: unknown): string => t(value === true ? 'options_yes' : 'options_no');

/** A kind, or a language, by name. */
const nameInWords = (field: 'kinds' | 'languages', name: string): string =>
  field === 'kinds' ? wordsIn(kindWithin, name) : languageInWords(name);

/** What is called `density`, or `kinds.state`, in words. */
export function placeInWords(name: string): string {
  const [field = '', part] = name.split('.');
  if (!isField(field)) return name;
  const whole = t(fieldWords[field]);
  return part !== undefined && (field === 'kinds' || field === 'languages')
    ? t('options_field_part', whole, nameInWords(field, part))
    : whole;
}

const isField = (name: string): name is keyof Marking => Object.hasOwn(usualMarking, name);
