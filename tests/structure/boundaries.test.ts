import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Who may import whom: the rooms of the house. A failing line says where the thing belongs.
 */

const root = path.resolve(import.meta.dirname, '../..');

type Room = { may: string[]; packages: string[]; hint: string };
const rooms: Record<string, Room> = {
  'utils/model': {
    may: [],
    packages: [],
    hint: 'the model imports nothing: pass it in, or move it out of utils/model',
  },
  'utils/browser.ts': {
    may: [],
    packages: ['webextension-polyfill'],
    hint: 'utils/browser.ts only passes the polyfill on',
  },
  'utils/i18n': {
    may: ['public/_locales/en/messages.json'],
    packages: [],
    hint: 'messages know only their files: pass values in',
  },
  'utils/messaging': {
    may: ['utils/model', 'utils/i18n', 'utils/browser.ts'],
    packages: [],
    hint: 'messaging carries plain data; what it carries belongs in utils/model',
  },
  'utils/knowledge': {
    may: ['utils/model', 'utils/browser.ts'],
    packages: ['valibot'],
    hint: 'knowledge knows only the model; the browser is reached in load.ts alone',
  },
  'utils/events': {
    may: ['utils/model'],
    packages: [],
    hint: 'relating events is pure: pass names and entries in',
  },
  'utils/analysis': {
    may: ['utils/model', 'utils/knowledge'],
    packages: ['compromise'],
    hint: 'the analyser is pure: no page, no browser; what it needs is passed in',
  },
  'utils/page': {
    may: ['utils/model', 'utils/i18n', 'utils/messaging'],
    packages: ['@mozilla/readability', 'approx-string-match'],
    hint: 'the page collects, paints and asks; thinking belongs in utils/analysis, behind a message',
  },
  'utils/clippings': {
    may: ['utils/model', 'utils/i18n', 'utils/browser.ts'],
    packages: ['docx', 'fflate', 'idb', 'papaparse', 'uuid', 'valibot'],
    hint: 'clippings know only the model and the messages; names of entries are passed in',
  },
  'utils/settings': {
    may: ['utils/model', 'utils/i18n', 'utils/browser.ts'],
    packages: ['valibot'],
    hint: 'settings know only the model and the messages',
  },
  'utils/sites': {
    may: ['utils/model', 'utils/i18n', 'utils/browser.ts'],
    packages: [],
    hint: 'sites know only the model, the messages and the browser',
  },
  components: {
    may: ['utils/model', 'utils/i18n', 'utils/messaging', 'components'],
    packages: [
      '@atlaskit/pragmatic-drag-and-drop',
      '@atlaskit/pragmatic-drag-and-drop-hitbox',
      '@tanstack/virtual-core',
      'd3-array',
      'preact',
    ],
    hint: 'components get the rest as props from the entrypoint that mounts them',
  },
};

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
);

type Import = { from: string; typeOnly: boolean };

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({
    from: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

/** A file without its comments. */
const codeOf = (file: string): string =>
  readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const targetOf = (file: string, from: string): string =>
  from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
const roomOf = (file: string): string | undefined =>
  Object.keys(rooms).find((room) => file === room || file.startsWith(`${room}/`));
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('each file imports only what its room may', () => {
  test.each(sources.filter((file) => roomOf(file)))('%s', (file) => {
    const room = roomOf(file) ?? '';
    const { may, packages, hint } = rooms[room] as Room;
    for (const { from } of importsOf(file)) {
      if (from.startsWith('node:')) {
        expect(file, `${file} imports ${from}: only read-files.ts runs in Node`).toMatch(
          /read-files\.ts$/,
        );
      } else if (from.startsWith('.')) {
        const target = targetOf(file, from);
        const allowed = [room, ...may].some(
          (folder) => target === folder || target.startsWith(`${folder}/`),
        );
        expect(allowed, `${file} may not import ${target}: ${hint}`).toBe(true);
      } else {
        expect(packages, `${file} may not import the package ${from}: ${hint}`).toContain(
          packageOf(from),
        );
      }
    }
  });
});

describe('single owners', () => {
  const importers = (name: string) =>
    sources.filter((file) => importsOf(file).some(({ from }) => packageOf(from) === name));

  test('webextension-polyfill is imported by utils/browser.ts alone', () => {
    expect(importers('webextension-polyfill')).toEqual(['utils/browser.ts']);
  });
  test('the clippings database is opened in utils/clippings alone', () => {
    for (const file of importers('idb'))
      expect(file, 'only utils/clippings opens the database').toMatch(/^utils\/clippings\//);
  });
  test('no script on a page reads or watches the extension’s storage, which is closed to them', () => {
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { from, typeOnly } of importsOf(file)) {
        if (!typeOnly && /^\..*\.tsx?$/.test(from)) follow(targetOf(file, from));
      }
    };
    for (const name of ['article.content', 'card', 'clips.content', 'guard']) {
      follow(`entrypoints/${name}/index.ts`);
    }
    expect(seen.size).toBeGreaterThan(50);
    for (const file of seen) {
      expect(
        /\.storage\b|\bstorage[,.}]/.test(codeOf(file)),
        `${file} uses the storage, and runs on pages; they ask the background (choicesHere)`,
      ).toBe(false);
    }
    // With it the polyfill would come to every page: utils/messaging/runtime.ts.
    expect([...seen]).not.toContain('utils/browser.ts');
  });
  test('nobody imports entrypoints', () => {
    for (const file of sources.filter((name) => !name.startsWith('entrypoints/'))) {
      for (const { from } of importsOf(file)) {
        expect(
          targetOf(file, from),
          `${file} imports an entrypoint; move what it needs into utils or components`,
        ).not.toMatch(/^entrypoints\//);
      }
    }
  });
  test('knowledge knows no browser, and fetches in packaged.ts alone', () => {
    const own = sources.filter((file) => file.startsWith('utils/knowledge/'));
    for (const file of own) {
      const users = importsOf(file).filter(({ from }) => from.endsWith('/browser.ts'));
      expect(users, file).toEqual([]);
    }
    const fetching = own.filter((file) =>
      /\bfetch\(/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(fetching).toEqual(['utils/knowledge/packaged.ts']);
  });
  test('only utils/page and the content script touch a document', () => {
    for (const file of sources.filter((name) => /^utils\/(?!page\/)/.test(name))) {
      expect(
        /\bdocument\.\w/.test(codeOf(file)),
        `${file} touches a document; that belongs in utils/page`,
      ).toBe(false);
    }
  });
});

describe('the house keeps its size', () => {
  test.each(sources)('%s is one idea long', (file) => {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n').length;
    expect(
      lines,
      `${file} has ${lines} lines: it holds more than one idea, take one out`,
    ).toBeLessThanOrEqual(250);
  });

  test('nothing lies at the top level but what was agreed', () => {
    const agreed =
      /^(?:entrypoints|components|utils|public|tests|docs|\.ci|\.git|\.gitignore|node_modules|\.output|\.wxt|\.cache|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|package(?:-lock)?\.json|tsconfig\.json|biome\.json|[a-z]+\.config\.ts)$/;
    for (const name of readdirSync(root))
      expect(name, `${name} does not belong at the top level`).toMatch(agreed);
  });
});
