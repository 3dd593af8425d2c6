import type { Plugin } from 'vite';

/** Files for a loader of CommonJS that give one thing at their end. */
const files = [
  '/@mozilla/readability/Readability-readerable.js',
  '/@mozilla/readability/Readability.js',
  '/is-potential-custom-element-name/index.js',
];
/** The handing over, with Readability's question whether there is such a loader. */
const handover =
  /(?:if \(typeof module === "object"\) \{\s*(?:\/\*.*\*\/\s*)*)?module\.exports = (\w+);\s*\}?\s*$/;

/**
 * Takes some packages' files as the modules of the language that they could be: what a bundle needs to speak
 * CommonJS with them is code on each page. Fails where a file ends otherwise than it did.
 */
export function asModules(): Plugin {
  return {
    name: 'attache:as-modules',
    transform(code, id) {
      if (!files.some((file) => id.replaceAll('\\', '/').endsWith(file))) return;
      if (!handover.test(code)) this.error(`${id} does not end with module.exports, as it did`);
      return { code: code.replace(handover, 'export default $1;'), map: null };
    },
  };
}
