import { type Brief, type BriefPart, citationStyles, type KeptBrief } from '../model/brief.ts';

/** Whether a value from storage is a brief as it is kept, whole. */
export const isKeptBrief = (value: unknown): value is KeptBrief =>
  isObject(value) &&
  isText(value, 'id') &&
  isMoment(value.created) &&
  isMoment(value.modified) &&
  isBrief(value.brief);

const isBrief = (value: unknown): value is Brief =>
  isObject(value) &&
  isText(value, 'title') &&
  isText(value, 'intro') &&
  citationStyles.some((style) => style === value.style) &&
  Array.isArray(value.parts) &&
  value.parts.every(isPart);

function isPart(value: unknown): value is BriefPart {
  if (!isObject(value)) return false;
  switch (value.type) {
    case 'heading':
    case 'note':
      return isText(value, 'text');
    case 'clipping':
      return isText(value, 'id') && isText(value, 'note');
    default:
      return false;
  }
}

type Fields = { [name: string]: unknown };

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: Fields, name: string): boolean => typeof value[name] === 'string';
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
