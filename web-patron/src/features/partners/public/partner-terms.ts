import type { PartnersPageQuery } from './PartnersPage.generated';

/** What a partner is. */
export type PartnerKind = PartnersPageQuery['partners']['nodes'][number]['kind'];

/** Kinds of partner in the order in which the page offers them. */
export const PARTNER_KINDS = [
  'SCHOOL',
  'UNIVERSITY',
  'GOVERNMENT',
  'BUSINESS',
  'COMMUNITY',
  'OTHER',
] as const satisfies readonly PartnerKind[];

/** The parameter of the address that narrows the list; the same in both languages. */
export const KIND_PARAMETER = 'jenis';

/** Reads the kind that an address asks for; null for all of them. */
export function parseKind(parameters: URLSearchParams): PartnerKind | null {
  const asked = parameters.get(KIND_PARAMETER);
  return PARTNER_KINDS.find((kind) => kind === asked) ?? null;
}

/** Shortens the address of a site to what people read. */
export function toSiteName(website: string): string {
  return website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
