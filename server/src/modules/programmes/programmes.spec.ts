import { dialects } from '../../../test/dialects';
import type { Actor } from '../../platform/auth/actor';
import { ok } from '../../shared/result';
import { openCatalogueGraph } from '../catalogue/testing/catalogue-graph';
import type { CatalogueGraph } from '../catalogue/testing/catalogue-graph';
import { PLACES } from '../catalogue/testing/catalogue-home';
import { ROLES } from '../staff';

const staffWith = (role: string): Actor => ({
  kind: 'staff',
  staffId: 'stf_0000000000000000000000TEST',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === role)?.permissions),
});
const LIBRARIAN = staffWith('librarian');
const WRITER: Actor = {
  kind: 'staff',
  staffId: 'stf_000000000000000000000WRITE',
  sessionId: 'ses_test',
  permissions: new Set(['programmes.read', 'programmes.write']),
};

const CREATE =
  'mutation($input: CreateEventInput!) { createEvent(input: $input) { event { __typename id version status sessionCount sessions { id version fromDate startsAt number } } userErrors { code message field } } }';
const STATUS =
  'mutation($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { event { id version status sequence management { publicFrom } notice { text } } userErrors { code message field } } }';

type Made = {
  event: {
    __typename: string;
    id: string;
    version: number;
    status: string;
    sessionCount: number;
    sessions: { id: string; version: number; fromDate: string; number: number }[];
  } | null;
  userErrors: { code: string; message: string; field: string[] }[];
};

describe.each(dialects)('programmes over the graph on $name', (dialect) => {
  let graph: CatalogueGraph;
  let spaceId: string;

  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
    const { data } = await graph.ask(
      'mutation($input: CreateSpaceInput!) { createSpace(input: $input) { space { id branch { id } isExclusive } userErrors { message } } }',
      {
        input: {
          branchId: PLACES.main,
          space: {
            name: { indonesian: 'Aula', english: 'Hall' },
            kind: 'HALL',
            capacity: 80,
            accessibility: ['WHEELCHAIR'],
          },
        },
      },
      { actor: staffWith('administrator') },
    );
    spaceId = (data as { createSpace: { space: { id: string } } }).createSpace.space.id;
  });
  afterAll(() => graph.close());
  afterEach(async () => {
    await graph.house.db.transaction(async (tx) =>
      ok([await tx.query('DELETE FROM event'), await tx.query('DELETE FROM programme')]),
    );
  });

  async function make(input: Record<string, unknown> = {}, actor: Actor = LIBRARIAN): Promise<Made> {
    const base = {
      format: 'ACTIVITY',
      kind: 'STORYTELLING',
      name: { indonesian: 'Dongeng Kancil', english: 'Mouse Deer' },
      sessions: [{ startsAt: '2026-12-05T02:00:00Z', endsAt: '2026-12-05T03:30:00Z' }],
    };
    const { details, ...rest } = input;
    const { data, codes } = await graph.ask(
      CREATE,
      {
        input: {
          ...base,
          ...rest,
          details: { branchId: PLACES.main, spaceId, capacity: 30, ...(details as object) },
        },
      },
      { actor },
    );
    if (data === null) throw new Error(codes.join());
    return (data as { createEvent: Made }).createEvent;
  }

  async function lead(id: string, version: number, more: Record<string, unknown>, actor: Actor = LIBRARIAN) {
    const { data } = await graph.ask(STATUS, { input: { id, version, ...more } }, { actor });
    return (
      data as {
        changeEventStatus: {
          event: Record<string, unknown> | null;
          userErrors: { code: string; message: string; field: string[] }[];
        };
      }
    ).changeEventStatus;
  }

  async function published(input: Record<string, unknown> = {}): Promise<string> {
    const { event } = await make(input);
    if (!event) throw new Error('The event was refused.');
    expect((await lead(event.id, event.version, { status: 'PUBLISHED' })).userErrors).toEqual([]);
    return event.id;
  }

  test('a draft is of its own type, and nobody but staff sees it', async () => {
    const { event } = await make({
      format: 'COURSE',
      repeat: { frequency: 'WEEKLY', count: 4, until: '2027-01-09' },
      details: { certificateSessions: 2 },
    });

    expect(event).toMatchObject({ __typename: 'CourseEvent', status: 'DRAFT', sessionCount: 4 });
    expect(event?.sessions.map(({ fromDate, number }) => [fromDate, number])).toEqual([
      ['2026-12-05', 1],
      ['2026-12-12', 2],
      ['2026-12-19', 3],
      ['2026-12-26', 4],
    ]);
    const read =
      'query($id: ID!) { event(id: $id) { id ... on CourseEvent { certificateSessions } } node(id: $id) { id } events(first: 5) { totalCount } }';
    expect((await graph.ask(read, { id: event?.id })).data).toEqual({
      event: null,
      node: null,
      events: { totalCount: 0 },
    });
    expect((await graph.ask(read, { id: event?.id }, { actor: LIBRARIAN })).data).toEqual({
      event: { id: event?.id, certificateSessions: 2 },
      node: { id: event?.id },
      events: { totalCount: 1 },
    });
  });

  test('publishing with an embargo keeps an event from the public until then', async () => {
    const { event } = await make();
    const later = await lead(event?.id ?? '', 1, { status: 'PUBLISHED', publishAt: '2030-01-01T00:00:00Z' });
    const hidden = (
      await graph.ask(
        '{ events(first: 5) { totalCount } eventCalendar(dates: { from: "2026-12-01", to: "2026-12-31" }) { id } }',
      )
    ).data;
    await graph.house.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE event SET public_from = ?', ['2026-01-01 00:00:00.000'])),
    );
    const shown = (
      await graph.ask(
        '{ events(first: 5) { totalCount } eventCalendar(dates: { from: "2026-12-01", to: "2026-12-31" }) { fromDate freeCount event { status name { text(locale: EN) } path } } }',
      )
    ).data;

    expect(later.event).toMatchObject({
      status: 'PUBLISHED',
      management: { publicFrom: '2030-01-01T00:00:00.000Z' },
    });
    expect(hidden).toEqual({ events: { totalCount: 0 }, eventCalendar: [] });
    expect(shown).toEqual({
      events: { totalCount: 1 },
      eventCalendar: [
        {
          fromDate: '2026-12-05',
          freeCount: 30,
          event: { status: 'PUBLISHED', name: { text: 'Mouse Deer' }, path: `/acara/${event?.id}` },
        },
      ],
    });
  });

  test('who may only write submits but does not publish; cancelling needs a reason and is not undone', async () => {
    const { event } = await make({}, WRITER);
    const id = event?.id ?? '';

    expect((await lead(id, 1, { status: 'PUBLISHED' }, WRITER)).userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_ALLOWED', field: ['status'] }),
    ]);
    expect((await lead(id, 1, { status: 'IN_REVIEW' }, WRITER)).event).toMatchObject({
      status: 'IN_REVIEW',
      version: 2,
    });
    expect((await lead(id, 2, { status: 'PUBLISHED' })).event).toMatchObject({ version: 3, sequence: 0 });
    expect((await lead(id, 3, { status: 'CANCELLED' })).userErrors).toEqual([
      expect.objectContaining({ code: 'REQUIRED', field: ['notice', 'indonesian'] }),
    ]);
    expect((await lead(id, 3, { status: 'CANCELLED', notice: { indonesian: 'Hujan' } })).event).toMatchObject(
      { status: 'CANCELLED', sequence: 1, notice: { text: 'Hujan' } },
    );
    expect((await lead(id, 4, { status: 'PUBLISHED' })).userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID' }),
    ]);
  });

  test('of two events that want one space at one time only one is published, however many try at once', async () => {
    const drafts = await Promise.all(
      [1, 2, 3, 4].map((hour) =>
        make({
          sessions: [{ startsAt: `2026-12-05T0${hour}:00:00Z`, endsAt: `2026-12-05T0${hour + 3}:00:00Z` }],
        }),
      ),
    );

    const answers = await Promise.all(
      drafts.map(({ event }) => lead(event?.id ?? '', 1, { status: 'PUBLISHED' })),
    );

    const refused = answers.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(answers.length - answers.filter(({ event }) => event !== null).length);
    expect(
      refused.every(
        ({ code, message }) =>
          code === 'IN_USE' && message.startsWith('Aula pada 2026-12-05 sudah dipakai “Dongeng Kancil”'),
      ),
    ).toBe(true);
    const [row] = await graph.house.db.query<{ total: number | string }>(
      "SELECT COUNT(*) AS total FROM event_session a JOIN event_session b ON a.id < b.id AND a.space_id = b.space_id AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at JOIN event x ON x.id = a.event_id JOIN event y ON y.id = b.event_id WHERE x.status = 'PUBLISHED' AND y.status = 'PUBLISHED'",
    );
    expect([Number(row?.total), answers.some(({ event }) => event !== null)]).toEqual([0, true]);
  });

  test('filters narrow by kind, audience, age, branch, days, accessibility and words in either language', async () => {
    await published({
      details: { audiences: ['FAMILIES'], ageFrom: 4, ageTo: 8, accessibility: ['WHEELCHAIR'] },
    });
    await published({
      kind: 'TALK',
      name: { indonesian: 'Seminar Pelabuhan', english: 'Harbour Talk' },
      sessions: [{ fromDate: '2027-01-10', untilDate: '2027-01-20' }],
      details: { audiences: ['ADULTS'], spaceId: null },
    });
    const names = async (filter: object): Promise<string[]> => {
      const { data } = await graph.ask(
        'query($filter: EventFilter) { events(filter: $filter, first: 10) { nodes { name { text } } } }',
        { filter },
      );
      return (data as { events: { nodes: { name: { text: string } }[] } }).events.nodes.map(
        ({ name }) => name.text,
      );
    };

    const [story, talk] = ['Dongeng Kancil', 'Seminar Pelabuhan'];
    expect(await names({})).toEqual([story, talk]);
    expect([
      await names({ kinds: ['TALK'] }),
      await names({ audiences: ['FAMILIES', 'TODDLERS'] }),
      await names({ age: 9 }),
      await names({ isForChildren: true }),
    ]).toEqual([[talk], [story], [talk], [story]]);
    expect([
      await names({ dates: { from: '2027-01-20' } }),
      await names({ dates: { from: '2027-01-21' } }),
      await names({ dates: { to: '2027-01-10' } }),
      await names({ isAccessible: false }),
    ]).toEqual([[talk], [], [story], [talk]]);
    expect([
      await names({ text: 'harb' }),
      await names({ text: 'kancil mouse' }),
      await names({ text: 'ancil' }),
      await names({ branchIds: [PLACES.mobile] }),
    ]).toEqual([[talk], [story], [], []]);
  });

  test('ordered by the next session, a series that is under way stands where its next day is, page by page', async () => {
    const hours = (day: string) => ({ startsAt: `${day}T02:00:00Z`, endsAt: `${day}T03:30:00Z` });
    await published({
      name: { indonesian: 'Seri', english: 'Series' },
      sessions: [hours('2026-11-02'), hours('2026-12-20')],
    });
    await published({ sessions: [hours('2026-12-05')] });
    type Listed = { events: { nodes: { name: { text: string } }[]; pageInfo: { endCursor: string } } };
    const page = async (field: string, after: string | null = null): Promise<Listed['events']> => {
      const text =
        'query($field: EventOrderField!, $after: String) { events(filter: { dates: { from: "2026-11-24" } }, orderBy: { field: $field }, first: 1, after: $after) { nodes { name { text } } pageInfo { endCursor } } }';
      return ((await graph.ask(text, { field, after })).data as Listed).events;
    };
    const both = async (field: string): Promise<(string | undefined)[]> => {
      const first = await page(field);
      return [first, await page(field, first.pageInfo.endCursor)].map(({ nodes }) => nodes[0]?.name.text);
    };

    expect([await both('STARTS_AT'), await both('NEXT_SESSION')]).toEqual([
      ['Seri', 'Dongeng Kancil'],
      ['Dongeng Kancil', 'Seri'],
    ]);
  });

  test('a page of events with all that a card shows takes a fixed number of statements', async () => {
    const fields =
      'id path name { text } nextSession { startsAt freeCount } place { branch { name { text } } space { name { text } } } programme { name { text } } audiences { code } people { role person { name } } poster { url } registrationTerms { isOpen closesAt }';
    const ask = () => graph.ask(`{ events(first: 20) { nodes { ${fields} } } }`);
    for (const day of ['05', '06'])
      await published({
        sessions: [{ startsAt: `2026-12-${day}T02:00:00Z`, endsAt: `2026-12-${day}T03:30:00Z` }],
      });
    const two = await ask();
    for (const day of ['07', '08', '09', '10', '11'])
      await published({
        sessions: [{ startsAt: `2026-12-${day}T02:00:00Z`, endsAt: `2026-12-${day}T03:30:00Z` }],
      });

    expect([two.statements, (await ask()).statements]).toEqual([6, 6]);
  });

  test('a session can be moved and cancelled alone, and a copy of the event is a draft on other days', async () => {
    const id = await published({ repeat: { frequency: 'WEEKLY', count: 2 } });
    const { data } = await graph.ask(
      'query($id: ID!) { event(id: $id) { version sessions { id version } } }',
      { id },
    );
    const [first, second] = (data as { event: { sessions: { id: string; version: number }[] } }).event
      .sessions;
    const change =
      'mutation($input: UpdateEventSessionInput!) { updateEventSession(input: $input) { session { status fromDate sequence event { sessionCount startsAt } } userErrors { code } } }';

    const moved = await graph.ask(
      change,
      {
        input: {
          id: first?.id,
          version: first?.version,
          changes: { startsAt: '2026-12-06T02:00:00Z', endsAt: '2026-12-06T03:00:00Z' },
        },
      },
      { actor: LIBRARIAN },
    );
    const off = await graph.ask(
      change,
      { input: { id: second?.id, version: second?.version, changes: { status: 'CANCELLED' } } },
      { actor: LIBRARIAN },
    );
    const copy = await graph.ask(
      'mutation($input: DuplicateEventInput!) { duplicateEvent(input: $input) { event { status sessions { fromDate startsAt } management { copiedFrom { id } } people { id } } userErrors { code } } }',
      { input: { id, startsOn: '2027-12-04' } },
      { actor: LIBRARIAN },
    );

    expect(moved.data).toEqual({
      updateEventSession: {
        session: {
          status: 'SCHEDULED',
          fromDate: '2026-12-06',
          sequence: 1,
          event: { sessionCount: 2, startsAt: '2026-12-06T02:00:00.000Z' },
        },
        userErrors: [],
      },
    });
    expect(off.data).toMatchObject({
      updateEventSession: { session: { status: 'CANCELLED', event: { sessionCount: 1 } } },
    });
    expect(copy.data).toEqual({
      duplicateEvent: {
        event: {
          status: 'DRAFT',
          sessions: [{ fromDate: '2027-12-04', startsAt: '2027-12-04T02:00:00.000Z' }],
          management: { copiedFrom: { id } },
          people: [],
        },
        userErrors: [],
      },
    });
  });

  test('refusals change nothing', async () => {
    const wrong = await make({
      name: { indonesian: ' ' },
      sessions: [{ startsAt: '2026-12-05T03:00:00Z', endsAt: '2026-12-05T02:00:00Z' }],
      details: {
        ageFrom: 9,
        ageTo: 4,
        onlineUrl: 'javascript:alert(1)',
        titles: [{ titleId: 'ttl_nothing' }],
      },
    });

    expect(wrong.userErrors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['REQUIRED', 'details.name.indonesian'],
      ['INVALID', 'details.onlineUrl'],
      ['NOT_FOUND', 'details.titles.0.titleId'],
      ['INVALID', 'details.ageTo'],
      ['INVALID', 'sessions.0.endsAt'],
    ]);
    expect(await graph.house.db.query('SELECT id FROM event')).toEqual([]);
  });

  test('a plan shows what its rule comes to and what is in the way before anything is written', async () => {
    const id = await published();
    await graph.house.db.transaction(async (tx) =>
      ok(
        await tx.query(
          "INSERT INTO calendar_entry (id, branch_id, kind, from_date, until_date, name, entered_by, entered_at) VALUES ('cle_test', NULL, 'CLOSURE', '2026-12-12', '2026-12-12', 'Cuti', 'stf_1', '2026-11-01 00:00:00.000')",
        ),
      ),
    );
    const plan =
      'query($input: PlannedSessionsInput!) { plannedSessions(input: $input) { sessions { fromDate conflicts { kind isAbsolute session { event { id } } } } closedDays userErrors { code field } } }';
    const base = {
      branchId: PLACES.main,
      spaceId,
      sessions: [{ startsAt: '2026-12-05T03:00:00Z', endsAt: '2026-12-05T05:00:00Z' }],
      repeat: { frequency: 'WEEKLY', count: 3 },
    };

    const free = [
      { fromDate: '2026-12-19', conflicts: [] },
      { fromDate: '2026-12-26', conflicts: [] },
    ];
    const inTheWay = [{ kind: 'SPACE', isAbsolute: true, session: { event: { id } } }];
    expect((await graph.ask(plan, { input: base }, { actor: WRITER })).data).toEqual({
      plannedSessions: {
        sessions: [{ fromDate: '2026-12-05', conflicts: inTheWay }, ...free],
        closedDays: ['2026-12-12'],
        userErrors: [],
      },
    });
    expect(
      (await graph.ask(plan, { input: { ...base, eventId: id } }, { actor: WRITER })).data,
    ).toMatchObject({ plannedSessions: { sessions: [{ conflicts: [] }, ...free] } });
    expect(
      (
        await graph.ask(
          plan,
          { input: { ...base, sessions: [{ startsAt: '2026-12-05T03:00:00Z' }] } },
          { actor: WRITER },
        )
      ).data,
    ).toEqual({
      plannedSessions: {
        sessions: [],
        closedDays: [],
        userErrors: [{ code: 'INVALID', field: ['sessions', '0', 'startsAt'] }],
      },
    });
    expect((await graph.ask(plan, { input: base })).codes).toEqual(['UNAUTHENTICATED']);
    expect(await graph.house.db.query('SELECT id FROM event_session')).toHaveLength(1);
  });

  test('figures and conflicts are for staff: the public is refused the first and sees none of the second', async () => {
    const [one, draft] = [
      await published({ details: { spaceId: null } }),
      (await make({ details: { spaceId: null } })).event?.id,
    ];
    await graph.house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE event_session SET space_id = ? WHERE event_id IN (?, ?)', [
          spaceId,
          one,
          draft,
        ]),
      ),
    );
    const conflicts =
      'query($id: ID!) { event(id: $id) { sessions { conflicts { kind isAbsolute person { id } session { event { id } } } } } }';
    const figures =
      'query($id: ID!) { eventAttendance(eventId: $id) { registered attended noShow walkIn byAgeBand { value count } } eventReadingListLoans(eventId: $id) { before after } }';

    expect((await graph.ask(conflicts, { id: one })).data).toEqual({
      event: { sessions: [{ conflicts: [] }] },
    });
    expect((await graph.ask(conflicts, { id: one }, { actor: LIBRARIAN })).data).toEqual({
      event: {
        sessions: [
          {
            conflicts: [{ kind: 'SPACE', isAbsolute: true, person: null, session: { event: { id: draft } } }],
          },
        ],
      },
    });
    for (const field of [
      'eventAttendance(eventId: $id) { registered }',
      'eventReadingListLoans(eventId: $id) { before }',
    ]) {
      expect((await graph.ask(`query($id: ID!) { ${field} }`, { id: one })).codes).toEqual([
        'UNAUTHENTICATED',
      ]);
    }
    expect((await graph.ask(figures, { id: one }, { actor: LIBRARIAN })).data).toEqual({
      eventAttendance: { registered: 0, attended: 0, noShow: 0, walkIn: 0, byAgeBand: [] },
      eventReadingListLoans: { before: 0, after: 0 },
    });
  });

  test('an event whose dates are all over is published only by whoever says that it is meant', async () => {
    const { event } = await make({
      sessions: [{ startsAt: '2020-01-01T02:00:00Z', endsAt: '2020-01-01T03:30:00Z' }],
    });

    const asked = await lead(event?.id ?? '', 1, { status: 'PUBLISHED' });
    const meant = await lead(event?.id ?? '', 1, { status: 'PUBLISHED', isPastMeant: true });

    expect(asked).toMatchObject({ event: null, userErrors: [{ code: 'REQUIRED', field: ['isPastMeant'] }] });
    expect(meant).toMatchObject({ event: { status: 'PUBLISHED' }, userErrors: [] });
  });

  test('an end before the beginning is refused at its field; a night that is told as such is not', async () => {
    const wrong = await make({
      sessions: [{ startsAt: '2026-12-05T08:00:00Z', endsAt: '2026-12-05T03:00:00Z' }],
    });
    const night = await make({
      sessions: [{ startsAt: '2026-12-05T14:00:00Z', endsAt: '2026-12-05T20:00:00Z' }],
    });

    expect([
      wrong.event,
      wrong.userErrors.map(({ code, field }) => [code, field.join('.')]),
      night.userErrors,
    ]).toEqual([null, [['INVALID', 'sessions.0.endsAt']], []]);
  });

  test('statistics without a branch are of all branches', async () => {
    const { event } = await make({
      sessions: [{ startsAt: '2026-01-05T02:00:00Z', endsAt: '2026-01-05T03:30:00Z' }],
    });
    await lead(event?.id ?? '', 1, { status: 'PUBLISHED', isPastMeant: true });
    const count = async (branch: string) =>
      (
        await graph.ask(
          `{ programmeStatistics(dates: { from: "2026-01-01", to: "2026-02-01" }${branch}) { eventCount } }`,
          {},
          { actor: LIBRARIAN },
        )
      ).data;

    expect([
      await count(''),
      await count(', branchId: null'),
      await count(`, branchId: "${PLACES.main}"`),
    ]).toEqual(Array.from({ length: 3 }, () => ({ programmeStatistics: { eventCount: 1 } })));
  });
});
