import type { ComponentChildren } from 'preact';

type WebLinkProps = {
  url: string | undefined;
  /** -1 where Tab is to pass it by. */
  tabIndex?: number | undefined;
  /** The id of the clipping it leads to the page of. */
  clipping?: string | undefined;
  children: ComponentChildren;
};

/** A link to the web in a new tab. What is no http(s) address is shown as text, never followed. */
export function WebLink({ url, tabIndex, clipping, children }: WebLinkProps) {
  if (url === undefined || !/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" tabIndex={tabIndex} data-clipping={clipping}>
      {children}
    </a>
  );
}
