import { addDays, toCivilDate } from '../../../shared/civil-date';

/** How long the note for finders of weak points holds before it must be read again. */
const DAYS_VALID = 180;

/** Writes `/.well-known/security.txt` as RFC 9116 has it: whom to tell about a weak point. */
export function securityText(origin: string, { contact, now }: { contact: string; now: Date }): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${addDays(toCivilDate(now), DAYS_VALID)}T00:00:00Z`,
    'Preferred-Languages: id, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/data#aman`,
    '',
  ].join('\n');
}

/** Writes `/llms.txt`: where programs that read for people find what this site is made of. */
export function llmsText(origin: string): string {
  return [
    '# Pustaka Pasuruan',
    '',
    '> The public library of Kota Pasuruan, East Java, Indonesia: catalogue, events, small businesses, guides. Everything public can be asked from one GraphQL address without a key.',
    '',
    '## For programs',
    '',
    `- [Developer page](${origin}/en/data): quick start, recipes in curl, JavaScript and Python, limits, faults`,
    `- [GraphQL](${origin}/graphql): POST, or GET with \`query\`; introspection is open`,
    `- [Contract](${origin}/schema.graphql): the schema in SDL, every field described`,
    `- [Plain GET addresses](${origin}/openapi.json): feeds, calendars, records, in OpenAPI`,
    `- [Changes of the contract](${origin}/schema/changes.atom): Atom`,
    '',
    '## For readers',
    '',
    `- [Catalogue](${origin}/en/search)`,
    `- [Events](${origin}/en/events)`,
    `- [New titles](${origin}/en/feed.atom): Atom`,
    `- [Events as a calendar](${origin}/acara.ics): iCalendar`,
    '',
  ].join('\n');
}
