import { LINK_PARAMETER } from './link.terms';

const LONGEST_TARGET = 500;

/** What is known of the portal when a target is read. */
export type PortalAddresses = {
  /** Such as `https://pustaka.pasuruankota.go.id`. */
  readonly publicOrigin: string;
  /** Tells whether a path leads to a page of the portal. */
  readonly isPortalPage: (path: string) => boolean;
};

/**
 * Reads an address of the portal as it was pasted, whole or from its `/` on, into the path and query that a link
 * leads to; null when it leads elsewhere. What stands behind `#` and the code of another link fall away.
 */
export function readTargetPath(
  entered: string,
  { publicOrigin, isPortalPage }: PortalAddresses,
): string | null {
  const text = entered.trim();
  const path = text.startsWith(`${publicOrigin}/`) ? text.slice(publicOrigin.length) : text;
  // A browser reads `//host` and `/\host` as another server, and drops control characters before it looks.
  if (!path.startsWith('/') || /^\/[/\\]/.test(path) || /[\u0000-\u0020\u007f\\]/.test(path)) return null;
  const address = URL.parse(path, publicOrigin);
  if (address?.origin !== new URL(publicOrigin).origin || !isPortalPage(address.pathname)) return null;
  address.searchParams.delete(LINK_PARAMETER);
  const query = address.searchParams.toString();
  const target = query === '' ? address.pathname : `${address.pathname}?${query}`;
  return target.length > LONGEST_TARGET || target.startsWith('//') ? null : target;
}
