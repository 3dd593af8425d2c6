import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../harness/run.ts';
import type { MessageFile } from '../structure/messages.ts';

/** What a store shows of the extension, in one language; plain text. */
export type Listing = { name: string; summary: string; description: string; permissions: string };

/** The longest that the stores take, in characters (Chrome Web Store, addons.mozilla.org, Edge Add-ons). */
const most: Listing extends infer Parts ? { [Part in keyof Parts]: number } : never = {
  name: 45,
  summary: 132,
  description: 10_000,
  permissions: 5000,
};
/** Edge wants so much of a description. */
const LEAST_DESCRIPTION = 250;

/** Reads `docs/store/<locale>.md`: the name as its heading, then its three parts in order. */
export async function readListing(locale: string): Promise<Listing> {
  const text = await readFile(path.join(root, `docs/store/${locale}.md`), 'utf8');
  const [head = '', ...parts] = text.split(/^## .*$/m).map((part) => part.trim());
  const [summary = '', description = '', permissions = ''] = parts;
  return { name: head.replace(/^# /, ''), summary, description, permissions };
}

/** What of a listing a store would refuse, a line each. */
export function shortcomings(listing: Listing, messages: MessageFile): string[] {
  const parts = Object.keys(most) as (keyof Listing)[];
  const lines = parts.flatMap((part) => {
    const { length } = listing[part];
    if (length === 0) return [`there is no ${part}`];
    return length > most[part] ? [`${part} has ${length} characters of at most ${most[part]}`] : [];
  });
  if (listing.description.length < LEAST_DESCRIPTION) lines.push('the description is too short');
  if (listing.summary !== messages.extension_description?.message)
    lines.push('the summary is not what the manifest says');
  if (listing.name !== messages.extension_name?.message)
    lines.push('the name is not that of the manifest');
  return lines;
}
