import { localPath } from '../routes';
import type { FullContributor } from '../heads/full-answers';
import type { PageContext } from '../heads/page-head';
import { spokenName } from '../words/words';

/** Describes a person or body (schema.org Person, Organization). */
export function personFacts(contributor: FullContributor, { origin, locale }: PageContext): object {
  const { kind, preferredName, variantNames, birthYear, deathYear } = contributor;
  const isPerson = kind === 'PERSON';
  return {
    '@context': 'https://schema.org',
    '@type': isPerson ? 'Person' : 'Organization',
    '@id': `${origin}${contributor.path}#${isPerson ? 'person' : 'organization'}`,
    name: spokenName(preferredName),
    ...(variantNames.length > 0 ? { alternateName: variantNames } : {}),
    ...(birthYear !== null ? { [isPerson ? 'birthDate' : 'foundingDate']: String(birthYear) } : {}),
    ...(deathYear !== null ? { [isPerson ? 'deathDate' : 'dissolutionDate']: String(deathYear) } : {}),
    url: origin + localPath(contributor.path, locale),
  };
}
