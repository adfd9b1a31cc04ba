import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { BRANCHES } from '../../circulation/testing/home-rows';
import type { ClosureRequest } from '../../library/closures/close-branch';
import { closeBranch, reopenBranch } from '../../library/closures/close-branch';
import { createClosureEffects } from '../../library';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { changeEventStatus } from '../../programmes/events/change-event-status';
import { createSessionEffect } from '../../programmes/sessions/move-sessions';
import { registerForEvent } from '../../programmes/registrations/register';
import { updateEvent } from '../../programmes/events/save-event';
import { addEventSessions, updateEventSession } from '../../programmes/sessions/save-sessions';
import type { ConsultationsHome } from '../testing/consultations-home';
import { LIBRARIAN, openConsultationsHome, told } from '../testing/consultations-home';
import { bookConsultation } from '../bookings/book-consultation';
import { cancelConsultation } from '../bookings/close-consultation';
import { createHourEffect } from './cancel-closed-hours';
import { publishConsultationSlots, withdrawConsultationSlot } from './publish-slots';

let keys = 0;
const key = (): string => `closing-${++keys}-0000`;
const STAFF: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000PLAN',
  sessionId: 'ses_test',
  permissions: new Set(['programmes.write', 'programmes.publish', 'programmes.register', 'library.edit']),
};
const AROUND = { locale: 'ID' as const, remoteAddress: '192.0.2.1' };
const AT_A = { place_kind: 'BRANCH', branch_id: BRANCHES.A };
const ASKED = {
  stage: 'STARTING',
  sector: 'FOOD',
  topic: 'PERMITS',
  question: 'Izin keripik tempe?',
} as const;
const FLOOD = { branchId: BRANCHES.A, from: '2026-12-03', to: '2026-12-04', reason: 'Banjir' };

describe.each(dialects)('a closure reaches events and consultations, on $name', (dialect) => {
  let home: ConsultationsHome;

  beforeEach(async () => void (home = await openConsultationsHome(dialect)));
  afterEach(() => home.close());

  const deps = () => {
    const closures = createClosureEffects();
    closures.register(createSessionEffect(home.deps));
    closures.register(createHourEffect(home.deps));
    return { ...home.deps, closures };
  };
  const close = (changes: Partial<ClosureRequest> = {}) =>
    closeBranch(deps(), STAFF, { ...FLOOD, idempotencyKey: key(), ...changes });
  const reopen = (closureId: string) => reopenBranch(deps(), STAFF, { closureId, idempotencyKey: key() });
  const closed = async (changes: Partial<ClosureRequest> = {}): Promise<string> => {
    const result = await close(changes);
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.closureId ?? '';
  };
  const counted = async (result: ReturnType<typeof close>) => {
    const outcome = await result;
    return outcome.ok
      ? [outcome.value.events, outcome.value.sessions, outcome.value.consultations, outcome.value.hours]
      : told(outcome);
  };
  const book = (slotId: string, memberId: string) =>
    bookConsultation(home.deps, asMember(memberId), { ...ASKED, slotId, idempotencyKey: key() });
  async function booked(slotId: string): Promise<{ memberId: string; consultationId: string }> {
    const [memberId = ''] = await home.members(1);
    const result = await book(slotId, memberId);
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return { memberId, consultationId: result.value.consultationId };
  }
  const register = (eventId: string) =>
    registerForEvent(
      home.deps,
      ANONYMOUS,
      {
        eventId,
        people: [{ name: 'Salma' }],
        contact: { name: 'Salma', phone: `0812${String(++keys).padStart(8, '0')}` },
        idempotencyKey: key(),
      },
      AROUND,
    );
  const statusIn =
    (table: string) =>
    (...ids: readonly (string | undefined)[]) =>
      Promise.all(
        ids.map(async (id) => {
          const rows = await home.rows<{ status: string }>(`SELECT status FROM ${table} WHERE id = ?`, [id]);
          return rows[0]?.status;
        }),
      );
  const [sessions, consultations, hours] = [
    statusIn('event_session'),
    statusIn('consultation'),
    statusIn('consultation_slot'),
  ];
  const versionOf = async (table: string, id: string | undefined) =>
    (await home.rows<{ version: number }>(`SELECT version FROM ${table} WHERE id = ?`, [id]))[0]?.version ??
    0;

  test('its preview counts two events, their dates, three consultations and the free hours beside them, names them, and changes nothing', async () => {
    const series = await home.event({
      sessions: [
        ['2026-12-03 09:00', '2026-12-03 10:00'],
        ['2026-12-04 09:00', '2026-12-04 10:00'],
        ['2026-12-05 09:00', '2026-12-05 10:00'],
      ],
      columns: AT_A,
    });
    await home.event({
      sessions: [['2026-12-04 13:00', '2026-12-04 15:00']],
      columns: { ...AT_A, name_id: 'Lokakarya' },
    });
    await home.event({
      sessions: [['2026-12-04 13:00', '2026-12-04 15:00']],
      columns: { ...AT_A, branch_id: BRANCHES.B },
    });
    await home.event({
      sessions: [['2026-12-04 13:00', '2026-12-04 15:00']],
      columns: { ...AT_A, status: 'DRAFT' },
    });
    await register(series.eventId);
    for (const time of ['09:00', '09:30', '10:00']) await booked(await home.slot(`2026-12-03 ${time}`));
    const free = await home.slot('2026-12-03 10:30');
    await home.slot('2026-12-03 11:00', { mode: 'ONLINE' });

    const preview = await close({ isPreview: true });

    if (!preview.ok) throw new Error('refused');
    expect(preview.value).toMatchObject({
      closureId: null,
      events: 2,
      sessions: 3,
      consultations: 3,
      hours: 1,
    });
    expect(
      preview.value.calledOff.map(
        ({ kind, name, peopleCount }) => `${kind} ${name.indonesian} ${peopleCount}`,
      ),
    ).toEqual([
      'CONSULTATION Bu Lilik 1',
      'SESSION Dongeng 1',
      'CONSULTATION Bu Lilik 1',
      'CONSULTATION Bu Lilik 1',
      'SESSION Dongeng 1',
      'SESSION Lokakarya 0',
    ]);
    expect([await sessions(...series.sessionIds), await hours(free)]).toEqual([
      ['SCHEDULED', 'SCHEDULED', 'SCHEDULED'],
      ['OPEN'],
    ]);
  });

  test('it calls them off, keeps the places, and taking it back restores exactly what it took', async () => {
    const { eventId, sessionIds } = await home.event({
      sessions: [
        ['2026-12-03 09:00', '2026-12-03 10:00'],
        ['2026-12-04 09:00', '2026-12-04 10:00'],
        ['2026-12-05 09:00', '2026-12-05 10:00'],
      ],
      columns: AT_A,
    });
    await register(eventId);
    await updateEventSession(home.deps, STAFF, {
      id: sessionIds[1] ?? '',
      version: await versionOf('event_session', sessionIds[1]),
      changes: { status: 'CANCELLED' },
    });
    const [mine, free, byHand] = [
      await home.slot('2026-12-03 09:00'),
      await home.slot('2026-12-03 09:30'),
      await home.slot('2026-12-03 10:00'),
    ];
    const { consultationId } = await booked(mine);
    const other = await booked(byHand);
    await cancelConsultation(home.deps, LIBRARIAN, { id: other.consultationId, reason: 'Pendamping sakit' });
    await withdrawConsultationSlot(home.deps, LIBRARIAN, { id: byHand });

    const closureId = await closed();
    expect([
      await sessions(...sessionIds),
      await consultations(consultationId, other.consultationId),
      await hours(mine, free, byHand),
    ]).toEqual([
      ['CANCELLED', 'CANCELLED', 'SCHEDULED'],
      ['CANCELLED', 'CANCELLED'],
      ['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN'],
    ]);
    expect(await home.rows('SELECT session_count FROM event WHERE id = ?', [eventId])).toEqual([
      { session_count: 1 },
    ]);
    expect(await home.rows('SELECT closing_reason FROM consultation WHERE id = ?', [consultationId])).toEqual(
      [{ closing_reason: 'Banjir' }],
    );

    expect(await counted(reopen(closureId))).toEqual([1, 1, 1, 1]);
    expect([
      await sessions(...sessionIds),
      await consultations(consultationId, other.consultationId),
      await hours(mine, free, byHand),
    ]).toEqual([
      ['SCHEDULED', 'CANCELLED', 'SCHEDULED'],
      ['BOOKED', 'CANCELLED'],
      ['OPEN', 'OPEN', 'WITHDRAWN'],
    ]);
    expect(
      await home.rows(
        'SELECT s.taken, l.status FROM event_session s JOIN event_place l ON l.session_id = s.id WHERE s.id = ?',
        [sessionIds[0]],
      ),
    ).toEqual([{ taken: 1, status: 'RESERVED' }]);
    expect(
      await home.rows(
        'SELECT id FROM event_session WHERE closure_id IS NOT NULL UNION SELECT id FROM consultation_slot WHERE closure_id IS NOT NULL UNION SELECT id FROM consultation WHERE closure_id IS NOT NULL',
      ),
    ).toEqual([]);
    expect(told(await reopen(closureId))).toBe('NOT_FOUND closureId');
  });

  test('it moves them by choice to the first day on which they fit, and taking it back moves them back', async () => {
    const { eventId, sessionIds } = await home.event({
      sessions: [
        ['2026-12-03 09:00', '2026-12-03 10:00'],
        ['2026-12-04 19:00', '2026-12-04 21:00'],
        ['2026-12-05 09:00', '2026-12-05 10:00'],
      ],
      columns: AT_A,
    });
    await register(eventId);
    const [mine, theirs, next, online] = [
      await home.slot('2026-12-03 09:00'),
      await home.slot('2026-12-03 09:30'),
      await home.slot('2026-12-07 14:00'),
      await home.slot('2026-12-05 10:00', { mode: 'ONLINE' }),
    ];
    const first = await booked(mine);
    const second = await booked(theirs);
    const state = () =>
      Promise.all([
        home.rows(
          'SELECT id, status, starts_at, ends_at, from_date, until_date, taken FROM event_session WHERE event_id = ? ORDER BY id',
          [eventId],
        ),
        home.rows(
          'SELECT id, status, starts_at, ends_at, slot_id, open_slot_id, mode FROM consultation ORDER BY id',
        ),
        home.rows('SELECT id, status FROM consultation_slot ORDER BY id'),
      ]);
    const before = await state();

    const preview = await close({ movedKinds: ['SESSION', 'CONSULTATION'], isPreview: true });
    expect(await state()).toEqual(before);
    const done = await close({ movedKinds: ['SESSION', 'CONSULTATION'] });
    if (!preview.ok || !done.ok) throw new Error('refused');

    expect(done.value).toEqual({ ...preview.value, closureId: done.value.closureId });
    expect(done.value).toMatchObject({ moved: 3, sessions: 0, events: 0, consultations: 1, hours: 0 });
    // Saturday at nine the event has its own third date, Sunday the branch is shut; the evening fits on Saturday.
    expect(done.value.calledOff.map(({ id, movesTo }) => [id, movesTo])).toEqual([
      [first.consultationId, at('2026-12-07 14:00')],
      [sessionIds[0], at('2026-12-07 09:00')],
      [second.consultationId, null],
      [sessionIds[1], at('2026-12-05 19:00')],
    ]);
    expect([
      await sessions(...sessionIds),
      await consultations(first.consultationId, second.consultationId),
      await hours(mine, theirs, next, online),
    ]).toEqual([
      ['SCHEDULED', 'SCHEDULED', 'SCHEDULED'],
      ['BOOKED', 'CANCELLED'],
      ['WITHDRAWN', 'WITHDRAWN', 'OPEN', 'OPEN'],
    ]);
    const [stranger = ''] = await home.members(1);
    expect(told(await book(next, stranger))).not.toBe('done');

    const back = await reopen(done.value.closureId ?? '');

    expect(back.ok && back.value).toMatchObject({ moved: 3, sessions: 0, consultations: 1, hours: 0 });
    expect(await state()).toEqual(before);
    expect(told(await book(next, stranger))).toBe('done');
  });

  test('what staff or the member changed after it was moved stays when it is taken back', async () => {
    const { eventId, sessionIds } = await home.event({
      sessions: [['2026-12-03 09:00', '2026-12-03 10:00']],
      columns: AT_A,
    });
    await register(eventId);
    const mine = await home.slot('2026-12-03 09:00');
    await home.slot('2026-12-05 14:00');
    const { memberId, consultationId } = await booked(mine);
    const closureId = await closed({ movedKinds: ['SESSION', 'CONSULTATION'] });
    await updateEventSession(home.deps, STAFF, {
      id: sessionIds[0] ?? '',
      version: await versionOf('event_session', sessionIds[0]),
      changes: { startsAt: at('2026-12-08 09:00'), endsAt: at('2026-12-08 10:00') },
    });
    expect(told(await cancelConsultation(home.deps, asMember(memberId), { id: consultationId }))).toBe(
      'done',
    );

    const back = await reopen(closureId);

    expect(back.ok && back.value).toMatchObject({ moved: 0, sessions: 0, consultations: 0 });
    expect(await consultations(consultationId)).toEqual(['CANCELLED']);
    expect(
      await home.rows('SELECT from_date, closure_id FROM event_session WHERE id = ?', [sessionIds[0]]),
    ).toEqual([{ from_date: '2026-12-08', closure_id: null }]);
  });

  test('nothing can be published, moved or booked on a closed day, and hours on it fall away', async () => {
    const draft = await home.event({
      sessions: [['2026-12-03 09:00', '2026-12-03 10:00']],
      columns: { ...AT_A, status: 'DRAFT', public_from: null },
    });
    const elsewhere = await home.event({
      sessions: [['2026-12-03 09:00', '2026-12-03 10:00']],
      columns: { ...AT_A, branch_id: BRANCHES.B },
    });
    const open = await home.event({ sessions: [['2026-12-05 09:00', '2026-12-05 10:00']], columns: AT_A });
    const slot = await home.slot('2026-12-03 09:00');
    const [memberId = ''] = await home.members(1);
    await closed();

    expect(
      told(await changeEventStatus(home.deps, STAFF, { id: draft.eventId, version: 1, status: 'PUBLISHED' })),
    ).toBe('NOT_ALLOWED status');
    expect(
      told(
        await updateEventSession(home.deps, STAFF, {
          id: open.sessionIds[0] ?? '',
          version: 1,
          changes: { startsAt: at('2026-12-04 09:00'), endsAt: at('2026-12-04 10:00') },
        }),
      ),
    ).toBe('NOT_ALLOWED startsAt');
    expect(
      told(
        await addEventSessions(home.deps, STAFF, {
          eventId: open.eventId,
          sessions: [{ startsAt: at('2026-12-04 09:00'), endsAt: at('2026-12-04 10:00') }],
        }),
      ),
    ).toBe('NOT_ALLOWED startsAt');
    expect(
      told(
        await updateEvent(home.deps, STAFF, {
          id: elsewhere.eventId,
          version: 1,
          changes: { branchId: BRANCHES.A },
        }),
      ),
    ).toBe('NOT_ALLOWED changes.branchId');
    expect(told(await book(slot, memberId))).toBe('NOT_ALLOWED slotId');
    const series = {
      mentorId: home.mentorId,
      fromDate: '2026-12-03',
      untilDate: '2026-12-03',
      weekdays: [4],
      opens: '09:00',
      closes: '11:00',
      minutes: 30,
    };
    expect(
      told(
        await publishConsultationSlots(home.deps, LIBRARIAN, {
          ...series,
          mode: 'EITHER',
          idempotencyKey: key(),
        }),
      ),
    ).toBe('INVALID fromDate');
    expect(
      told(
        await publishConsultationSlots(home.deps, LIBRARIAN, {
          ...series,
          mode: 'ONLINE',
          idempotencyKey: key(),
        }),
      ),
    ).toBe('done');
  });

  test('an hour cannot be booked on a holiday that was entered after it was published', async () => {
    const [slot, online] = [
      await home.slot('2026-12-03 09:00'),
      await home.slot('2026-12-03 10:00', { mode: 'ONLINE' }),
    ];
    const [memberId = ''] = await home.members(1);
    await home.write('calendar_entry', {
      id: home.deps.newId('cal'),
      kind: 'CLOSED_DAY',
      branch_id: null,
      from_date: '2026-12-03',
      until_date: '2026-12-03',
      name: 'Hari libur',
      spans: null,
      entered_by: 'stf_1',
      entered_at: '2026-11-24 02:00:00.000',
    });

    expect([told(await book(slot, memberId)), told(await book(online, memberId))]).toEqual([
      'NOT_ALLOWED slotId',
      'done',
    ]);
  });

  test('what staff decided meanwhile stands: a date that was moved, a date that was called off for good, an hour that cannot be kept', async () => {
    const { sessionIds } = await home.event({
      sessions: [
        ['2026-12-03 09:00', '2026-12-03 10:00'],
        ['2026-12-04 09:00', '2026-12-04 10:00'],
      ],
      columns: AT_A,
    });
    const { consultationId, memberId } = await booked(await home.slot('2026-12-03 09:00'));
    const closureId = await closed();
    const change = async (
      id: string | undefined,
      changes: Parameters<typeof updateEventSession>[2]['changes'],
    ) =>
      updateEventSession(home.deps, STAFF, {
        id: id ?? '',
        version: await versionOf('event_session', id),
        changes,
      });
    expect(told(await change(sessionIds[0], { status: 'SCHEDULED' }))).toBe('NOT_ALLOWED startsAt');
    expect(
      told(
        await change(sessionIds[0], {
          status: 'SCHEDULED',
          startsAt: at('2026-12-10 09:00'),
          endsAt: at('2026-12-10 10:00'),
        }),
      ),
    ).toBe('done');
    expect(told(await change(sessionIds[1], { status: 'CANCELLED' }))).toBe('done');
    const elsewhere = await home.slot('2026-12-03 09:00', { mode: 'ONLINE', mentorId: await home.mentor() });
    expect(told(await book(elsewhere, memberId))).toBe('done');

    expect(await counted(reopen(closureId))).toEqual([0, 0, 0, 1]);

    expect([await sessions(...sessionIds), await consultations(consultationId)]).toEqual([
      ['SCHEDULED', 'CANCELLED'],
      ['CANCELLED'],
    ]);
    expect(await home.rows('SELECT from_date FROM event_session WHERE id = ?', [sessionIds[0]])).toEqual([
      { from_date: '2026-12-10' },
    ]);
  });

  test('a day that another closure shuts stays off until that one is taken back too', async () => {
    const { sessionIds } = await home.event({
      sessions: [
        ['2026-12-03 09:00', '2026-12-03 10:00'],
        ['2026-12-04 09:00', '2026-12-04 10:00'],
      ],
      columns: AT_A,
    });
    const slot = await home.slot('2026-12-04 09:00');
    const { consultationId } = await booked(slot);
    const flood = await closed();
    const repairs = await closed({ from: '2026-12-04', to: '2026-12-06', reason: 'Perbaikan' });

    expect(await counted(reopen(flood))).toEqual([1, 1, 0, 0]);
    expect([await sessions(...sessionIds), await consultations(consultationId), await hours(slot)]).toEqual([
      ['SCHEDULED', 'CANCELLED'],
      ['CANCELLED'],
      ['WITHDRAWN'],
    ]);

    expect(await counted(reopen(repairs))).toEqual([1, 1, 1, 0]);
    expect([await sessions(...sessionIds), await consultations(consultationId), await hours(slot)]).toEqual([
      ['SCHEDULED', 'SCHEDULED'],
      ['BOOKED'],
      ['OPEN'],
    ]);
  });

  test('taken back when it has begun it restores only what is still to come', async () => {
    const { sessionIds } = await home.event({
      sessions: [
        ['2026-12-03 09:00', '2026-12-03 10:00'],
        ['2026-12-04 09:00', '2026-12-04 10:00'],
      ],
      columns: AT_A,
    });
    const [gone, toCome] = [await home.slot('2026-12-03 09:00'), await home.slot('2026-12-04 09:00')];
    const closureId = await closed();
    home.setNow('2026-12-03 20:00');

    expect(await counted(reopen(closureId))).toEqual([1, 1, 0, 1]);

    expect([await sessions(...sessionIds), await hours(gone, toCome)]).toEqual([
      ['CANCELLED', 'SCHEDULED'],
      ['WITHDRAWN', 'OPEN'],
    ]);
  });

  test('an exhibition goes on over a closed day and falls out when all of its days are closed; a night counts by its first day', async () => {
    const long = await home.event({ sessions: [['2026-12-01 00:00', '2026-12-10 00:00']], columns: AT_A });
    const short = await home.event({ sessions: [['2026-12-03 00:00', '2026-12-05 00:00']], columns: AT_A });
    await home.deps.db.writer.query(
      "UPDATE event_session SET is_all_day = 1, until_date = '2026-12-09' WHERE event_id = ?",
      [long.eventId],
    );
    await home.deps.db.writer.query(
      "UPDATE event_session SET is_all_day = 1, until_date = '2026-12-04' WHERE event_id = ?",
      [short.eventId],
    );
    const night = await home.event({ sessions: [['2026-12-04 21:00', '2026-12-05 03:00']], columns: AT_A });

    await closed();

    expect(await sessions(long.sessionIds[0], short.sessionIds[0], night.sessionIds[0])).toEqual([
      'SCHEDULED',
      'CANCELLED',
      'CANCELLED',
    ]);
  });

  test('who registered for the series while a date was off has a place when it takes place after all; one that cannot hold them stays off', async () => {
    const { eventId, sessionIds } = await home.event({
      sessions: [
        ['2026-12-03 09:00', '2026-12-03 10:00'],
        ['2026-12-04 09:00', '2026-12-04 10:00'],
        ['2026-12-10 09:00', '2026-12-10 10:00'],
      ],
      columns: AT_A,
    });
    await home.deps.db.writer.query('UPDATE event_session SET capacity = 1, own_capacity = 1 WHERE id = ?', [
      sessionIds[1],
    ]);
    const closureId = await closed();
    await register(eventId);
    await register(eventId);

    expect(await counted(reopen(closureId))).toEqual([1, 1, 0, 0]);

    expect([
      await sessions(...sessionIds),
      await home.rows('SELECT taken FROM event_session WHERE event_id = ? ORDER BY starts_at', [eventId]),
    ]).toEqual([
      ['SCHEDULED', 'CANCELLED', 'SCHEDULED'],
      [{ taken: 2 }, { taken: 0 }, { taken: 2 }],
    ]);
  });

  test('of a booking and the closing at the same moment exactly one wins: what is booked is called off, what is not is refused', async () => {
    const slots = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        home.slot(
          `2026-12-03 ${String(8 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
        ),
      ),
    );
    const members = await home.members(8);
    const { eventId } = await home.event({
      sessions: [['2026-12-03 09:00', '2026-12-03 10:00']],
      columns: AT_A,
    });

    const [closing, ...others] = await Promise.all([
      close(),
      ...slots.flatMap((slotId, index) => [book(slotId, members[index] ?? ''), register(eventId)]),
    ]);

    if (!closing.ok) throw new Error('refused');
    const bookings = others.filter((_, index) => index % 2 === 0);
    const registrations = others.filter((_, index) => index % 2 === 1);
    expect([closing.value.consultations, closing.value.hours]).toEqual([
      bookings.filter(({ ok }) => ok).length,
      bookings.filter(({ ok }) => !ok).length,
    ]);
    expect(
      [...new Set(bookings.filter(({ ok }) => !ok).map(told))].filter(
        (words) => words !== 'NOT_ALLOWED slotId',
      ),
    ).toEqual([]);
    expect(
      closing.value.calledOff.filter(({ kind }) => kind === 'SESSION').map(({ peopleCount }) => peopleCount),
    ).toEqual([registrations.filter(({ ok }) => ok).length]);
    expect(
      await home.rows(
        "SELECT id FROM consultation WHERE status = 'BOOKED' UNION SELECT id FROM consultation_slot WHERE status = 'OPEN' UNION SELECT id FROM event_session WHERE status = 'SCHEDULED'",
      ),
    ).toEqual([]);
  });

  test('events that are published and hours that open at the same moment are reached by the closing or refused', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 6 }, () =>
        home.event({
          sessions: [['2026-12-03 09:00', '2026-12-03 10:00']],
          columns: { ...AT_A, status: 'DRAFT', public_from: null },
        }),
      ),
    );
    const mentors = await Promise.all(Array.from({ length: 4 }, () => home.mentor()));
    const publish = ({ eventId }: { eventId: string }) =>
      changeEventStatus(home.deps, STAFF, { id: eventId, version: 1, status: 'PUBLISHED' });
    const give = (mentorId: string) =>
      publishConsultationSlots(home.deps, LIBRARIAN, {
        mentorId,
        fromDate: '2026-12-03',
        untilDate: '2026-12-03',
        weekdays: [4],
        opens: '09:00',
        closes: '10:00',
        minutes: 30,
        mode: 'ON_SITE',
        idempotencyKey: key(),
      });

    const published = Promise.all(drafts.slice(0, 3).map(publish));
    const given = Promise.all(mentors.slice(0, 2).map(give));
    const [closing, early, earlyHours, late, lateHours] = await Promise.all([
      close(),
      published,
      given,
      Promise.all(drafts.slice(3).map(publish)),
      Promise.all(mentors.slice(2).map(give)),
    ]);

    if (!closing.ok) throw new Error('refused');
    expect(closing.value.sessions).toBe([...early, ...late].filter(({ ok }) => ok).length);
    expect(closing.value.hours).toBe(2 * [...earlyHours, ...lateHours].filter(({ ok }) => ok).length);
    expect(
      await home.rows(
        "SELECT s.id FROM event_session s JOIN event e ON e.id = s.event_id WHERE e.status = 'PUBLISHED' AND s.status = 'SCHEDULED' UNION SELECT id FROM consultation_slot WHERE status = 'OPEN'",
      ),
    ).toEqual([]);
  });

  test('closing twice with one key closes once, and a last day before the first is said at its field', async () => {
    const again = { idempotencyKey: key() };

    expect([await closed(again), told(await close({ from: '2026-12-04', to: '2026-12-03' }))]).toEqual([
      await closed(again),
      'INVALID untilDate',
    ]);
    expect(
      await home.rows("SELECT from_date, until_date FROM calendar_entry WHERE kind = 'CLOSURE'"),
    ).toEqual([{ from_date: '2026-12-03', until_date: '2026-12-04' }]);
  });
});
