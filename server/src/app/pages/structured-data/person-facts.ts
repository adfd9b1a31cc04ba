import type { InferOutput } from 'valibot';

import { localPath } from '../routes';
import type { contributorShape } from '../shapes/page-shapes';
import type { Scene } from '../views/page-view';
import { spokenName } from '../words/words';

type FullContributor = NonNullable<InferOutput<typeof contributorShape>['contributor']>;

/** Describes a person or body (schema.org Person, Organization). */
export function personFacts(contributor: FullContributor, { origin, locale }: Scene): object {
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
