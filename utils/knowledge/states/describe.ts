import { comparable } from './tidy.ts';

const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a member state is, in one line; `capital` is empty where none is named. */
export function gistOf(region: string, capital: string): string {
  const where = region ? ` in ${regionInWords(region)}` : '';
  const seat = capital ? `; capital ${capital.replace(/'/g, '’')}` : '';
  return `Member state of the United Nations${where}${seat}.`;
}

const plural =
  /^(?:the )?(?:Bahamas|Comoros|Maldives|Marshall Islands|Netherlands|Philippines|Seychelles|Solomon Islands|United Arab Emirates)$/i;
const withArticle =
  /^(?:Bahamas|Central|Comoros|Czech Republic|Democratic|Dominican|Gambia|Holy See|Ivory|Maldives|Marshall|Netherlands|Philippines|Republic|Seychelles|Solomon|United)/;

/** Standing, place, capital and memberships of a member state, in sentences. */
export function definitionOf(
  name: string,
  formal: string,
  region: string,
  capital: string,
  code: string,
  memberships: readonly { name: string }[],
): string {
  const subject = (withArticle.test(name) ? `The ${name}` : name).replace(/'/g, '’');
  const verb = plural.test(name) ? 'are' : 'is';
  const differs = formal && comparable(formal) !== comparable(name);
  const formally = differs ? `, formally the ${formal},` : '';
  const council = permanent.has(code) ? ' and a permanent member of its Security Council' : '';
  const groups = memberships.map((group) => group.name).slice(0, 9);
  const shown = capital.replace(/'/g, '’');
  return [
    `${subject}${formally} ${verb} a member state of the United Nations${council}${region ? `, in ${regionInWords(region)}` : ''}.`,
    shown ? `The capital is ${shown}.` : '',
    groups.length > 0
      ? `${plural.test(name) ? 'They belong' : 'It belongs'} to ${joined.format(groups)}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const permanent = new Set(['CN', 'FR', 'GB', 'RU', 'US']);

const regionInWords = (region: string): string =>
  region === 'Caribbean' || region === 'Channel Islands' ? `the ${region}` : region;
