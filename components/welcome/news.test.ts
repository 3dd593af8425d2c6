import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { news } from './news.ts';

test('the version of the package has its news, before all others', () => {
  expect(news[0]?.version).toBe(project.version.split('.').slice(0, 2).join('.'));
});
