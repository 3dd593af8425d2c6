import type { ComponentChildren } from 'preact';

type WebLinkProps = { url: string | undefined; children: ComponentChildren };

/** A link to the web in a new tab. What is no http(s) address is shown as text, never followed. */
export function WebLink({ url, children }: WebLinkProps) {
  if (url === undefined || !/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
