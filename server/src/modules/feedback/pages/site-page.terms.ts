/** The pages that staff write; the first three stand in place of what the house says by itself. */
export const SITE_PAGE_KINDS = [
  'LENDING',
  'PRIVACY',
  'ACCESSIBILITY',
  'SERVICE_CHARTER',
  'FAQ',
  'ABOUT',
  'STORY',
  'OTHER',
] as const;

/** One kind of page. */
export type SitePageKind = (typeof SITE_PAGE_KINDS)[number];

/** Pages with an address of their own in the portal; there is one of each at most. */
const OWN_ADDRESSES: Readonly<Partial<Record<SitePageKind, string>>> = {
  LENDING: '/aturan-pinjam',
  PRIVACY: '/privasi',
  ACCESSIBILITY: '/aksesibilitas',
  SERVICE_CHARTER: '/layanan',
};

/** Where a page stands in the portal, without language prefix. */
export function sitePagePath({ kind, slug }: { readonly kind: SitePageKind; readonly slug: string }): string {
  return OWN_ADDRESSES[kind] ?? `${kind === 'STORY' ? '/kabar' : '/laman'}/${slug}`;
}

/** The word in the address of a kind of which there is one; null where the name of the page makes it. */
export function fixedSlug(kind: SitePageKind): string | null {
  return OWN_ADDRESSES[kind]?.slice(1) ?? null;
}

/** Says whether a word in an address belongs to a kind of which there is one, which is not `kind`. */
export function isSlugOfOtherKind(slug: string, kind: SitePageKind): boolean {
  return fixedSlug(kind) !== slug && Object.values(OWN_ADDRESSES).includes(`/${slug}`);
}

/** Says whether a kind has one page, at an address of its own. */
export function hasOwnAddress(kind: SitePageKind): boolean {
  return OWN_ADDRESSES[kind] !== undefined;
}
