import { direction, t } from '../../utils/i18n/index.ts';

/** The keys of the page, for readers. */
export function keysInWords(): readonly [keys: readonly string[], what: string][] {
  const [back, on] = direction() === 'rtl' ? ['→', '←'] : ['←', '→'];
  const command = t('library_key_command');
  const leave = t('library_key_escape');
  const ways = [
    '↑',
    '↓',
    t('library_key_page_up'),
    t('library_key_page_down'),
    t('library_key_home'),
    t('library_key_end'),
  ];
  return [
    [['/'], t('library_keys_find')],
    [ways, t('library_keys_go')],
    [[t('library_key_enter')], t('library_keys_open')],
    [[t('library_key_space')], t('library_keys_choose')],
    [[t('library_key_shift'), '↑ ↓'], t('library_keys_choose_several')],
    [[command, 'A'], t('library_keys_choose_all')],
    [[on], t('library_keys_inside', leave, back)],
    [[t('library_key_delete')], t('library_keys_trash')],
    [[command, 'Z'], t('undo')],
    [[leave], t('library_keys_leave')],
    [['?'], t('library_keys_show')],
  ];
}
