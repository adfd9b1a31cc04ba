import type { Page } from 'playwright-core';

import { coloursIn, findBarriersInAllLooks } from '../harness/accessibility';
import type { Findings } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { ask } from '../harness/library';
import { follow, open } from '../harness/settle';
import { openAsLibrarian, speak } from '../harness/staff';

const visit = useBrowser();
const LONG = 600_000;
/** The survey of all events that have none of their own; it is there from the beginning. */
const STANDARD = 'svy_0000000000000EVENTFEEDBACK';
const rooms = [
  'today',
  'catalogue',
  'new title',
  'a title',
  'contributors',
  'branches',
  'the desk',
  'members',
  'likely duplicates',
  'classes',
  'the guest book',
  'the door screen',
  'new member',
  'the hold shelf',
  'the pull list',
  'overdue loans',
  'the till',
  'cases',
  'reading in the house',
  'the calendar',
  'messages',
  'messages by hand',
  'wordings',
  'rights over data',
  'events',
  'an event',
  'statistics of events',
  'the door',
  'consultations',
  'mentors',
  'whom to ask',
  'impact on businesses',
  'businesses',
  'pages',
  'notices',
  'a new page',
  'service standards',
  'a new service standard',
  'surveys',
  'a survey',
  'the link of a survey',
  'results of a survey',
  'guides',
  'guides to be checked',
  'figures of law',
  'a new guide',
  'reviews',
  'proposals',
  'reading lists',
  'card design',
] as const;
let paths: Record<(typeof rooms)[number], string>;
beforeAll(async () => {
  const { newArrivals } = await ask<{ newArrivals: { nodes: { id: string }[] } }>(
    '{ newArrivals(first: 1) { nodes { id } } }',
  );
  const { events } = await ask<{ events: { edges: { node: { id: string; sessions: { id: string }[] } }[] } }>(
    '{ events(filter: { needsRegistration: true }, first: 1) { edges { node { id sessions { id } } } } }',
  );
  const event = events.edges[0]?.node;
  paths = {
    today: '/staff/',
    catalogue: '/staff/catalogue',
    'new title': '/staff/catalogue/new',
    'a title': `/staff/catalogue/${newArrivals.nodes[0]?.id ?? ''}`,
    consultations: '/staff/consultations',
    mentors: '/staff/consultations?list=mentors',
    'whom to ask': '/staff/consultations?list=due',
    'impact on businesses': '/staff/consultations/impact',
    businesses: '/staff/businesses',
    'statistics of events': '/staff/events/statistics',
    pages: '/staff/pages',
    notices: '/staff/pages?list=notices',
    'a new page': '/staff/pages/new',
    'service standards': '/staff/standards',
    'a new service standard': '/staff/standards/new',
    surveys: '/staff/surveys',
    'a survey': `/staff/surveys/${STANDARD}`,
    'the link of a survey': `/staff/surveys/${STANDARD}?part=share`,
    'results of a survey': `/staff/surveys/${STANDARD}?part=results`,
    guides: '/staff/guides',
    'guides to be checked': '/staff/guides?list=due',
    'figures of law': '/staff/guides?list=figures',
    'a new guide': '/staff/guides/new',
    reviews: '/staff/reviews',
    proposals: '/staff/proposals',
    'reading lists': '/staff/reviews?kind=lists',
    'card design': '/staff/members/card',
    contributors: '/staff/contributors',
    branches: '/staff/branches',
    'the desk': '/staff/desk',
    members: '/staff/members',
    'likely duplicates': '/staff/members/duplicates',
    classes: '/staff/members/classes?school=SMP+Contoh+Pasuruan',
    'the guest book': '/staff/visits',
    'the door screen': '/staff/door',
    'new member': '/staff/members/new',
    'the hold shelf': '/staff/holds',
    'the pull list': '/staff/holds?list=pull',
    'overdue loans': '/staff/overdue',
    'the till': '/staff/till',
    cases: '/staff/cases',
    'reading in the house': '/staff/in-house',
    'the calendar': '/staff/branches/calendar',
    messages: '/staff/messages',
    'messages by hand': '/staff/messages?list=hand',
    wordings: '/staff/messages?list=wordings',
    'rights over data': '/staff/data-requests',
    events: '/staff/events',
    'an event': `/staff/events/${event?.id ?? ''}`,
    'the door': `/staff/door/${event?.sessions[0]?.id ?? ''}`,
  };
});

/** What was found in each room; a room without findings is left out. */
type FindingsByRoom = Partial<Record<(typeof rooms)[number], Findings>>;

/**
 * Goes from room to room in one session, as signing in and loading the app for each would take longer than
 * looking; by its address a room is the same.
 */
async function inEveryRoom(page: Page, look: () => Promise<Findings>): Promise<FindingsByRoom> {
  const findings: FindingsByRoom = {};
  await openAsLibrarian(page, paths.today);
  for (const room of rooms) {
    await follow(page, paths[room]);
    const found = await look();
    if (Object.keys(found).length > 0) findings[room] = found;
  }
  return findings;
}

for (const language of ['id', 'en'] as const) {
  test(
    `axe finds nothing at the door and in any room by day, by night and on a phone, nobody scrolls sideways at 320 pixels, and every room speaks the chosen language (${language})`,
    () =>
      visit({ language }, async (page) => {
        await speak(page, language);
        await open(page, '/staff/sign-in');
        expect(await findBarriersInAllLooks(page, coloursIn[language])).toEqual({});

        const found = await inEveryRoom(page, async () => {
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          return findBarriersInAllLooks(page, coloursIn[language]);
        });

        expect(found).toEqual({});
      }),
    LONG,
  );
}
