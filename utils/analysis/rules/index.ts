import { address } from './address.ts';
import { capitals } from './capitals.ts';
import { high } from './high.ts';
import { languageName } from './language-name.ts';
import { money } from './money.ts';
import { personName } from './person-name.ts';
import type { Rule } from './rule.ts';
import { usPlace } from './us-place.ts';

/** In order: the first rule that has something to say decides. */
export const rules: readonly Rule[] = [
  address,
  money,
  languageName,
  usPlace,
  personName,
  capitals,
  high,
];
