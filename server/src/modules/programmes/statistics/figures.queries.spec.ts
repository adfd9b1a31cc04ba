import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches, writeTitle } from '../../circulation/testing/home-rows';
import type { ProgrammesHome } from '../testing/programmes-home';
import { at, openProgrammesHome } from '../testing/programmes-home';
import { attendanceSheet } from '../attendance/attendance-sheet.queries';
import { conflictsBySession } from '../sessions/session-conflicts.queries';
import { attendanceFigures, readingListLoans } from './figures.queries';
import { programmeStatistics } from './statistics.queries';

const MOMENT = sqlInstant(at('2026-12-05 09:00'));

describe.each(dialects)('figures of an event on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());

  const write = (rows: Record<string, object[]>) =>
    home.deps.db.transaction(async (tx) => {
      for (const [table, some] of Object.entries(rows)) await insertRows(tx, table, some);
      return ok(null);
    });

  test('count everybody once, with those counted at the door, and hide groups of fewer than five', async () => {
    const { eventId, sessionIds } = await home.event({
      sessions: [
        ['2026-12-05 09:00', '2026-12-05 10:00'],
        ['2026-12-12 09:00', '2026-12-12 10:00'],
      ],
    });
    const people = Array.from({ length: 14 }, (_, index) => ({
      id: newId('rgp'),
      band: index < 8 ? 'CHILD' : index < 12 ? 'ADULT' : 'ELDER',
      sex: index < 7 ? 'FEMALE' : 'MALE',
      stays: index === 13,
    }));
    const registrationId = newId('reg');
    await write({
      registration: [
        {
          id: registrationId,
          event_id: eventId,
          kind: 'PARTY',
          status: 'CONFIRMED',
          locale: 'ID',
          party_size: 14,
          queue_number: 1,
          created_at: MOMENT,
          created_by: 'x',
        },
      ],
      registered_person: people.map(({ id, band, sex }, position) => ({
        id,
        registration_id: registrationId,
        position,
        name: 'A',
        age_band: band,
        sex,
        ticket_code: id.slice(-16),
      })),
      event_place: people.flatMap(({ id, stays }) =>
        sessionIds.map((sessionId) => ({
          id: newId('evl'),
          session_id: sessionId,
          registration_id: registrationId,
          person_id: id,
          status: stays ? 'NO_SHOW' : 'RESERVED',
          attended_at: stays ? null : MOMENT,
          attended_count: stays ? null : 1,
        })),
      ),
      head_count: [
        {
          id: newId('hdc'),
          session_id: sessionIds[0],
          age_band: 'CHILD',
          sex: null,
          head_count: 6,
          recorded_by: 'x',
          recorded_at: MOMENT,
        },
      ],
    });

    expect(await attendanceFigures(home.deps.db, eventId)).toEqual({
      registered: 14,
      attended: 13,
      noShow: 1,
      walkIn: 6,
      byAgeBand: [
        { value: 'ADULT', count: null },
        { value: 'CHILD', count: 14 },
        { value: 'ELDER', count: null },
      ],
      bySex: [
        { value: 'FEMALE', count: 7 },
        { value: 'MALE', count: 6 },
        { value: 'UNKNOWN', count: 6 },
      ],
      byKelurahan: [{ value: 'UNKNOWN', count: 13 }],
    });

    const span = { from: at('2026-12-01 00:00'), until: at('2026-12-10 00:00'), branchId: null };
    const held = { eventCount: 1, sessionCount: 1, attendanceCount: 19 };
    expect(await programmeStatistics(home.deps.db, span)).toEqual({
      ...held,
      registeredCount: 14,
      noShowCount: 1,
      walkInCount: 6,
      sampleSessionCount: 0,
      byKind: [{ kind: 'STORYTELLING', ...held }],
      byMonth: [{ month: '2026-12', ...held }],
      byAgeBand: [
        { value: 'ADULT', count: null },
        { value: 'CHILD', count: 14 },
        { value: 'ELDER', count: null },
      ],
      bySex: [
        { value: 'FEMALE', count: 7 },
        { value: 'MALE', count: 6 },
        { value: 'UNKNOWN', count: 6 },
      ],
      byKelurahan: [{ value: 'UNKNOWN', count: 13 }],
    });
    expect(await programmeStatistics(home.deps.db, { ...span, until: at('2027-01-01 00:00') })).toMatchObject(
      { eventCount: 1, sessionCount: 2, attendanceCount: 32, walkInCount: 6 },
    );
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE event SET is_sample = 1 WHERE id = ?', [eventId])),
    );
    expect(await programmeStatistics(home.deps.db, { ...span, until: at('2027-01-01 00:00') })).toMatchObject(
      { sessionCount: 2, sampleSessionCount: 2 },
    );
    expect(await programmeStatistics(home.deps.db, { ...span, branchId: 'brn_elsewhere' })).toMatchObject({
      eventCount: 0,
      sessionCount: 0,
      attendanceCount: 0,
      byKind: [],
      byMonth: [],
      byAgeBand: [],
    });
  });

  test('the sheet of a course says who came to which session, companions apart, and who came often enough; whoever cancelled is not on it', async () => {
    const {
      eventId,
      sessionIds: [one = '', two = '', off = ''],
    } = await home.event({
      sessions: [
        ['2026-12-05 09:00', '2026-12-05 10:00'],
        ['2026-12-12 09:00', '2026-12-12 10:00'],
        ['2026-12-19 09:00', '2026-12-19 10:00'],
      ],
    });
    const [registrationId, cancelledId] = [newId('reg'), newId('reg')];
    const person = (name: string, registration: string, more: object = {}) => ({
      id: newId('rgp'),
      registration_id: registration,
      position: 0,
      name,
      is_companion: 0,
      seats: 1,
      ticket_code: newId('rgp').slice(-16),
      ...more,
    });
    const [siti, budi, ibu, gone] = [
      person('Siti', registrationId),
      person('Budi', registrationId),
      person('Ibu', registrationId, { is_companion: 1 }),
      person('Pergi', cancelledId),
    ];
    const place = (
      sessionId: string,
      of: { id: string; registration_id: string },
      came: boolean,
      status = 'RESERVED',
    ) => ({
      id: newId('evl'),
      session_id: sessionId,
      registration_id: of.registration_id,
      person_id: of.id,
      status,
      attended_at: came ? MOMENT : null,
      attended_count: came ? 1 : null,
    });
    const registration = {
      event_id: eventId,
      kind: 'PARTY',
      locale: 'ID',
      party_size: 3,
      queue_number: 1,
      created_at: MOMENT,
      created_by: 'x',
    };
    await write({
      registration: [
        { ...registration, id: registrationId, status: 'CONFIRMED' },
        { ...registration, id: cancelledId, status: 'CANCELLED', queue_number: 2 },
      ],
      registered_person: [siti, budi, ibu, gone],
      event_place: [
        place(one, siti, true),
        place(two, siti, true),
        place(off, siti, true),
        place(one, budi, false, 'NO_SHOW'),
        place(two, budi, true),
        place(one, ibu, true),
        place(one, gone, false, 'CANCELLED'),
      ],
    });
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query("UPDATE event_session SET status = 'CANCELLED' WHERE id = ?", [off])),
    );

    const sheet = await attendanceSheet(home.deps.db, { id: eventId, certificateSessions: 2 });
    const free = await attendanceSheet(home.deps.db, { id: eventId, certificateSessions: null });

    expect([
      sheet.heldCount,
      sheet.neededCount,
      sheet.peopleCount,
      sheet.rows.map(({ name, attendedCount, hasEarned, marks }) => [
        name,
        attendedCount,
        hasEarned,
        marks.map(({ sessionId, status, attendedAt }) => [sessionId, status, attendedAt !== null]),
      ]),
    ]).toEqual([
      2,
      2,
      3,
      [
        [
          'Budi',
          1,
          false,
          [
            [one, 'NO_SHOW', false],
            [two, 'RESERVED', true],
          ],
        ],
        ['Ibu', 1, null, [[one, 'RESERVED', true]]],
        [
          'Siti',
          2,
          true,
          [
            [one, 'RESERVED', true],
            [two, 'RESERVED', true],
          ],
        ],
      ],
    ]);
    expect(free.rows.map(({ hasEarned }) => hasEarned)).toEqual([null, null, null]);
  });

  test('the sheet of a great event ends at 300 people by name, and says how many there are', async () => {
    const {
      eventId,
      sessionIds: [sessionId = ''],
    } = await home.event({ capacity: 400 });
    const registrationId = newId('reg');
    const people = Array.from({ length: 301 }, (_, position) => ({
      id: newId('rgp'),
      registration_id: registrationId,
      position,
      name: `Orang ${1000 + position}`,
      ticket_code: newId('rgp').slice(-16),
    }));
    await write({
      registration: [
        {
          id: registrationId,
          event_id: eventId,
          kind: 'PARTY',
          status: 'CONFIRMED',
          locale: 'ID',
          party_size: 301,
          queue_number: 1,
          created_at: MOMENT,
          created_by: 'x',
        },
      ],
      registered_person: people,
      event_place: people.map(({ id }) => ({
        id: newId('evl'),
        session_id: sessionId,
        registration_id: registrationId,
        person_id: id,
        status: 'RESERVED',
        attended_at: null,
        attended_count: null,
      })),
    });

    const { rows, peopleCount } = await attendanceSheet(home.deps.db, {
      id: eventId,
      certificateSessions: null,
    });

    expect([rows.length, rows.at(-1)?.name, peopleCount]).toEqual([300, 'Orang 1299', 301]);
  });

  test('a person who is wanted twice at one time is shown from both sides, and one who is not is not', async () => {
    const [one, other, later] = [
      await home.event(),
      await home.event({ sessions: [['2026-12-05 10:00', '2026-12-05 12:00']] }),
      await home.event({ sessions: [['2026-12-05 10:30', '2026-12-05 12:00']] }),
    ];
    const personId = newId('evp');
    await write({
      event_person: [{ id: personId, name: 'Laras', name_sort: 'laras', created_at: MOMENT }],
      event_credit: [one, other].map(({ eventId }) => ({
        id: newId('evc'),
        event_id: eventId,
        person_id: personId,
        role: 'STORYTELLER',
      })),
    });
    const ids = [one, other, later].map(({ sessionIds }) => sessionIds[0] ?? '');

    const conflicts = await conflictsBySession.batch({ db: home.deps.db, locale: 'ID' }, ids);

    expect(conflicts).toEqual([
      [{ sessionId: ids[0], otherSessionId: ids[1], kind: 'PERSON', isAbsolute: false, personId }],
      [{ sessionId: ids[1], otherSessionId: ids[0], kind: 'PERSON', isAbsolute: false, personId }],
      [],
    ]);
  });

  test('loans of recommended titles count for 30 days before and from the beginning; taken back ones, other titles and other days do not', async () => {
    const { eventId } = await home.event();
    const lent = async (copyId: string, when: string, status = 'RETURNED') =>
      write({
        loan: [
          {
            id: newId('lon'),
            copy_id: copyId,
            branch_id: BRANCHES.A,
            desk_branch_id: BRANCHES.A,
            member_category: 'umum',
            material_type: 'BOOK',
            status,
            checked_out_at: sqlInstant(at(when)),
            checked_out_by: 'x',
            due_at: sqlInstant(at('2027-02-01 09:00')),
            due_on: '2027-02-01',
            rule_ids: '[]',
            closed_at: MOMENT,
          },
        ],
      });
    const made = await home.deps.db.transaction(async (tx) => {
      await writeBranches(tx);
      return ok([await writeTitle(tx, { copies: 2 }), await writeTitle(tx)]);
    });
    const [listed, other] = made.ok ? made.value : [];
    await write({ event_title: [{ event_id: eventId, title_id: listed?.titleId, position: 0 }] });
    const [first = '', second = ''] = listed?.copyIds ?? [];
    for (const when of [
      '2026-11-05 08:59',
      '2026-11-05 09:00',
      '2026-12-05 08:59',
      '2026-12-05 09:00',
      '2027-01-04 08:59',
      '2027-01-04 09:00',
    ])
      await lent(first, when);
    await lent(second, '2026-12-10 09:00');
    await lent(second, '2026-12-11 09:00', 'VOIDED');
    await lent(other?.copyIds[0] ?? '', '2026-12-10 09:00');

    expect(await readingListLoans(home.deps.db, eventId)).toEqual({ before: 2, after: 3 });
    expect(await readingListLoans(home.deps.db, newId('evt'))).toEqual({ before: 0, after: 0 });
  });

  test('two events in one room are in each other’s way, absolutely if it holds one at a time; a cancelled session is not', async () => {
    const spaceId = newId('spc');
    await write({
      space: [
        {
          id: spaceId,
          branch_id: BRANCHES.A,
          name_id: 'Aula',
          kind: 'HALL',
          is_exclusive: 1,
          position: 0,
          accessibility: '',
        },
      ],
    });
    const morning = [['2026-12-20 09:00', '2026-12-20 11:00']] as const;
    const [one, other, off] = [
      await home.event({ sessions: morning }),
      await home.event({
        sessions: [['2026-12-20 10:59', '2026-12-20 12:00']],
        columns: { status: 'DRAFT' },
      }),
      await home.event({ sessions: morning }),
    ];
    const ids = [one, other, off].map(({ sessionIds }) => sessionIds[0] ?? '');
    await home.deps.db.transaction(async (tx) => {
      await tx.query('UPDATE event_session SET space_id = ? WHERE id IN (?, ?, ?)', [spaceId, ...ids]);
      await tx.query("UPDATE event_session SET status = 'CANCELLED' WHERE id = ?", [ids[2]]);
      return ok(null);
    });

    const conflicts = await conflictsBySession.batch({ db: home.deps.db, locale: 'ID' }, ids);

    const found = { kind: 'SPACE', isAbsolute: true, personId: null };
    expect(conflicts).toEqual([
      [{ sessionId: ids[0], otherSessionId: ids[1], ...found }],
      [{ sessionId: ids[1], otherSessionId: ids[0], ...found }],
      [],
    ]);
  });
});
