import type { PageContext } from '../heads/page-head';
import { pathTo } from '../routes';

/** What is told of a partner. */
export type DescribedPartner = {
  readonly kind: string;
  readonly name: string;
  readonly website: string | null;
  readonly summary: { readonly text: string } | null;
};

const TYPES: Readonly<Record<string, string>> = {
  SCHOOL: 'School',
  UNIVERSITY: 'CollegeOrUniversity',
  GOVERNMENT: 'GovernmentOrganization',
};

/** Describes a partner (schema.org Organization, or what it is more exactly). */
export function partnerFacts(
  { kind, name, website, summary }: DescribedPartner,
  { origin, locale, place }: PageContext,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[kind] ?? 'Organization',
    '@id': `${origin}${pathTo('partner', 'ID', place.id)}#organization`,
    name,
    ...(summary !== null ? { description: summary.text } : {}),
    ...(website !== null ? { sameAs: website } : {}),
    url: origin + pathTo('partner', locale, place.id),
  };
}
