import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { ok } from '../../../shared/result';
import { ROLES } from '../../staff';
import { listRoster } from './attendance.queries';
import type { ProgrammesHome } from '../testing/programmes-home';
import { asMember, at, DOOR, openProgrammesHome } from '../testing/programmes-home';
import { cancelRegistration } from '../registrations/change-registration';
import { registerForEvent } from '../registrations/register';
import { finishEvents, forgetRegistrants, markNoShows } from './finish-sessions';
import { checkInTicket, syncCheckIns, undoCheckIn } from './check-in';
import { admitWalkIn, recordHeadCount } from './walk-ins';

/** Somebody who may pass the rule of an event about ages. */
const LIBRARIAN: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000LIB',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'librarian')?.permissions),
};
const AROUND = { locale: 'ID' as const, remoteAddress: '192.0.2.1' };
let keys = 0;
const key = (): string => `door-key-${++keys}`;

describe.each(dialects)('at the door, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-11-24 09:00'));

  async function registered(
    eventId: string,
    names: readonly string[],
    sessionId: string | null = null,
  ): Promise<{ id: string; tickets: string[] }> {
    const result = await registerForEvent(
      home.deps,
      ANONYMOUS,
      {
        eventId,
        sessionId,
        people: names.map((name) => ({ name, supportNeed: 'Kursi roda' })),
        contact: { name: 'Bu', phone: `0813000${String(++keys).padStart(5, '0')}` },
        idempotencyKey: key(),
      },
      AROUND,
    );
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    const rows = await home.rows<{ ticket_code: string }>(
      'SELECT ticket_code FROM registered_person WHERE registration_id = ? ORDER BY position',
      [result.value.registrationId],
    );
    return { id: result.value.registrationId, tickets: rows.map(({ ticket_code }) => ticket_code) };
  }
  const run = (sql: string, values: readonly unknown[]) =>
    home.deps.db.transaction(async (tx) => ok(await tx.query(sql, [...values])));
  async function scan(
    sessionId: string,
    code: string,
    more: { scannedAt?: Date; idempotencyKey?: string } = {},
  ) {
    const result = await checkInTicket(home.deps, DOOR, { sessionId, code, idempotencyKey: key(), ...more });
    return result.ok
      ? {
          outcome: result.value.result.outcome,
          attendedAt: result.value.result.attendedAt,
          placeId: result.value.result.placeId ?? '',
          rightSessionId: result.value.result.rightSessionId,
        }
      : null;
  }

  test('a ticket lets in once; the second scan tells the first time, and undoing lets in again', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const {
      tickets: [ticket = ''],
    } = await registered(eventId, ['Raka']);
    home.setNow('2026-12-05 08:58');
    const first = await scan(sessionId, `PSR-TIKET:${ticket}`);
    home.setNow('2026-12-05 09:10');

    expect([first?.outcome, await scan(sessionId, ticket.toLowerCase())]).toEqual([
      'ADMITTED',
      expect.objectContaining({ outcome: 'ALREADY_IN', attendedAt: at('2026-12-05 08:58').toISOString() }),
    ]);
    await undoCheckIn(home.deps, DOOR, { placeId: first?.placeId ?? '' });
    expect(
      await home.rows('SELECT attended_at, checked_in_by FROM event_place WHERE session_id = ?', [sessionId]),
    ).toEqual([{ attended_at: null, checked_in_by: null }]);
    expect((await scan(sessionId, ticket))?.outcome).toBe('ADMITTED');
  });

  test('a repeat with the same key answers as the first time; ten phones at once admit one', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const {
      tickets: [ticket = '', other = ''],
    } = await registered(eventId, ['A', 'B']);
    const idempotencyKey = key();

    const repeats = [
      await scan(sessionId, ticket, { idempotencyKey }),
      await scan(sessionId, ticket, { idempotencyKey }),
    ];
    const atOnce = await Promise.all(Array.from({ length: 10 }, () => scan(sessionId, other)));

    expect(repeats[1]).toEqual(repeats[0]);
    expect(atOnce.map((result) => result?.outcome).sort()).toEqual([
      'ADMITTED',
      ...Array.from({ length: 9 }, () => 'ALREADY_IN'),
    ]);
  });

  test('wrong session, waiting list, cancelled, strangers and library cards are told apart', async () => {
    const sessions = [
      ['2026-12-05 09:00', '2026-12-05 10:00'],
      ['2026-12-12 09:00', '2026-12-12 10:00'],
    ] as const;
    const {
      eventId,
      sessionIds: [one = '', two = ''],
    } = await home.event({ sessions, capacity: 2, columns: { registration_scope: 'SESSION' } });
    const [early, late, gone] = [
      await registered(eventId, ['A', 'B'], one),
      await registered(eventId, ['C'], two),
      await registered(eventId, ['D'], two),
    ];
    const waits = await registered(eventId, ['E'], two);
    await cancelRegistration(home.deps, DOOR, { id: gone.id });
    const [member = '', stranger = ''] = await home.members(2);
    const full = await home.event();
    await registerForEvent(
      home.deps,
      asMember(member),
      { eventId: full.eventId, people: [{ memberId: member }], idempotencyKey: key() },
      AROUND,
    );
    const cardOf = async (id: string) =>
      (await home.rows<{ card_number: string }>('SELECT card_number FROM member WHERE id = ?', [id]))[0]
        ?.card_number ?? '';

    expect(await scan(one, late.tickets[0] ?? '')).toMatchObject({
      outcome: 'WRONG_SESSION',
      rightSessionId: two,
    });
    expect([
      (await scan(two, waits.tickets[0] ?? ''))?.outcome,
      (await scan(two, gone.tickets[0] ?? ''))?.outcome,
      (await scan(one, 'ZZZZZZZZZZZZ'))?.outcome,
    ]).toEqual(['NOT_CONFIRMED', 'CANCELLED', 'UNKNOWN']);
    expect([
      (await scan(full.sessionIds[0] ?? '', await cardOf(member)))?.outcome,
      (await scan(full.sessionIds[0] ?? '', await cardOf(stranger)))?.outcome,
      (await scan(one, early.tickets[1] ?? ''))?.outcome,
    ]).toEqual(['ADMITTED', 'NOT_REGISTERED', 'ADMITTED']);
    const [theirs] = await syncCheckIns(home.deps, DOOR, {
      sessionId: one,
      scans: [{ code: await cardOf(stranger) }],
      idempotencyKey: key(),
    }).then((synced) => (synced.ok ? synced.value.results : []));
    expect(theirs).toMatchObject({ outcome: 'NOT_REGISTERED', memberId: stranger, placeId: null });
  });

  test('a card that was reported lost lets nobody in, the one that replaced it does', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const [member = ''] = await home.members(1);
    await registerForEvent(
      home.deps,
      asMember(member),
      { eventId, people: [{ memberId: member }], idempotencyKey: key() },
      AROUND,
    );
    const [{ card_number: card } = { card_number: '' }] = await home.rows<{ card_number: string }>(
      'SELECT card_number FROM member WHERE id = ?',
      [member],
    );
    await run(
      "INSERT INTO card_alias (number, member_id, kind, created_at) VALUES ('PSR-25-000007', ?, 'LOST', '2026-11-20 02:00:00.000')",
      [member],
    );

    expect((await scan(sessionId, 'PSR-25-000007'))?.outcome).toBe('UNKNOWN');
    expect(await home.rows('SELECT attended_at FROM event_place WHERE session_id = ?', [sessionId])).toEqual([
      { attended_at: null },
    ]);
    expect((await scan(sessionId, card))?.outcome).toBe('ADMITTED');
  });

  test('a card that was reported lost and not replaced yet lets nobody in, with or without network; the ticket does', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const [member = ''] = await home.members(1);
    const made = await registerForEvent(
      home.deps,
      asMember(member),
      { eventId, people: [{ memberId: member }], idempotencyKey: key() },
      AROUND,
    );
    expect(made.ok).toBe(true);
    const cardsOn = async (day: string) =>
      (await listRoster(home.deps.db, { sessionId, now: at(`${day} 08:00`) })).map(
        ({ cardNumber }) => cardNumber,
      );
    const [{ card_number: card, ticket_code: ticket } = { card_number: '', ticket_code: '' }] =
      await home.rows<{ card_number: string; ticket_code: string }>(
        'SELECT m.card_number, p.ticket_code FROM member m JOIN registered_person p ON p.member_id = m.id WHERE m.id = ?',
        [member],
      );
    expect(await cardsOn('2026-12-05')).toEqual([card]);
    await run(
      "INSERT INTO member_block (id, member_id, kind, reason, created_at, placed_by, until_date) VALUES (?, ?, 'LOST_CARD', 'Hilang', '2026-11-20 02:00:00.000', 'stf_desk', '2027-01-31')",
      [home.deps.newId('blk'), member],
    );

    expect([await cardsOn('2026-12-05'), await cardsOn('2027-02-01')]).toEqual([[null], [card]]);
    expect([(await scan(sessionId, card))?.outcome, (await scan(sessionId, ticket))?.outcome]).toEqual([
      'UNKNOWN',
      'ADMITTED',
    ]);
  });

  test('a card that was scanned without network before it was reported lost, or replaced, let its member in; later ones do not, until a report is taken back', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const [replaced = '', blocked = '', found = ''] = await home.members(3);
    for (const member of [replaced, blocked, found])
      await registerForEvent(
        home.deps,
        asMember(member),
        { eventId, people: [{ memberId: member }], idempotencyKey: key() },
        AROUND,
      );
    const cardOf = async (id: string) =>
      (await home.rows<{ card_number: string }>('SELECT card_number FROM member WHERE id = ?', [id]))[0]
        ?.card_number ?? '';
    const sqlAt = (local: string) => sqlInstant(at(local));
    await run(
      "INSERT INTO card_alias (number, member_id, kind, created_at) VALUES ('PSR-25-000008', ?, 'LOST', ?)",
      [replaced, sqlAt('2026-12-05 10:00')],
    );
    for (const [member, lifted] of [
      [blocked, null],
      [found, sqlAt('2026-12-05 11:00')],
    ]) {
      await run(
        "INSERT INTO member_block (id, member_id, kind, reason, created_at, placed_by, lifted_at) VALUES (?, ?, 'LOST_CARD', 'Hilang', ?, 'stf_desk', ?)",
        [home.deps.newId('blk'), member, sqlAt('2026-12-05 10:00'), lifted],
      );
    }
    home.setNow('2026-12-05 12:00');
    const cards = ['PSR-25-000008', await cardOf(blocked), await cardOf(found)];
    const outcomes = async (local: string) => {
      const synced = await syncCheckIns(home.deps, DOOR, {
        sessionId,
        device: 'Ponsel 2',
        scans: cards.map((code) => ({ code, scannedAt: at(local) })),
        idempotencyKey: key(),
      });
      return synced.ok ? synced.value.results.map(({ outcome }) => outcome) : [];
    };

    // With network the moment is now, whatever the phone's clock says; a clock that is years behind says
    // nothing.
    expect((await scan(sessionId, cards[1] ?? '', { scannedAt: at('2026-12-05 08:55') }))?.outcome).toBe(
      'UNKNOWN',
    );
    expect(await outcomes('2020-01-01 08:55')).toEqual(['UNKNOWN', 'UNKNOWN', 'ADMITTED']);
    await run('UPDATE event_place SET attended_at = NULL, attended_count = NULL WHERE session_id = ?', [
      sessionId,
    ]);
    expect(await outcomes('2026-12-05 10:05')).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    expect(await outcomes('2026-12-05 11:05')).toEqual(['UNKNOWN', 'UNKNOWN', 'ADMITTED']);
    expect(await outcomes('2026-12-05 08:55')).toEqual(['ADMITTED', 'ADMITTED', 'ALREADY_IN']);
  });

  test('fifty scans without network come in by their own time; doubles and strangers are listed', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event({ capacity: 60, columns: { most_per_party: 50 } });
    const { tickets } = await registered(
      eventId,
      Array.from({ length: 45 }, (_, index) => `Anak ${index}`),
    );
    home.setNow('2026-12-05 12:00');
    const online = await scan(sessionId, tickets[0] ?? '', { scannedAt: at('2026-12-05 08:50') });
    const scans = [
      ...tickets,
      tickets[1] ?? '',
      tickets[2] ?? '',
      'PSR-26-999999',
      'ABC',
      tickets[0] ?? '',
    ].map((code, index) => ({ code, scannedAt: new Date(at('2026-12-05 08:55').getTime() + index * 1_000) }));
    const request = { sessionId, device: 'Ponsel 2', scans, idempotencyKey: key() };

    const synced = await syncCheckIns(home.deps, DOOR, request);
    const again = await syncCheckIns(home.deps, DOOR, request);

    const outcomes = synced.ok ? synced.value.results.map(({ outcome }) => outcome) : [];
    expect([
      online?.outcome,
      outcomes.filter((one) => one === 'ADMITTED').length,
      outcomes[0],
      outcomes.slice(45),
    ]).toEqual([
      'ADMITTED',
      44,
      'ALREADY_IN',
      ['ALREADY_IN', 'ALREADY_IN', 'UNKNOWN', 'UNKNOWN', 'ALREADY_IN'],
    ]);
    expect(again).toEqual(synced);
    const [last] = await home.rows<{ attended_at: Date | string; check_in_device: string }>(
      'SELECT l.attended_at, l.check_in_device FROM event_place l JOIN registered_person p ON p.id = l.person_id WHERE p.ticket_code = ?',
      [tickets[44]],
    );
    expect([last && readInstant(last.attended_at), last?.check_in_device]).toEqual([
      new Date(at('2026-12-05 08:55').getTime() + 44_000),
      'Ponsel 2',
    ]);
  });

  test('a phone whose clock is wrong, or that was long away, keeps nobody waiting: what it scanned counts within two days and not later than now', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const { tickets } = await registered(eventId, ['Ani', 'Budi']);
    home.setNow('2026-12-05 12:00');
    const scans = [
      { code: tickets[0] ?? '', scannedAt: at('2026-12-01 08:00') },
      { code: tickets[1] ?? '', scannedAt: at('2026-12-06 08:00') },
    ];

    const synced = await syncCheckIns(home.deps, DOOR, { sessionId, scans, idempotencyKey: key() });

    expect(synced.ok && synced.value.results.map(({ outcome }) => outcome)).toEqual(['ADMITTED', 'ADMITTED']);
    const rows = await home.rows<{ attended_at: Date | string }>(
      'SELECT attended_at FROM event_place WHERE session_id = ? ORDER BY attended_at',
      [sessionId],
    );
    expect(rows.map(({ attended_at: moment }) => readInstant(moment))).toEqual([
      at('2026-12-03 12:00'),
      at('2026-12-05 12:00'),
    ]);
  });

  test('people without a registration are counted, and let in by name while there are seats', async () => {
    const {
      sessionIds: [sessionId = ''],
    } = await home.event({ capacity: 1 });
    const walkIn = (name: string) =>
      admitWalkIn(home.deps, DOOR, { sessionId, person: { name }, idempotencyKey: key() }, 'ID');
    const count = (counts: readonly { count: number; ageBand?: 'CHILD' }[]) =>
      recordHeadCount(home.deps, DOOR, { sessionId, counts, idempotencyKey: key() });
    home.setNow('2026-12-05 09:05');

    expect([(await walkIn('Pak Budi')).ok, (await walkIn('Bu Tini')).ok]).toEqual([true, false]);
    expect([
      (await count([{ count: 12, ageBand: 'CHILD' }, { count: 3 }])).ok,
      (await count([{ count: -2, ageBand: 'CHILD' }])).ok,
      (await count([{ count: -99 }])).ok,
      (await count([{ count: 4_000, ageBand: 'CHILD' }, { count: -12 }])).ok,
      (await count([{ count: 2_000_000_000, ageBand: 'CHILD' }])).ok,
    ]).toEqual([true, true, false, false, false]);
    const [sum] = await home.rows<{ total: number | string }>(
      'SELECT SUM(head_count) AS total FROM head_count WHERE session_id = ?',
      [sessionId],
    );
    expect(Number(sum?.total)).toBe(13);
  });

  test('whoever is younger or older than the event is for needs a reason, which only those may give who may pass the rule; it is kept', async () => {
    const {
      sessionIds: [sessionId = ''],
    } = await home.event({ columns: { age_from: 17 } });
    home.setNow('2026-12-05 09:05');
    const boy = { name: 'Raka', birthDate: '2014-03-01' };
    const letIn = async (
      actor: Actor,
      more: { ageReason?: string } = {},
      person: { name: string; birthDate?: string } = boy,
    ) => {
      const result = await admitWalkIn(
        home.deps,
        actor,
        { sessionId, person, idempotencyKey: key(), ...more },
        'ID',
      );
      return result.ok
        ? 'let in'
        : result.refusals
            .map(({ code, field, message }) => `${code} ${field?.join('.') ?? ''}: ${message.ID}`)
            .join(', ');
    };

    expect(await letIn(DOOR, { ageReason: 'Bersama ayahnya' })).toBe(
      'AGE_RULE people.0.birthDate: Acara ini untuk usia 17 tahun ke atas pada hari acara. Pustakawan boleh menerimanya dengan alasan.',
    );
    expect(await letIn(LIBRARIAN)).toContain('Boleh diterima bila ada alasannya');
    expect(await letIn(LIBRARIAN, { ageReason: ' Bersama ayahnya ' })).toBe('let in');
    expect([
      await letIn(LIBRARIAN, { ageReason: 'Tidak perlu' }, { name: 'Bu Tini', birthDate: '1990-01-01' }),
      await letIn(DOOR, {}, { name: 'Tanpa tanggal lahir' }),
    ]).toEqual(['let in', 'let in']);
    expect(
      await home.rows(
        'SELECT p.name, r.age_reason FROM registration r JOIN registered_person p ON p.registration_id = r.id JOIN event_place l ON l.person_id = p.id WHERE l.session_id = ? ORDER BY r.queue_number',
        [sessionId],
      ),
    ).toEqual([
      { name: 'Raka', age_reason: 'Bersama ayahnya' },
      { name: 'Bu Tini', age_reason: null },
      { name: 'Tanpa tanggal lahir', age_reason: null },
    ]);
  });

  test('staff who may pass the age register somebody beforehand with a reason; a member cannot', async () => {
    const { eventId } = await home.event({ columns: { age_from: 17 } });
    const register = async (actor: Actor) => {
      const result = await registerForEvent(
        home.deps,
        actor,
        {
          eventId,
          people: [{ name: 'Raka', birthDate: '2014-03-01' }],
          contact: { name: 'Ayah', phone: '081234567890' },
          ageReason: 'Pelajar magang',
          idempotencyKey: key(),
        },
        AROUND,
      );
      return result.ok ? 'registered' : result.refusals.map(({ code }) => code).join();
    };
    const [member = ''] = await home.members(1);

    expect([await register(asMember(member)), await register(DOOR), await register(LIBRARIAN)]).toEqual([
      'INVALID',
      'AGE_RULE',
      'registered',
    ]);
  });

  test('children of one name are told apart by their age and by who registered them', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event();
    const register = (name: string, people: readonly { name: string; birthDate?: string }[]) =>
      registerForEvent(
        home.deps,
        ANONYMOUS,
        {
          eventId,
          people,
          contact: { name, phone: `0814000${String(++keys).padStart(5, '0')}` },
          idempotencyKey: key(),
        },
        AROUND,
      );
    await register('Bu Ratna', [{ name: 'Bu Ratna' }, { name: 'Salma', birthDate: '2020-06-01' }]);
    await register('Pak Joko', [{ name: 'Salma', birthDate: '2017-12-06' }]);
    const [guardian = '', child = ''] = await home.members(2);
    await run('UPDATE member SET guardian_id = ?, birth_date = ? WHERE id = ?', [
      guardian,
      '2018-01-01',
      child,
    ]);
    await registerForEvent(
      home.deps,
      asMember(guardian),
      { eventId, people: [{ memberId: guardian }, { memberId: child }], idempotencyKey: key() },
      AROUND,
    );
    const [names] = await Promise.all([
      home.rows<{ id: string; name: string }>('SELECT id, name FROM member WHERE id IN (?, ?) ORDER BY id', [
        guardian,
        child,
      ]),
    ]);
    const nameOf = (id: string) => names.find((row) => row.id === id)?.name;

    const roster = await listRoster(home.deps.db, { sessionId, now: at('2026-12-05 08:00') });

    expect(
      roster.filter(({ name }) => name === 'Salma').map(({ age, registeredBy }) => [age, registeredBy]),
    ).toEqual(
      expect.arrayContaining([
        [6, 'Bu Ratna'],
        [8, 'Pak Joko'],
      ]),
    );
    expect(roster.find(({ name }) => name === 'Bu Ratna')?.registeredBy).toBeNull();
    expect(
      roster
        .filter(({ name }) => [nameOf(guardian), nameOf(child)].includes(name))
        .map(({ name, registeredBy }) => [name, registeredBy])
        .sort(),
    ).toEqual(
      [
        [nameOf(guardian), null],
        [nameOf(child), nameOf(guardian)],
      ].sort(),
    );
  });

  test('after the event who stayed away is known, support needs are deleted, and later the names too', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event({ columns: { asks_support: 1 } });
    const { id, tickets } = await registered(eventId, ['Raka', 'Kirana']);
    home.setNow('2026-12-05 09:00');
    await scan(sessionId, tickets[0] ?? '');
    const state = () =>
      home.rows(
        'SELECT p.name, l.status FROM event_place l JOIN registered_person p ON p.id = l.person_id WHERE l.registration_id = ? ORDER BY p.position',
        [id],
      );
    const needs = () =>
      home.rows(
        'SELECT person_id FROM registered_support WHERE person_id IN (SELECT id FROM registered_person WHERE registration_id = ?)',
        [id],
      );
    expect(await needs()).toHaveLength(2);

    home.setNow('2026-12-05 17:00');
    await markNoShows(home.deps);
    await finishEvents(home.deps);
    expect([await state(), await needs()]).toEqual([
      [
        { name: 'Raka', status: 'RESERVED' },
        { name: 'Kirana', status: 'NO_SHOW' },
      ],
      [],
    ]);

    home.setNow('2027-07-01 09:00');
    await forgetRegistrants(home.deps);
    expect(await state()).toEqual([
      { name: '—', status: 'RESERVED' },
      { name: '—', status: 'NO_SHOW' },
    ]);
    expect(
      await home.rows('SELECT contact_name, contact_phone FROM registration WHERE id = ?', [id]),
    ).toEqual([{ contact_name: null, contact_phone: null }]);
  });

  test('support needs for a cancelled event are deleted, and the names of an event whose dates were all called off are forgotten too', async () => {
    const { eventId, sessionIds } = await home.event({ columns: { asks_support: 1 } });
    const { id } = await registered(eventId, ['Raka']);
    await run(
      "UPDATE event SET status = 'CANCELLED', session_count = 0, ends_at = '9999-12-31 00:00:00.000' WHERE id = ?",
      [eventId],
    );
    await run("UPDATE event_session SET status = 'CANCELLED' WHERE id = ?", [sessionIds[0]]);
    const left = async () => [
      (
        await home.rows(
          'SELECT person_id FROM registered_support WHERE person_id IN (SELECT id FROM registered_person WHERE registration_id = ?)',
          [id],
        )
      ).length,
      ...(await home.rows('SELECT name FROM registered_person WHERE registration_id = ?', [id])),
    ];

    await finishEvents(home.deps);
    await forgetRegistrants(home.deps);
    expect(await left()).toEqual([0, { name: 'Raka' }]);

    home.setNow('2027-07-01 09:00');
    await forgetRegistrants(home.deps);
    expect(await left()).toEqual([0, { name: '—' }]);
  });
});
