import { pathTo } from '../routes';
import type { OpeningBranch, VisitBranch } from '../heads/full-answers';
import type { PageContext } from '../heads/page-head';

/** Describes a branch, with its hours where they are known (schema.org Library). */
export function libraryFacts(
  branch: OpeningBranch | VisitBranch,
  { origin, locale, words }: PageContext,
): object {
  const hours = 'openingHours' in branch ? branch.openingHours : [];
  const point = 'coordinates' in branch ? branch.coordinates : null;
  const phone = 'phone' in branch ? branch.phone : null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Library',
    '@id': `${origin}${pathTo('visit', 'ID')}#${branch.id}`,
    name: branch.name.text,
    url: origin + pathTo('visit', locale),
    ...(branch.address !== null
      ? {
          address: {
            '@type': 'PostalAddress',
            streetAddress: branch.address,
            addressLocality: 'Pasuruan',
            addressRegion: 'Jawa Timur',
            addressCountry: 'ID',
          },
        }
      : {}),
    ...(point !== null
      ? { geo: { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude } }
      : {}),
    ...(phone !== null ? { telephone: phone } : {}),
    parentOrganization: { '@type': 'GovernmentOrganization', name: words.government },
    ...(hours.length > 0
      ? {
          openingHoursSpecification: hours.map(({ weekday, opens, closes }) => ({
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: `https://schema.org/${dayName(weekday)}`,
            opens,
            closes,
          })),
        }
      : {}),
  };
}

function dayName(weekday: string): string {
  return weekday.charAt(0) + weekday.slice(1).toLowerCase();
}
