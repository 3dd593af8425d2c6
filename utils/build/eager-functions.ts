import type { Plugin } from 'vite';

/*
 * V8 first only skims a function, and compiles it when it is called: each of those compiled so takes a tenth of a
 * millisecond of the page's thread, and what stands within others is skimmed over again. The script that reads a page
 * calls most of its functions at once, and says so by the comment that V8 has for it (“explicit compile hints”,
 * Chromium 136); other engines see a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Has all functions of some scripts, by their file names, compiled when they are loaded. */
export function eagerFunctions(files: readonly string[]): Plugin {
  return {
    name: 'attache:eager-functions',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && files.includes(chunk.fileName))
            chunk.code = HINT + chunk.code;
        }
      },
    },
  };
}
