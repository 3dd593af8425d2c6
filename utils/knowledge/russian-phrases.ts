/*
 * The cases of Russian names of organisations and terms, by rule (Русская грамматика, 1980): the
 * adjectives before the first noun agree with it, what follows stays as it is. A form too many does
 * no harm: nobody writes it.
 */

const adjective = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/;

/** The oblique cases of a phrase ("Совет Безопасности": Совета Безопасности …); empty if no rule is sure. */
export function phraseForms(phrase: string): string[] {
  if (!/^[\u0401\u0410-\u044f\u0451 -]+$/.test(phrase) || /^[\u0410-\u042f-]+$/.test(phrase))
    return [];
  const words = phrase.split(' ');
  const head = words.findIndex((word) => !adjective.test(word) || nouns.test(word));
  if (head < 0) return [];
  const noun = nounCases(words[head] ?? '');
  if (!noun) return [];
  const rest = words.slice(head + 1);
  const before = words.slice(0, head).map((word) => adjectiveCases(word));
  const forms = noun.flatMap(({ at, form }) => {
    const agreeing = before.map((cases) => cases?.[at]);
    return agreeing.includes(undefined) ? [] : [[...agreeing, form, ...rest].join(' ')];
  });
  return [...new Set(forms)].filter((form) => form !== phrase);
}

/** Nouns that end like adjectives. */
const nouns = /(?:ние|тие|ствие|сие|[аеуя]й)$/;

type Case = 'gen' | 'dat' | 'acc' | 'ins' | 'pre';
type Form = { at: Case; form: string };

function cases(
  stem: string,
  gen: string,
  dat: string,
  acc: string,
  ins: string,
  pre: string,
): Form[] {
  return [
    { at: 'gen', form: stem + gen },
    { at: 'dat', form: stem + dat },
    { at: 'acc', form: stem + acc },
    { at: 'ins', form: stem + ins },
    { at: 'pre', form: stem + pre },
  ];
}

function nounCases(noun: string): Form[] | null {
  const cut = (length: number): string => noun.slice(0, -length);
  if (/ия$/.test(noun)) return cases(cut(1), 'и', 'и', 'ю', 'ей', 'и');
  if (/ие$/.test(noun)) return cases(cut(1), 'я', 'ю', 'е', 'ем', 'и');
  if (/ии$/.test(noun)) return plural(cut(1), 'й', 'ям', 'ями', 'ях', 'и');
  if (/я$/.test(noun)) return cases(cut(1), 'и', 'е', 'ю', 'ей', 'е');
  if (/[жчшщ]а$/.test(noun)) return cases(cut(1), 'и', 'е', 'у', 'ей', 'е');
  if (/ца$/.test(noun)) return cases(cut(1), 'ы', 'е', 'у', 'ей', 'е');
  if (/[гкх]а$/.test(noun)) return cases(cut(1), 'и', 'е', 'у', 'ой', 'е');
  if (/а$/.test(noun)) return cases(cut(1), 'ы', 'е', 'у', 'ой', 'е');
  if (/о$/.test(noun)) return cases(cut(1), 'а', 'у', 'о', 'ом', 'е');
  if (/[цжщ]е$/.test(noun)) return cases(cut(1), 'а', 'у', 'е', 'ем', 'е');
  if (/е$/.test(noun)) return cases(cut(1), 'я', 'ю', 'е', 'ем', 'е');
  if (/(?:ст|зн|в|ж|ч|ш|д|п)ь$/.test(noun)) return cases(cut(1), 'и', 'и', 'ь', 'ью', 'и');
  if (/ь$/.test(noun)) return cases(cut(1), 'я', 'ю', 'ь', 'ем', 'е');
  if (/ий$/.test(noun)) return cases(cut(1), 'я', 'ю', 'й', 'ем', 'и');
  if (/й$/.test(noun)) return cases(cut(1), 'я', 'ю', 'й', 'ем', 'е');
  if (/[жчшщц]$/.test(noun)) return cases(noun, 'а', 'у', '', 'ем', 'е');
  if (/[бвгдзклмнпрстфх]$/.test(noun)) return cases(noun, 'а', 'у', '', 'ом', 'е');
  if (/ы$/.test(noun))
    return [...plural(cut(1), 'ов', 'ам', 'ами', 'ах', 'ы'), { at: 'gen', form: cut(1) }];
  if (/и$/.test(noun)) {
    return [
      ...plural(cut(1), 'ей', 'ям', 'ями', 'ях', 'и'),
      ...plural(cut(1), 'ов', 'ам', 'ами', 'ах', 'и'),
    ];
  }
  return null;
}

const plural = (
  stem: string,
  gen: string,
  dat: string,
  ins: string,
  pre: string,
  nom: string,
): Form[] => cases(stem, gen, dat, nom, ins, pre);

function adjectiveCases(word: string): Record<Case, string> | null {
  const stem = word.slice(0, -2);
  const of = (
    gen: string,
    dat: string,
    acc: string,
    ins: string,
    pre: string,
  ): Record<Case, string> => ({
    gen: stem + gen,
    dat: stem + dat,
    acc: stem + acc,
    ins: stem + ins,
    pre: stem + pre,
  });
  const back = /[гкхжчшщ]$/.test(stem);
  if (/[ыо]й$/.test(word)) return of('ого', 'ому', word.slice(-2), back ? 'им' : 'ым', 'ом');
  if (/ий$/.test(word)) {
    return /[гкх]$/.test(stem)
      ? of('ого', 'ому', 'ий', 'им', 'ом')
      : of('его', 'ему', 'ий', 'им', 'ем');
  }
  if (/ая$/.test(word)) return of('ой', 'ой', 'ую', 'ой', 'ой');
  if (/яя$/.test(word)) return of('ей', 'ей', 'юю', 'ей', 'ей');
  if (/ое$/.test(word)) return of('ого', 'ому', 'ое', back ? 'им' : 'ым', 'ом');
  if (/ее$/.test(word)) return of('его', 'ему', 'ее', 'им', 'ем');
  if (/ые$/.test(word)) return of('ых', 'ым', 'ые', 'ыми', 'ых');
  if (/ие$/.test(word)) return of('их', 'им', 'ие', 'ими', 'их');
  return null;
}
