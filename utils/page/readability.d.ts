/** The part of Readability that only judges; the package types the whole. */
declare module '@mozilla/readability/Readability-readerable.js' {
  /** Whether Readability would probably find an article in the document. */
  export default function isProbablyReaderable(document: Document): boolean;
}

/** The reader itself, as a file of its own. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
