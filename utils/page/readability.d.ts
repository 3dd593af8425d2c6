/** The part of Readability that only judges; the package types the whole. */
declare module '@mozilla/readability/Readability-readerable.js' {
  /** Whether Readability would probably find an article in the document. */
  export default function isProbablyReaderable(document: Document): boolean;
}
