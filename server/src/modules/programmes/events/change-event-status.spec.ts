import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { ANONYMOUS } from '../../../platform/auth/actor';
import type { StaffActor } from '../../../platform/auth/rights';
import { writeSetting } from '../../../platform/db/setting';
import { ok } from '../../../shared/result';
import { at, openProgrammesHome } from '../testing/programmes-home';
import type { CaseEvent, ProgrammesHome } from '../testing/programmes-home';
import { changeEventStatus } from './change-event-status';
import type { EventDetails } from './read-event-details';
import { acceptOffer, cancelRegistration } from '../registrations/change-registration';
import { registerForEvent } from '../registrations/register';
import { createEvent, updateEvent } from './save-event';
import type { SessionChanges } from '../sessions/save-sessions';
import { addEventSessions, updateEventSession } from '../sessions/save-sessions';

const STAFF: StaffActor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000PLAN',
  sessionId: 'ses_test',
  permissions: new Set(['programmes.write', 'programmes.publish', 'programmes.register']),
};
const AROUND = { locale: 'ID' as const, remoteAddress: '192.0.2.1' };
const TWO_DAYS = [
  ['2026-12-05 09:00', '2026-12-05 10:30'],
  ['2026-12-12 09:00', '2026-12-12 10:30'],
] as const;
let keys = 0;

describe.each(dialects)('changing an event people have registered for, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-11-24 09:00'));

  async function register(eventId: string, name: string): Promise<string> {
    const contact = { name, phone: `0812000${String(++keys).padStart(5, '0')}` };
    const result = await registerForEvent(
      home.deps,
      ANONYMOUS,
      { eventId, people: [{ name }], contact, idempotencyKey: `change-${keys}` },
      AROUND,
    );
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.registrationId;
  }
  async function registered(
    given: CaseEvent,
    names: readonly string[],
  ): Promise<{ eventId: string; sessionIds: readonly string[]; ids: readonly string[] }> {
    const { eventId, sessionIds } = await home.event(given);
    const ids: string[] = [];
    for (const name of names) ids.push(await register(eventId, name));
    return { eventId, sessionIds, ids };
  }
  const statuses = async (ids: readonly string[]) =>
    Promise.all(
      ids.map(
        async (id) =>
          (await home.rows<{ status: string }>('SELECT status FROM registration WHERE id = ?', [id]))[0]
            ?.status,
      ),
    );
  const taken = async (sessionIds: readonly string[]) =>
    Promise.all(
      sessionIds.map(
        async (id) =>
          (await home.rows<{ taken: number }>('SELECT taken FROM event_session WHERE id = ?', [id]))[0]
            ?.taken,
      ),
    );
  const versionOf = async (table: string, id: string) =>
    (await home.rows<{ version: number }>(`SELECT version FROM ${table} WHERE id = ?`, [id]))[0]?.version ??
    0;
  const changeEvent = async (id: string, changes: EventDetails) =>
    updateEvent(home.deps, STAFF, {
      id,
      version: await versionOf('event', id),
      changes: { placeKind: 'ONLINE', ...changes },
    });
  const changeSession = async (id: string, changes: SessionChanges) =>
    updateEventSession(home.deps, STAFF, { id, version: await versionOf('event_session', id), changes });
  const askForFourEyes = () =>
    home.deps.db.transaction(async (tx) => ok(await writeSetting(tx, 'staff.second-person', 'EVENT')));
  const refused = (result: {
    readonly ok: boolean;
    readonly refusals?: readonly { code: string; field?: readonly string[] | undefined }[];
  }) => (result.ok ? 'done' : result.refusals?.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`));

  test('more seats are offered to those who wait, whether the event or a session has them', async () => {
    const { eventId, sessionIds, ids } = await registered({ capacity: 1 }, ['A', 'B', 'C', 'D']);
    expect(await statuses(ids)).toEqual(['CONFIRMED', 'WAITING', 'WAITING', 'WAITING']);

    await changeEvent(eventId, { capacity: 2 });
    expect([await statuses(ids), await taken(sessionIds)]).toEqual([
      ['CONFIRMED', 'OFFERED', 'WAITING', 'WAITING'],
      [2],
    ]);

    await changeSession(sessionIds[0] ?? '', { capacity: 3 });
    expect([await statuses(ids), await taken(sessionIds)]).toEqual([
      ['CONFIRMED', 'OFFERED', 'OFFERED', 'WAITING'],
      [3],
    ]);

    await changeEvent(eventId, { name: { indonesian: 'Nama lain' } });
    expect([await statuses(ids), await taken(sessionIds)]).toEqual([
      ['CONFIRMED', 'OFFERED', 'OFFERED', 'WAITING'],
      [3],
    ]);
  });

  test('seats given back while an event was postponed are offered when it takes place after all', async () => {
    const { eventId, sessionIds, ids } = await registered({ capacity: 1 }, ['A', 'B']);
    const to = async (status: 'POSTPONED' | 'PUBLISHED', notice: string) =>
      changeEventStatus(home.deps, STAFF, {
        id: eventId,
        version: await versionOf('event', eventId),
        status,
        notice: { indonesian: notice },
      });
    await to('POSTPONED', 'Hujan');
    await cancelRegistration(home.deps, STAFF, { id: ids[0] ?? '' });
    expect([await statuses(ids), await taken(sessionIds)]).toEqual([['CANCELLED', 'WAITING'], [0]]);

    await to('PUBLISHED', '');

    expect([await statuses(ids), await taken(sessionIds)]).toEqual([['CANCELLED', 'OFFERED'], [1]]);
  });

  test('a session added to a series is for all who registered for the series; one that cannot hold them is refused', async () => {
    const { eventId, ids } = await registered({ capacity: 2, columns: { waiting_mode: 'AUTO_FILL' } }, [
      'A',
      'B',
      'C',
    ]);
    const add = (capacity: number | null) =>
      addEventSessions(home.deps, STAFF, {
        eventId,
        sessions: [{ startsAt: at('2026-12-19 09:00'), endsAt: at('2026-12-19 10:00'), capacity }],
      });

    expect(refused(await add(1))).toEqual(['INVALID sessions.0.capacity']);
    const added = await add(null);

    const sessionId = added.ok ? (added.value.sessionId ?? '') : '';
    const places = () =>
      home.rows(
        'SELECT p.name, l.status FROM event_place l JOIN registered_person p ON p.id = l.person_id WHERE l.session_id = ? ORDER BY p.name',
        [sessionId],
      );
    expect([await places(), await taken([sessionId])]).toEqual([
      [
        { name: 'A', status: 'RESERVED' },
        { name: 'B', status: 'RESERVED' },
        { name: 'C', status: 'WAITING' },
      ],
      [2],
    ]);

    await cancelRegistration(home.deps, STAFF, { id: ids[0] ?? '' });
    expect([await places(), await taken([sessionId])]).toEqual([
      [
        { name: 'A', status: 'CANCELLED' },
        { name: 'B', status: 'RESERVED' },
        { name: 'C', status: 'RESERVED' },
      ],
      [2],
    ]);
  });

  test('a session that was called off and takes place after all is for those who registered meanwhile too, and not for who left', async () => {
    const { eventId, sessionIds, ids } = await registered({ sessions: TWO_DAYS, capacity: 5 }, ['A', 'B']);
    const second = sessionIds[1] ?? '';
    await changeSession(second, { status: 'CANCELLED' });
    await cancelRegistration(home.deps, STAFF, { id: ids[0] ?? '' });
    await register(eventId, 'C');

    await changeSession(second, { status: 'SCHEDULED' });

    const there = await home.rows(
      "SELECT p.name FROM event_place l JOIN registered_person p ON p.id = l.person_id WHERE l.session_id = ? AND l.status = 'RESERVED' ORDER BY p.name",
      [second],
    );
    expect([there, await taken(sessionIds)]).toEqual([
      [{ name: 'B' }, { name: 'C' }],
      [2, 2],
    ]);
  });

  test('spaces and sessions that are not there are refused by name, and nothing is written', async () => {
    const { eventId, sessionIds } = await registered({}, []);
    const other = await home.event();
    await home.write('event_person', {
      id: 'evp_00000000000000000000000001',
      name: 'Kak Wulan',
      name_sort: 'kak wulan',
      is_public: 1,
      created_at: '2026-11-20 08:00:00.000',
    });
    const sessions = [
      {
        startsAt: at('2026-12-20 09:00'),
        endsAt: at('2026-12-20 10:00'),
        spaceId: 'spc_00000000000000000000000000',
      },
    ];
    const [before] = await home.rows<{ events: number | string; sessions: number | string }>(
      'SELECT (SELECT COUNT(*) FROM event) AS events, (SELECT COUNT(*) FROM event_session) AS sessions',
    );

    expect(
      refused(
        await createEvent(home.deps, STAFF, {
          format: 'ACTIVITY',
          kind: 'TALK',
          name: { indonesian: 'Uji' },
          details: { placeKind: 'ONLINE' },
          sessions,
        }),
      ),
    ).toEqual(['NOT_FOUND sessions.0.spaceId']);
    expect(refused(await addEventSessions(home.deps, STAFF, { eventId, sessions }))).toEqual([
      'NOT_FOUND sessions.0.spaceId',
    ]);
    expect(
      refused(await changeSession(sessionIds[0] ?? '', { spaceId: 'spc_00000000000000000000000000' })),
    ).toEqual(['NOT_FOUND changes.spaceId']);
    const people = [
      {
        personId: 'evp_00000000000000000000000001',
        role: 'SPEAKER' as const,
        sessionId: other.sessionIds[0],
      },
    ];
    expect(refused(await changeEvent(eventId, { people }))).toEqual(['NOT_FOUND changes.people.0.sessionId']);

    expect(
      await home.rows(
        'SELECT (SELECT COUNT(*) FROM event) AS events, (SELECT COUNT(*) FROM event_session) AS sessions',
      ),
    ).toEqual([before]);
  });

  test('a repetition without a date, a name with an address and a place at an event that is off are refused, and nothing is written', async () => {
    const { eventId, ids } = await registered({ capacity: 1 }, ['A', 'B']);
    const sessions = [{ startsAt: at('2026-12-20 09:00'), endsAt: at('2026-12-20 10:00') }];
    const event = {
      format: 'ACTIVITY' as const,
      kind: 'TALK' as const,
      name: { indonesian: 'Uji' },
      details: { placeKind: 'ONLINE' as const },
      sessions,
    };
    const [before] = await home.rows<{ events: number; registrations: number }>(
      'SELECT (SELECT COUNT(*) FROM event) AS events, (SELECT COUNT(*) FROM registration) AS registrations',
    );

    expect(
      refused(
        await createEvent(home.deps, STAFF, {
          ...event,
          repeat: { frequency: 'WEEKLY', until: '2026-12-01' },
        }),
      ),
    ).toEqual(['INVALID repeat']);
    const people = [{ name: 'Menang di https://jahat.example' }];
    expect(
      refused(
        await registerForEvent(
          home.deps,
          ANONYMOUS,
          {
            eventId,
            people,
            contact: { name: '\u200B\u200B', phone: '08120009999' },
            idempotencyKey: 'change-names',
          },
          AROUND,
        ),
      ),
    ).toEqual(['REQUIRED contact.name', 'INVALID people.0.name']);
    await changeEvent(eventId, { capacity: 2 });
    await changeEventStatus(home.deps, STAFF, {
      id: eventId,
      version: await versionOf('event', eventId),
      status: 'POSTPONED',
      notice: { indonesian: 'Hujan' },
    });
    expect(refused(await acceptOffer(home.deps, STAFF, { id: ids[1] ?? '' }))).toEqual(['NOT_ALLOWED id']);

    expect(await statuses(ids)).toEqual(['CONFIRMED', 'OFFERED']);
    expect(
      await home.rows(
        'SELECT (SELECT COUNT(*) FROM event) AS events, (SELECT COUNT(*) FROM registration) AS registrations',
      ),
    ).toEqual([before]);
  });

  test('an event is published by a colleague of its writer where the library asks for four eyes', async () => {
    const { eventId } = await home.event({
      columns: { status: 'IN_REVIEW', public_from: null, created_by: STAFF.staffId },
    });
    await askForFourEyes();
    const publish = async (actor: Actor) =>
      changeEventStatus(home.deps, actor, {
        id: eventId,
        version: await versionOf('event', eventId),
        status: 'PUBLISHED',
      });

    const own = await publish(STAFF);
    const colleague = await publish({ ...STAFF, staffId: 'stf_0000000000000000000000PEER' });

    expect(own).toMatchObject({ ok: false, refusals: [{ code: 'NOT_ALLOWED', field: ['status'] }] });
    expect(colleague.ok).toBe(true);
  });

  test.each([
    [
      'its words',
      async (actor: Actor, eventId: string) =>
        updateEvent(home.deps, actor, {
          id: eventId,
          version: await versionOf('event', eventId),
          changes: { placeKind: 'ONLINE', name: { indonesian: 'Dongeng sore' } },
        }),
    ],
    [
      'its dates',
      (actor: Actor, eventId: string) =>
        addEventSessions(home.deps, actor, {
          eventId,
          sessions: [{ startsAt: at('2026-12-20 09:00'), endsAt: at('2026-12-20 10:00') }],
        }),
    ],
  ])(
    'with four eyes whoever wrote %s last does not publish it, and whoever made it may',
    async (_, write) => {
      const { eventId } = await home.event({
        columns: { status: 'IN_REVIEW', public_from: null, created_by: STAFF.staffId },
      });
      await askForFourEyes();
      const peer = { ...STAFF, staffId: 'stf_0000000000000000000000PEER' };
      const publish = async (actor: Actor) =>
        changeEventStatus(home.deps, actor, {
          id: eventId,
          version: await versionOf('event', eventId),
          status: 'PUBLISHED',
        });

      expect((await write(peer, eventId)).ok).toBe(true);
      const own = await publish(peer);
      const maker = await publish(STAFF);

      expect(own).toMatchObject({ ok: false, refusals: [{ code: 'NOT_ALLOWED', field: ['status'] }] });
      expect(maker.ok).toBe(true);
    },
  );
});
