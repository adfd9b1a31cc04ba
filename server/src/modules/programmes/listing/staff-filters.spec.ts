import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';

const EVENTS = 'query($filter: EventFilter) { events(first: 5, filter: $filter) { totalCount } }';
const CALENDAR =
  'query($filter: EventFilter) { eventCalendar(dates: { from: "2026-11-01", to: "2026-11-30" }, filter: $filter) { id } }';

describe.each(dialects)('filters of events that are for staff, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian = '';
  let member = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = await library.signIn('librarian');
    member = (await library.signInMember()).cookie;
  });
  afterAll(() => library.stop());

  test.each([{ isTemplate: true }, { hasPendingRegistrations: true }, { hasPendingRegistrations: false }])(
    '%j is refused to others, and not answered as if it were not asked',
    async (filter) => {
      const codesFor = async (cookie: string | null) =>
        Promise.all(
          [EVENTS, CALENDAR].map(async (query) => {
            const { body } = await library.send(query, {
              variables: { filter },
              ...(cookie === null ? {} : { cookie }),
            });
            return body.errors?.[0]?.extensions.code ?? 'ANSWERED';
          }),
        );

      expect(await codesFor(null)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect(await codesFor(member)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect(await codesFor(librarian)).toEqual(['ANSWERED', 'ANSWERED']);
    },
  );

  test('to leave templates out is what everybody gets', async () => {
    const { body } = await library.send(EVENTS, { variables: { filter: { isTemplate: false } } });

    expect(body.data).toEqual({ events: { totalCount: 0 } });
  });
});
