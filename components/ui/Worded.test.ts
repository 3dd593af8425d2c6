import type { h } from 'preact';
import { afterEach, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { useMessages } from '../../utils/i18n/index.ts';
import { Worded } from './Worded.tsx';

afterEach(() => useMessages(english));

test.each([
  ['en', 'Press $1 or $2.', ['Press ', 'A', ' or ', 'B', '.']],
  ['ar', '$2، $1', ['', 'B', '، ', 'A', '']],
])('in %s, %j has its elements where the message has its places', (locale, message, expected) => {
  useMessages({ locale: { message: locale }, page_title: { message } }, locale);
  const { props } = Worded({ of: 'page_title', with: ['A', 'B'] }) as ReturnType<typeof h>;
  expect(props.children).toEqual(expected);
});
