import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import type { Actor } from '../../../platform/auth/actor';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { loadCalendarParts, insertCalendarEntry } from './calendars.queries';
import { branchCalendar } from './calendar.rules';
import type { SpecialHours } from './save-special-hours';
import { createClosureEffects } from '../closures/closure-effects';
import { removeCalendarEntry, saveSpecialHours } from './save-special-hours';

const STAFF: Actor = {
  kind: 'staff',
  staffId: 'stf_test',
  sessionId: 'ses_test',
  permissions: new Set(['library.edit']),
};
const MAIN = 'brn_0000000000000000000000MAIN';
const OTHER = 'brn_000000000000000000000OTHER';
const RAMADAN = [1, 2, 3, 4].map((weekday) => ({ weekday, opens: '08:00', closes: '14:00' }));

describe.each(dialects)('days with hours of their own on $name', (dialect) => {
  let home: OpenedDatabase;
  const clock = { now: () => new Date('2026-01-05T03:00:00Z') };
  const deps = () => ({ db: home.db, clock, newId, closures: createClosureEffects() });

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    await home.db.transaction(async (tx) => {
      const branch = {
        address: null,
        phone: null,
        note_id: null,
        note_en: null,
        is_sample: 0,
        version: 1,
        kind: 'BRANCH',
      };
      await insertRows(
        tx,
        'branch',
        [MAIN, OTHER].map((id, position) => ({
          id,
          code: `X${position}`,
          name_id: id,
          name_en: id,
          position,
          ...branch,
        })),
      );
      await insertRows(
        tx,
        'opening_span',
        [MAIN, OTHER].flatMap((branchId) =>
          [1, 2, 3, 4, 5].map((weekday) => ({
            id: newId('osp'),
            branch_id: branchId,
            weekday,
            opens: '08:00',
            closes: '16:00',
          })),
        ),
      );
      return ok(null);
    });
  });
  afterAll(() => home.close());

  test('Ramadan has shorter days, a weekday without hours is closed, and the week after it is as before', async () => {
    await done(save({ from: '2026-02-18', to: '2026-03-17', name: 'Ramadan 1447 H', spans: RAMADAN }));

    expect(await spansOn(MAIN, '2026-02-19')).toEqual(['08:00–14:00']);
    expect(await spansOn(OTHER, '2026-02-19')).toEqual(['08:00–14:00']);
    expect(await spansOn(MAIN, '2026-02-20')).toEqual([]);
    expect(await spansOn(MAIN, '2026-03-18')).toEqual(['08:00–16:00']);
  });

  test('one Sunday of one branch opens in two spans', async () => {
    await done(
      save({
        branchId: MAIN,
        from: '2026-05-03',
        to: '2026-05-03',
        name: 'Pekan buku',
        spans: [
          { weekday: 1, opens: '09:00', closes: '11:00' },
          { weekday: 1, opens: '13:00', closes: '15:00' },
        ],
      }),
    );

    expect([await spansOn(MAIN, '2026-05-03'), await spansOn(OTHER, '2026-05-03')]).toEqual([
      ['09:00–11:00', '13:00–15:00'],
      [],
    ]);
  });

  test('a second answer, broken spans, no name, no hours, no such branch and days that are none are refused, and nothing is written', async () => {
    const before = await count();
    expect(await codes(save({ from: '2026-03-01', to: '2026-03-20', name: 'Lagi', spans: RAMADAN }))).toEqual(
      ['ALREADY_EXISTS'],
    );
    expect(
      await codes(
        save({
          branchId: MAIN,
          from: '2026-05-03',
          to: '2026-05-03',
          name: 'Lagi',
          spans: [{ weekday: 7, opens: '09:00', closes: '11:00' }],
        }),
      ),
    ).toEqual(['ALREADY_EXISTS']);
    expect(
      await codes(
        save({
          from: '2026-06-03',
          to: '2026-06-03',
          name: 'X',
          spans: [{ weekday: 1, opens: '11:00', closes: '09:00' }],
        }),
      ),
    ).toEqual(['INVALID']);
    expect(
      await codes(
        save({
          from: '2026-06-03',
          to: '2026-06-03',
          name: 'X',
          spans: [
            { weekday: 1, opens: '09:00', closes: '12:00' },
            { weekday: 4, opens: '11:00', closes: '14:00' },
          ],
        }),
      ),
    ).toEqual(['INVALID']);
    expect(await codes(save({ from: '2026-06-03', to: '2026-06-03', name: ' ', spans: RAMADAN }))).toEqual([
      'REQUIRED',
    ]);
    expect(await codes(save({ from: '2026-06-03', to: '2026-06-05', name: 'X', spans: [] }))).toEqual([
      'REQUIRED',
    ]);
    expect(await codes(save({ from: '2026-06-05', to: '2026-06-03', name: 'X', spans: RAMADAN }))).toEqual([
      'INVALID',
    ]);
    expect(await codes(save({ from: '2026-02-30', to: '2026-03-03', name: 'X', spans: RAMADAN }))).toEqual([
      'INVALID',
    ]);
    expect(
      await codes(
        save({
          branchId: 'brn_nowhere',
          from: '2026-06-03',
          to: '2026-06-03',
          name: 'X',
          spans: [{ weekday: 1, opens: '09:00', closes: '11:00' }],
        }),
      ),
    ).toEqual(['NOT_FOUND']);
    expect(await count()).toBe(before);
  });

  test('an entry is removed once; a closure is not removed here', async () => {
    const { id } = await done(
      save({
        branchId: OTHER,
        from: '2026-07-05',
        to: '2026-07-05',
        name: 'Minggu buka',
        spans: [{ weekday: 1, opens: '09:00', closes: '11:00' }],
      }),
    );
    const gone = { id: id ?? '' };
    expect(await codes(removeCalendarEntry(deps(), STAFF, gone))).toEqual([]);
    expect(await codes(removeCalendarEntry(deps(), STAFF, gone))).toEqual(['NOT_FOUND']);
    expect(await spansOn(OTHER, '2026-07-05')).toEqual([]);
    const closure = newId('cal');
    await home.db.transaction(async (tx) =>
      ok(
        await insertCalendarEntry(tx, deps(), {
          id: closure,
          kind: 'CLOSURE',
          branchId: null,
          from: '2026-08-03',
          until: '2026-08-04',
          name: 'Banjir',
          by: 'system:test',
        }),
      ),
    );
    expect(await codes(removeCalendarEntry(deps(), STAFF, { id: closure }))).toEqual(['NOT_ALLOWED']);
  });

  test('hours take the place of others, which a second answer may not; a closure is not replaced', async () => {
    const late = {
      branchId: OTHER,
      name: 'Malam buku',
      spans: [{ weekday: 1, opens: '18:00', closes: '21:00' }],
    };
    const first = await done(save({ ...late, from: '2026-09-07', to: '2026-09-07' }));
    const moved = { ...late, from: '2026-09-08', to: '2026-09-08', replacesId: first.id };

    expect((await done(save({ ...moved, isPreview: true }))).id).toBeNull();
    expect(await spansOn(OTHER, '2026-09-07')).toEqual(['18:00–21:00']);
    await done(save(moved));
    expect([await spansOn(OTHER, '2026-09-07'), await spansOn(OTHER, '2026-09-08')]).toEqual([
      ['08:00–16:00'],
      ['18:00–21:00'],
    ]);
    expect(await codes(save({ ...moved, from: '2026-09-09', to: '2026-09-09' }))).toEqual(['NOT_FOUND']);
  });

  function save(hours: SpecialHours) {
    return saveSpecialHours(deps(), STAFF, hours);
  }

  async function spansOn(branchId: string, day: string): Promise<string[]> {
    const calendar = branchCalendar(await loadCalendarParts(home.db.read, branchId, '2026-01-01'));
    return calendar.spansOf(day).map(({ opens, closes }) => `${opens}–${closes}`);
  }

  async function count(): Promise<number> {
    const [row] = await home.db.query<{ total: number | string }>(
      'SELECT COUNT(*) AS total FROM calendar_entry',
      [],
    );
    return Number(row?.total);
  }

  async function done<T>(
    result: Promise<{ ok: true; value: T } | { ok: false; refusals: readonly { code: string }[] }>,
  ): Promise<T> {
    const answer = await result;
    if (answer.ok) return answer.value;
    throw new Error(answer.refusals.map(({ code }) => code).join());
  }

  async function codes(
    result: Promise<{ ok: true } | { ok: false; refusals: readonly { code: string }[] }>,
  ): Promise<string[]> {
    const answer = await result;
    return answer.ok ? [] : answer.refusals.map(({ code }) => code);
  }
});
