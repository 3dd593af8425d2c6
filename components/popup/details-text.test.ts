import { expect, test } from 'vitest';
import { detailsText } from './details-text.ts';

const trouble = {
  version: '0.1.0',
  browser: 'Example/1.0',
  state: 'refused',
  code: 'unexpected',
  message:
    'Something at "https://a.example/secret?x=1" and chrome-extension://abc/popup.html failed.',
  address: 'https://a.example/secret?x=1',
};

test('what is copied names no address', () => {
  expect(detailsText(trouble, false)).toBe(
    [
      'Attaché 0.1.0',
      'Browser: Example/1.0',
      'Page: refused',
      'Problem: unexpected',
      'Message: Something at "(address)" and (address) failed.',
      '',
    ].join('\n'),
  );
});

test('unless the reader wants it said', () => {
  const text = detailsText(trouble, true);
  expect(text).toContain('Address: https://a.example/secret?x=1\n');
  expect(text).toContain('"https://a.example/secret?x=1"');
  expect(detailsText({ ...trouble, address: '' }, true)).not.toContain('Address');
});
