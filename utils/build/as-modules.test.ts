import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { asModules } from './as-modules.ts';

type Transform = (code: string, id: string) => { code: string } | undefined;
const error = vi.fn((message: string) => {
  throw new Error(message);
});
const transform = (asModules().transform as unknown as Transform).bind({ error });

describe('files for a loader of CommonJS', () => {
  test.each([
    ['@mozilla/readability/Readability-readerable.js', 'isProbablyReaderable'],
    ['@mozilla/readability/Readability.js', 'Readability'],
    ['is-potential-custom-element-name/index.js', 'isPotentialCustomElementName'],
  ])('%s gives what it has as a module', (file, name) => {
    const id = `node_modules/${file}`;
    const code = transform(readFileSync(id, 'utf8'), `/somewhere/${id}`)?.code ?? '';
    expect(code).toMatch(new RegExp(`export default ${name};$`));
    expect(code).not.toContain('module.exports');
  });
  test('one that ends otherwise stops the build, and others are left alone', () => {
    const id = '/node_modules/is-potential-custom-element-name/index.js';
    expect(() => transform('export default 1;', id)).toThrow(/does not end with module.exports/);
    expect(transform('module.exports = other;', '/node_modules/other/index.js')).toBeUndefined();
  });
});
