/* What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export type CslItem = {
    id: string;
    type: string;
    title?: string;
    author?: { family?: string; given?: string; literal?: string }[];
    'container-title'?: string;
    publisher?: string;
    issued?: { 'date-parts'?: number[][]; literal?: string };
    accessed?: { 'date-parts'?: number[][] };
    URL?: string;
    DOI?: string;
    language?: string;
    keyword?: string;
    note?: string;
    [field: string]: unknown;
  };
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string; generateGraph?: boolean });
    data: CslItem[];
  }
  export const plugins: { config: { get(plugin: string): Record<string, unknown> } };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
