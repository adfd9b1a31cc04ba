import { sqlInstant } from '../src/platform/db/columns';
import { insertRows } from '../src/platform/db/write-rows';
import { newId } from '../src/shared/id';
import { ok } from '../src/shared/result';
import {
  BRANCHES,
  writeBranches,
  writeMember,
  writeTitle,
} from '../src/modules/circulation/testing/home-rows';
import { at, writeEvent } from '../src/modules/programmes/testing/programmes-home';
import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';
import { entrepreneurRows } from './whole-entrepreneur';

const DAYS = ['2026-11-26', '2026-11-27'] as const;
const CLOSE = `mutation ($input: CloseBranchInput!) { closeBranch(input: $input) {
  closure { id } movedLoanCount movedHoldCount eventCount sessionCount consultationCount bookingCount userErrors { message } } }`;
const REOPEN = `mutation ($input: ReopenBranchInput!) { reopenBranch(input: $input) {
  restoredBookingCount userErrors { message } } }`;
const HOURS = `mutation ($input: SaveSpecialHoursInput!) { saveSpecialHours(input: $input) {
  entry { id } movedLoanCount movedHoldCount eventCount sessionCount consultationCount bookingCount restoredCount userErrors { message } } }`;
const LOOK_AT_REMOVAL = `mutation ($input: RemoveCalendarEntryInput!) { removeCalendarEntry(input: $input) { removedId bookingCount restoredCount } }`;
const REMOVE = `mutation ($input: RemoveCalendarEntryInput!) { removeCalendarEntry(input: $input) { restoredCount userErrors { message } } }`;
/** What a closure may touch, without what only counts changes. */
const TOUCHED = {
  booking:
    'id, status, starts_at, ends_at, blocked_until, cancelled_at, cancelled_by, cancel_reason, closure_id',
  consultation: 'id, status, starts_at, closed_at, closed_by, closing_reason',
  consultation_slot: 'id, status, closure_id',
  event_session: 'id, status, starts_at, ends_at, closure_id',
  event: 'id, status, starts_at, ends_at, session_count',
  loan: 'id, due_on, due_at',
  hold: 'id, status, collect_by',
} as const;

/** The whole house at once: what is called off or moved on two days of a flood, and what comes back. */
describe.each(dialects)('a closure of two days on $name', (dialect) => {
  let library: TestLibrary;
  let admin = '';

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => at('2026-11-24 09:00') } });
    admin = await library.signIn('administrator');
    const made = await library.house.db.transaction(async (tx) => {
      await writeBranches(tx);
      const members = [];
      for (let index = 0; index < 12; index++) members.push(await writeMember(tx));
      await writeBookings(tx, members);
      for (let index = 0; index < 12; index++) await writeConsultation(tx, members[index] ?? '', index);
      for (let index = 0; index < 5; index++) await writeSession(tx, index);
      await writeLoansAndHolds(tx, members[0] ?? '');
      return ok(null);
    });
    if (!made.ok) throw new Error('The house was not filled.');
  });
  afterAll(() => library.stop());

  type Tx = Parameters<typeof insertRows>[0];
  const dayOf = (index: number): string => DAYS[index % 2] ?? DAYS[0];
  const moment = sqlInstant(at('2026-11-20 08:00'));

  async function writeBookings(tx: Tx, members: readonly string[]): Promise<void> {
    const spaceId = newId('spc');
    const common = { branch_id: BRANCHES.A, accessibility: '[]' };
    await insertRows(tx, 'space', [{ ...common, id: spaceId, name_id: 'Ruang Baca', kind: 'READING_ROOM' }]);
    const seats = Array.from({ length: 20 }, (_, index) => ({
      ...common,
      id: newId('spi'),
      space_id: spaceId,
      kind: 'SEAT',
      code: `J${index}`,
    }));
    await insertRows(tx, 'space_item', seats);
    await insertRows(
      tx,
      'booking',
      Array.from({ length: 40 }, (_, index) => {
        const [from, to] = [`${dayOf(index)} 08:30`, `${dayOf(index)} 09:30`].map((text) =>
          sqlInstant(at(text)),
        );
        return {
          id: newId('bkg'),
          branch_id: BRANCHES.A,
          space_id: spaceId,
          item_id: seats[Math.floor(index / 2)]?.id,
          member_id: members[index % members.length],
          category_code: 'umum',
          locale: 'ID',
          party_size: 1,
          starts_at: from,
          ends_at: to,
          blocked_until: to,
          free_until: from,
          status: 'CONFIRMED',
          created_at: moment,
          created_by: 'test',
        };
      }),
    );
  }

  async function writeConsultation(tx: Tx, memberId: string, index: number): Promise<void> {
    const rows = entrepreneurRows({ memberId, branchId: BRANCHES.A, businessId: '' }, moment);
    const times = {
      starts_at: sqlInstant(at(`${dayOf(index)} 09:00`)),
      ends_at: sqlInstant(at(`${dayOf(index)} 10:00`)),
    };
    const open = {
      business_id: null,
      status: 'BOOKED',
      closed_at: null,
      closed_by: null,
      closing_reason: null,
    };
    await insertRows(tx, 'mentor', [rows['mentor'] ?? {}]);
    await insertRows(tx, 'consultation_slot', [{ ...rows['consultation_slot'], ...times }]);
    const openSlot = { open_slot_id: (rows['consultation_slot'] as { id: string }).id };
    await insertRows(tx, 'consultation', [{ ...rows['consultation'], ...times, ...open, ...openSlot }]);
  }

  async function writeSession(tx: Tx, index: number): Promise<void> {
    const day = dayOf(index);
    await writeEvent(tx, {
      sessions: [[`${day} 10:00`, `${day} 11:00`]],
      columns: { place_kind: 'BRANCH', branch_id: BRANCHES.A },
    });
  }

  async function writeLoansAndHolds(tx: Tx, memberId: string): Promise<void> {
    const { titleId, copyIds } = await writeTitle(tx, { copies: 21 });
    await insertRows(
      tx,
      'loan',
      copyIds.slice(0, 15).map((copyId, index) => ({
        id: newId('lon'),
        copy_id: copyId,
        open_copy_id: copyId,
        member_id: memberId,
        branch_id: BRANCHES.A,
        desk_branch_id: BRANCHES.A,
        member_category: 'umum',
        material_type: 'BOOK',
        status: 'OPEN',
        checked_out_at: moment,
        checked_out_by: 'test',
        // Days end at midnight.
        due_at: sqlInstant(new Date(at(`${dayOf(index)} 00:00`).getTime() + 86_400_000)),
        due_on: dayOf(index),
        rule_ids: '{}',
      })),
    );
    await insertRows(
      tx,
      'hold',
      copyIds.slice(15).map((copyId, index) => ({
        id: newId('hld'),
        member_id: memberId,
        title_id: titleId,
        pickup_branch_id: BRANCHES.A,
        status: 'READY',
        created_at: moment,
        placed_by: 'test',
        trapped_copy_id: copyId,
        trapped_at: moment,
        collect_by: dayOf(index),
      })),
    );
  }

  async function snapshot(): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const [table, columns] of Object.entries(TOUCHED))
      found[table] = await library.house.db.query(`SELECT ${columns} FROM ${table} ORDER BY id`);
    return found;
  }
  async function act(query: string, input: object): Promise<Record<string, unknown>> {
    const { body } = await library.send(query, { cookie: admin, variables: { input } });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    const [payload] = Object.values(body.data as unknown as Record<string, Record<string, unknown>>);
    return payload ?? {};
  }

  test('takes with it what the preview says, and gives everything back as it was', async () => {
    const flood = { branchId: BRANCHES.A, fromDate: DAYS[0], untilDate: DAYS[1], reason: 'Banjir' };
    const before = await snapshot();

    const preview = await act(CLOSE, { ...flood, isPreview: true });
    expect(await snapshot()).toEqual(before);
    const closed = await act(CLOSE, flood);
    const during = await snapshot();
    const back = await act(REOPEN, { closureId: (closed['closure'] as { id: string }).id });

    expect(preview).toEqual({
      closure: null,
      movedLoanCount: 15,
      movedHoldCount: 6,
      eventCount: 5,
      sessionCount: 5,
      consultationCount: 12,
      bookingCount: 40,
      userErrors: [],
    });
    expect({ ...closed, closure: null }).toEqual(preview);
    for (const table of Object.keys(TOUCHED)) expect(during[table]).not.toEqual(before[table]);
    expect(back).toEqual({ restoredBookingCount: 40, userErrors: [] });
    expect(await snapshot()).toEqual(before);
  });

  test('shorter hours take what lies outside them; moved by a day they give back and take, removed they give all back', async () => {
    const before = await snapshot();
    const spans = [{ weekday: 'THURSDAY', opens: '10:00', closes: '14:00' }];
    const fast = { branchId: BRANCHES.A, fromDate: DAYS[0], untilDate: DAYS[1], name: 'Ramadan', spans };

    const preview = await act(HOURS, { ...fast, isPreview: true });
    expect(await snapshot()).toEqual(before);
    const saved = await act(HOURS, fast);
    // Friday is shut altogether; of Thursday the morning is, and its events may take place all the same.
    expect(preview).toEqual({
      entry: null,
      movedLoanCount: 7,
      movedHoldCount: 3,
      eventCount: 2,
      sessionCount: 2,
      consultationCount: 12,
      bookingCount: 40,
      restoredCount: 0,
      userErrors: [],
    });
    expect({ ...saved, entry: null }).toEqual(preview);

    const moved = await act(HOURS, {
      ...fast,
      fromDate: DAYS[1],
      untilDate: '2026-11-28',
      spans: [
        { weekday: 'FRIDAY', opens: '10:00', closes: '14:00' },
        { weekday: 'SATURDAY', opens: '08:00', closes: '16:00' },
      ],
      replacesId: (saved['entry'] as { id: string }).id,
    });
    // What both take is taken once and told once; Thursday and the events of Friday hold again.
    expect(moved).toMatchObject({ bookingCount: 0, consultationCount: 0, restoredCount: 20 + 6 + 2 });
    const [kept] = await library.house.db.query<{ count: number }>(
      "SELECT COUNT(*) AS count FROM booking WHERE status = 'CANCELLED'",
    );
    expect(Number(kept?.count)).toBe(20);

    const removed = await act(REMOVE, { id: (moved['entry'] as { id: string }).id });
    expect(removed).toEqual({ restoredCount: 20 + 6, userErrors: [] });
    expect(await snapshot()).toEqual(before);
  });

  test('hours that are given up take what was planned within them, and nothing holds again where it is shut now', async () => {
    const [seat] = await library.house.db.query<{ id: string; space: string }>(
      'SELECT id, space_id AS space FROM space_item ORDER BY code LIMIT 1',
    );
    const sunday = {
      branchId: BRANCHES.A,
      fromDate: '2026-11-29',
      untilDate: '2026-11-29',
      name: 'Minggu buka',
      spans: [{ weekday: 'SUNDAY', opens: '08:00', closes: '12:00' }],
    };
    const opened = await act(HOURS, sunday);
    const replacesId = (opened['entry'] as { id: string }).id;
    const id = newId('bkg');
    await library.house.db.transaction(async (tx) => {
      const [from, to] = ['2026-11-29 09:00', '2026-11-29 10:00'].map((text) => sqlInstant(at(text)));
      const place = { branch_id: BRANCHES.A, space_id: seat?.space, item_id: seat?.id };
      const span = { starts_at: from, ends_at: to, blocked_until: to, free_until: from };
      const who = { guest_name: 'Bu Minggu', guest_key: 'minggu', category_code: '-', locale: 'ID' };
      const made = { status: 'CONFIRMED', party_size: 1, created_at: moment, created_by: 'test' };
      await insertRows(tx, 'booking', [{ id, ...place, ...span, ...who, ...made }]);
      return ok(null);
    });

    const later = { ...sunday, fromDate: '2026-12-06', untilDate: '2026-12-06', replacesId, isPreview: true };
    expect(await act(HOURS, later)).toMatchObject({ bookingCount: 1 });
    const removal = { id: replacesId, isPreview: true };
    expect(await act(LOOK_AT_REMOVAL, removal)).toEqual({
      removedId: null,
      bookingCount: 1,
      restoredCount: 0,
    });
    const moved = await act(HOURS, { ...later, isPreview: false });
    expect(moved).toMatchObject({ bookingCount: 1, restoredCount: 0 });
    // The Sunday is not given back: that library is shut on it.
    expect(await act(REMOVE, { id: (moved['entry'] as { id: string }).id })).toMatchObject({
      restoredCount: 0,
    });
    const rows = await library.house.db.query('SELECT status FROM booking WHERE id = ?', [id]);
    expect(rows).toEqual([{ status: 'CANCELLED' }]);
  });
});
