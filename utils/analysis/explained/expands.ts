import type { Stretch } from '../../model/passage.ts';

/** Words that a short form leaves out. */
const small =
  /^(?:the|of|and|for|on|in|to|a|an|de|du|des|la|le|les|l|d|et|pour|sur|en|el|los|las|del|y|para|и|по|в|на|за)$/iu;

/**
 * Whether a name is expanded right beside it: “Open-Ended Working Group (OEWG)” or the other way round.
 * Either both are names of one thing (`same`: the mentions of the entry in this text), or the one is
 * made of the initials of the other.
 */
export function isExpanded(text: string, name: Stretch, same: readonly Stretch[]): boolean {
  const bracket = /^["”’»'」』》]?\s*[（(]([^()（）]{2,90})[)）]/u.exec(
    text.slice(name.end, name.end + 100),
  );
  if (bracket) {
    const inside = bracket[1] ?? '';
    const start = name.end + bracket[0].length - 1 - inside.length;
    const stretch = { start, end: start + inside.length };
    if (same.some((other) => fills(text, other, stretch))) return true;
    const own = text.slice(name.start, name.end);
    return isShortFor(own, inside) || isShortFor(shortIn(inside), own);
  }
  const opened = /\s?[（(]["“‘«'「『]?$/u.exec(text.slice(Math.max(0, name.start - 3), name.start));
  if (!opened || !/^[^()（）]{0,30}[)）]/u.test(text.slice(name.end, name.end + 32))) return false;
  const before = text.slice(Math.max(0, name.start - 160), name.start - opened[0].length);
  const end = name.start - opened[0].length;
  if (
    same.some((other) => other.end <= end && /^["”’»'」』》\s]*$/u.test(text.slice(other.end, end)))
  ) {
    return true;
  }
  const own = shortIn(text.slice(name.start, name.end));
  const spoken = before.split(/[\s-]+/u);
  return [0, 1, 2, 3, 4].some((more) => {
    const expansion = spoken.slice(-(own.length + more));
    return expansion.length >= own.length && isShortFor(own, expansion.join(' '));
  });
}

/** Whether a mention takes up all of a bracket, but for an article or quotation marks. */
const fills = (text: string, { start, end }: Stretch, bracket: Stretch): boolean =>
  start >= bracket.start &&
  end <= bracket.end &&
  /^(?:the |le |la |l['’]|el |los )?["“‘«'「『]?$/iu.test(text.slice(bracket.start, start)) &&
  /^(?:["”’»'」』]|[,;，；].*)?$/u.test(text.slice(end, bracket.end));

/** The short form at the beginning of a bracket: “OEWG”, “OEWG, 2021–2025”. */
const shortIn = (inside: string): string => /^[\p{Lu}\d]{2,8}(?![\p{L}])/u.exec(inside)?.[0] ?? '';

/** Whether letters are the initials of words, in order; small words may be left out. */
export function isShortFor(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(short)) return false;
  const parts = long.split(/[\s-]+|['’]/u).filter(Boolean);
  const first = parts[0]?.[0]?.toLocaleUpperCase();
  if (parts.length < 2 || first !== short[0]) return false;
  let at = 0;
  for (const part of parts) {
    if (part[0]?.toLocaleUpperCase() === short[at]) at++;
    else if (!small.test(part)) return false;
  }
  return at === short.length;
}
