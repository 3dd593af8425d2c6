import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { compileDictionary, prepared } from './utils/analysis/compile.ts';
import { pack } from './utils/analysis/packed.ts';
import { asModules } from './utils/build/as-modules.ts';
import { eagerFunctions } from './utils/build/eager-functions.ts';
import { fitManifest } from './utils/build/fit-manifest.ts';
import { lazyPatterns } from './utils/build/lazy-patterns.ts';
import { rootHighlights } from './utils/build/root-highlights.ts';
import { formatProblem } from './utils/knowledge/problem.ts';
import { readKnowledge } from './utils/knowledge/read-files.ts';
import { knowledgeFiles } from './utils/knowledge/schema.ts';
import { validateKnowledge } from './utils/knowledge/validate.ts';
import { readLanguages } from './utils/model/languages.ts';
import { curatedMatches } from './utils/sites/curated-sites.ts';

/** A damaged knowledge file must not ship: the build stops and says which entry and why. */
function checkKnowledge(): void {
  const texts = Object.fromEntries(
    knowledgeFiles.map((name) => [
      name,
      readFileSync(path.join(import.meta.dirname, `public/knowledge/${name}.json`), 'utf8'),
    ]),
  );
  const problems = validateKnowledge(texts as Record<(typeof knowledgeFiles)[number], string>);
  if (problems.length > 0) {
    throw new Error(`The knowledge files are damaged:\n${problems.map(formatProblem).join('\n')}`);
  }
}

/** What the analyser looks for, a file a language: a worker that wakes reads one and builds nothing. */
async function dictionaries(): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const { entries } = await readKnowledge(path.join(import.meta.dirname, 'public/knowledge'));
  const folder = path.join(import.meta.dirname, '.wxt/dictionaries');
  await mkdir(folder, { recursive: true });
  return Promise.all(
    [...readLanguages, 'und'].map(async (language) => {
      const absoluteSrc = path.join(folder, `${language}.bin`);
      await writeFile(absoluteSrc, pack(prepared(compileDictionary(entries, language))));
      return { absoluteSrc, relativeDest: `dictionaries/${language}.bin` };
    }),
  );
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:before': checkKnowledge,
    'build:manifestGenerated': (wxt, manifest) => {
      fitManifest(manifest, wxt.config.browser);
      const scripts = manifest.content_scripts ?? [];
      // Firefox lets the rules for highlights reach into a page's shadow trees only from a style sheet
      // of the user's; WXT has no option for it. Chromium does so from any, and does not know the key.
      if (wxt.config.browser === 'firefox') {
        for (const script of scripts) {
          if (script.css) Object.assign(script, { css_origin: 'user' });
        }
      }
      for (const script of scripts) script.matches = curatedMatches;
      // Before any script of the page, so that keys typed in the card are kept from all of them.
      const guard = {
        matches: curatedMatches,
        js: ['guard.js'],
        run_at: 'document_start',
      } as const;
      manifest.content_scripts = [
        ...scripts,
        { ...guard, js: [...guard.js], all_frames: true, match_about_blank: true },
      ];
    },
    'build:publicAssets': async (_, files) => {
      files.push(...(await dictionaries()));
      // The notices of the data's licences travel with the data.
      files.push({
        absoluteSrc: path.join(import.meta.dirname, 'LICENSE'),
        relativeDest: 'LICENSE.txt',
      });
    },
  },
  vite: ({ browser }) => ({
    plugins: [
      lazyPatterns(),
      asModules(),
      rootHighlights(browser),
      eagerFunctions(['content-scripts/article.js']),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // As old as the manifest allows, so that `light-dark()` stays what it is and follows the reader's choice.
    build: {
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox142'],
      // The grammar is loaded when it is asked for: see entrypoints/background/grammar.ts.
      rolldownOptions: { external: ['/grammar.js'] },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage', 'unlimitedStorage'],
    // The sites of the content scripts: so that the script for clippings comes only where there are some.
    host_permissions: curatedMatches,
    // Asked for when the reader chooses backup files.
    optional_permissions: ['downloads'],
    // Of these one is asked for at a time: that of a site on which the reader wants Attaché always.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_action_title__' },
    // In the address bar, “at” and a name look the glossary up. Needs no permission.
    omnibox: { keyword: 'at' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+A' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_previous__',
      },
      'save-clipping': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_save__',
      },
      // A browser gives keys to four commands at most; readers can give some to these.
      'next-unseen': { description: '__MSG_command_unseen__' },
      'look-up': { description: '__MSG_command_look_up__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attache@attache-reader.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
