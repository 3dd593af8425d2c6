import type { ComponentChildren } from 'preact';

type SectionProps = { id: string; title: string; about?: string; children: ComponentChildren };

/** A part of the options, under its heading; its id is where links lead. */
export function Section({ id, title, about, children }: SectionProps) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {about ? <p class="quiet">{about}</p> : null}
      {children}
    </section>
  );
}

/** A smaller part within one. */
export function Part({ id, title, about, children }: SectionProps) {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {about ? <p class="quiet">{about}</p> : null}
      {children}
    </section>
  );
}
