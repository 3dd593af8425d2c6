import { bring } from './bring.ts';

type JumpBarProps = {
  label: string;
  to: readonly string[];
  /** With a hyphen before it, each of `to` is the id of a heading. */
  prefix: string;
};

/**
 * Leads to headings further down. By buttons: the fragment of the address says where the reader is in the glossary.
 */
export function JumpBar({ label, to, prefix }: JumpBarProps) {
  const jump = (id: string): void => {
    const heading = document.getElementById(id);
    if (!heading) return;
    heading.focus({ preventScroll: true });
    bring(heading, 'start');
  };
  return (
    <nav class="jump" aria-label={label}>
      {to.map((one) => (
        <button key={one} type="button" onClick={() => jump(`${prefix}-${one}`)}>
          {one}
        </button>
      ))}
    </nav>
  );
}
