import { numberInWords, type PluralKey, plural } from '../../utils/i18n/index.ts';

/** A message that begins with how many there are, or has it anywhere: the figure stands out. */
export function Counted({ of, count }: { of: PluralKey; count: number }) {
  const text = plural(of, count);
  const figure = numberInWords(count);
  const at = text.indexOf(figure);
  // Some languages have forms for one and for two without a figure.
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <b>{figure}</b>
      {text.slice(at + figure.length)}
    </>
  );
}
