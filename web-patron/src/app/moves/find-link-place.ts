/**
 * Tells one link of a page from all others, also after the page was drawn anew: its address, and which of the
 * links to it.
 */
export type LinkPlace = { readonly href: string; readonly nth: number };

/** Describes the link that stands at or around an element; null when there is none. */
export function findLinkPlace(page: Document, element: Element | null): LinkPlace | null {
  const href = element?.closest('a[href]')?.getAttribute('href') ?? null;
  if (href === null || element === null) return null;
  const links = linksTo(page, href);
  // The cover of a title leads where its name leads, but cannot have the focus.
  return {
    href,
    nth: Math.max(
      0,
      links.findIndex((link) => link.contains(element)),
    ),
  };
}

/** Finds a link again; null when the page has none with this address. */
export function linkAt(page: Document, { href, nth }: LinkPlace): HTMLElement | null {
  const links = linksTo(page, href);
  return links[nth] ?? links[0] ?? null;
}

function linksTo(page: Document, href: string): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`#root a[href="${CSS.escape(href)}"]:not([tabindex="-1"])`)];
}
