import { dialects } from '../../../../../test/dialects';
import { sqlInstant } from '../../../../platform/db/columns';
import { newId } from '../../../../shared/id';
import { BRANCHES } from '../../../circulation/testing/home-rows';
import { done, listRefusals } from '../../../members/testing/members-home';
import { at } from '../../../programmes/testing/programmes-home';
import type { SpacesHome } from '../../../spaces/testing/spaces-home';
import { openSpacesHome } from '../../../spaces/testing/spaces-home';
import { countOpenDays } from '../../summaries/rebuild-summaries';
import { loadReport } from '../load-report';
import type { Report, ReportPart } from '../report.terms';
import { spacesReport } from './spaces-report';

/** A Tuesday, and the Tuesday before. */
const [DAY, WEEK_BEFORE] = ['2026-11-24', '2026-11-17'];
const SPAN = { from: '2026-11-01', to: '2026-12-01' };

describe.each(dialects)('the report on spaces, on $name', (dialect) => {
  let home: SpacesHome;
  let [room, studio, seat, kit, computer]: readonly string[] = [];

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
    room = await home.space({ name_id: 'Ruang Baca', kind: 'READING_ROOM', capacity: 30, is_exclusive: 0 });
    studio = await home.space({ name_id: 'Studio', kind: 'STUDIO', capacity: 16, position: 1 });
    [seat] = await home.items(room, ['J01']);
    [kit] = await home.items(studio, ['Proyektor'], 'EQUIPMENT');
    [computer] = await home.items(studio, ['K01'], 'COMPUTER');
  });
  beforeEach(async () => {
    home.setNow(`${DAY} 16:00`);
    for (const name of [
      'booking',
      'computer_session',
      'print_job',
      'space_count',
      'visit',
      'visit_group',
      'summary_day',
    ])
      await home.change(`DELETE FROM ${name}`, []);
    for (const name of ['space_hour', 'audience_month']) await home.change(`DELETE FROM ${name}`, []);
  });
  afterAll(() => home.close());

  const instant = (text: string) => sqlInstant(at(text));
  const count = (spaceId: string | undefined, day: string, hour: number, people: number) =>
    home.write('space_count', {
      id: newId('spt'),
      branch_id: BRANCHES.A,
      space_id: spaceId,
      counted_on: day,
      counted_hour: hour,
      people,
      recorded_at: instant(`${day} 08:00`),
      recorded_by: 'stf_1',
    });
  const booking = (from: string, to: string, more: Record<string, unknown> = {}) =>
    home.write('booking', {
      id: newId('bkg'),
      branch_id: BRANCHES.A,
      space_id: room,
      category_code: 'umum',
      locale: 'ID',
      party_size: 1,
      starts_at: instant(from),
      ends_at: instant(to),
      blocked_until: instant(to),
      release_at: instant(to),
      free_until: instant(from),
      status: 'CONFIRMED',
      checked_in_at: instant(from),
      created_at: instant(from),
      created_by: 'member',
      ...more,
    });
  const session = (from: string, to: string, more: Record<string, unknown> = {}) =>
    home.write('computer_session', {
      id: newId('cse'),
      item_id: computer,
      branch_id: BRANCHES.A,
      age_band: 'TEEN',
      started_at: instant(from),
      started_on: from.slice(0, 10),
      ends_at: instant(to),
      ended_at: instant(to),
      started_by: 'kiosk',
      ...more,
    });
  const guest = (more: Record<string, unknown> = {}) =>
    home.write('visit', {
      id: newId('vis'),
      branch_id: BRANCHES.A,
      visited_on: DAY,
      visited_hour: 9,
      kind: 'GUEST',
      recorded_by: 'stf_1',
      ...more,
    });
  const hours = () =>
    home.rows<{ source: string; use_hour: number; person_minutes: number }>(
      'SELECT source, use_hour, person_minutes FROM space_hour ORDER BY source, use_hour',
    );
  const ask = (more: { readonly branchId?: string | null; readonly spaceId?: string | null } = {}) =>
    loadReport(
      home.deps,
      { span: SPAN, branchId: BRANCHES.A, locale: 'ID', canSeeMembers: false, ...more },
      spacesReport,
    );
  const partOf = ({ parts }: Report, key: string): ReportPart => {
    const found = parts.find((some) => some.key === key);
    if (!found) throw new Error(`There is no part ${key}.`);
    return found;
  };
  const cell = (part: ReportPart, row: string, column: string) => {
    const place = part.columns.findIndex(({ key }) => key === column);
    const value = part.rows.find(({ key }) => key === row)?.values[place];
    return value?.state === 'SHOWN' ? value.number : value?.state;
  };

  test('bookings count from when they came until they left, by the hour; what was not held does not', async () => {
    await booking(`${DAY} 09:30`, `${DAY} 11:00`, { party_size: 4 });
    await booking(`${DAY} 09:00`, `${DAY} 10:00`, {
      checked_in_at: instant(`${DAY} 09:15`),
      left_at: instant(`${DAY} 09:45`),
    });
    await booking(`${DAY} 09:00`, `${DAY} 10:00`, { checked_in_at: instant(`${DAY} 08:50`), item_id: seat });
    await booking(`${DAY} 13:00`, `${DAY} 14:00`, { checked_in_at: null, release_at: null });
    await booking(`${DAY} 15:30`, `${DAY} 17:00`);
    await booking(`${DAY} 09:00`, `${DAY} 10:00`, { checked_in_at: null });
    await booking(`${DAY} 09:00`, `${DAY} 10:00`, { status: 'CANCELLED' });
    await booking(`${DAY} 09:00`, `${DAY} 10:00`, { item_id: kit, space_id: studio });
    await booking('2026-11-25 09:00', '2026-11-25 10:00', { checked_in_at: null, release_at: null });
    await count(room, DAY, 9, 0);

    await countOpenDays(home.deps);

    expect(await hours()).toEqual([
      { source: 'BOOKING', use_hour: 9, person_minutes: 4 * 30 + 30 + 60 },
      { source: 'BOOKING', use_hour: 10, person_minutes: 4 * 60 },
      { source: 'BOOKING', use_hour: 13, person_minutes: 60 },
      { source: 'BOOKING', use_hour: 15, person_minutes: 30 },
      { source: 'COUNT', use_hour: 9, person_minutes: 0 },
    ]);
  });

  test('printing tells what was handed out; what was let go or taken back does not count', async () => {
    const print = (number: number, more: Record<string, unknown>) =>
      home.write('print_job', {
        id: newId('prj'),
        branch_id: BRANCHES.A,
        number,
        pages: 5,
        state: 'RELEASED',
        free_pages: 3,
        page_price: 500,
        amount: 1_000,
        recorded_at: instant(`${DAY} 10:00`),
        recorded_on: DAY,
        recorded_by: 'stf_1',
        ...more,
      });
    await print(1, {});
    await print(2, { is_colour: 1, pages: 2, free_pages: 0, amount: 4_000 });
    await print(3, { state: 'VOIDED' });
    await print(4, { state: 'WAITING' });
    await print(5, { branch_id: BRANCHES.B });
    await print(6, { recorded_on: '2025-11-24', pages: 1, free_pages: 1, amount: 0 });

    const printed = partOf(done(await ask()), 'printing');

    expect(printed.rows.map(({ key, values }) => [key, values[0]?.number])).toEqual([
      ['jobs', 2],
      ['black', 5],
      ['colour', 2],
      ['free', 3],
      ['amount', 5_000],
    ]);
    expect(done(await ask({ spaceId: room ?? '' })).parts.map(({ key }) => key)).not.toContain('printing');
  });

  test('sessions at computers count until they ended, those of late evening until midnight, running ones until now', async () => {
    await count(room, WEEK_BEFORE, 9, 0);
    await session(`${WEEK_BEFORE} 22:30`, '2026-11-18 00:00');
    await session(`${DAY} 10:50`, `${DAY} 11:50`, { ended_at: instant(`${DAY} 11:10`) });
    await session(`${DAY} 15:40`, `${DAY} 16:40`, { ended_at: null, open_item_id: computer });

    await countOpenDays(home.deps);

    expect((await hours()).filter(({ source }) => source === 'COMPUTER')).toEqual([
      { source: 'COMPUTER', use_hour: 10, person_minutes: 10 },
      { source: 'COMPUTER', use_hour: 11, person_minutes: 10 },
      { source: 'COMPUTER', use_hour: 15, person_minutes: 20 },
      { source: 'COMPUTER', use_hour: 22, person_minutes: 30 },
      { source: 'COMPUTER', use_hour: 23, person_minutes: 60 },
    ]);
  });

  test('the map of what was counted divides by the days somebody looked; open hours nobody looked at are unknown', async () => {
    await count(room, DAY, 9, 20);
    await count(studio, DAY, 9, 4);
    await count(room, WEEK_BEFORE, 9, 10);
    await booking(`${DAY} 09:00`, `${DAY} 10:00`, { party_size: 3 });
    await session(`${DAY} 09:00`, `${DAY} 10:00`);
    await countOpenDays(home.deps);

    const all = done(await ask());
    const one = done(await ask({ spaceId: room }));

    expect(cell(partOf(all, 'counted'), '2', '9')).toBe(17);
    expect(cell(partOf(all, 'counted'), '2', '10')).toBe('UNKNOWN');
    expect(cell(partOf(all, 'counted'), '7', '9')).toBe('CLOSED');
    expect(cell(partOf(one, 'counted'), '2', '9')).toBe(15);
    expect(all.sentence).toContain('3 hitungan, 3 jam orang dari pemesanan, 1 jam di komputer');
    expect(all.sentence).toContain('Terpenuh Selasa pukul 09.00, rata-rata 17 orang dihitung.');
    expect(one.title).toBe('Ruang: Ruang Baca');
    const bySpace = partOf(all, 'bySpace');
    expect(['counted', 'most', 'looks', 'capacity'].map((name) => cell(bySpace, room ?? '', name))).toEqual([
      15, 20, 2, 30,
    ]);
    expect(partOf(one, 'bySpace').rows.map(({ key }) => key)).toEqual([room]);
    expect(one.parts.map(({ key }) => key)).not.toContain('byAge');
  });

  test('groups of fewer than five are hidden, with another so that they cannot be worked out', async () => {
    for (let index = 0; index < 9; index++) await guest({ age_band: 'ADULT' });
    for (let index = 0; index < 6; index++) await guest({ age_band: 'CHILD' });
    for (let index = 0; index < 2; index++) await guest({ age_band: 'ELDER', category_code: 'umum' });
    for (let index = 0; index < 5; index++)
      await booking(`${DAY} 1${index}:00`, `${DAY} 1${index}:30`, { category_code: 'GUEST' });
    await booking(`${DAY} 09:00`, `${DAY} 09:30`);
    await session(`${DAY} 10:00`, `${DAY} 11:00`);
    await countOpenDays(home.deps);

    const report = done(await ask());

    const byAge = partOf(report, 'byAge');
    expect(['ADULT', 'CHILD', 'ELDER'].map((band) => cell(byAge, band, 'VISIT'))).toEqual([
      9,
      'HIDDEN',
      'HIDDEN',
    ]);
    expect(cell(byAge, 'TEEN', 'COMPUTER')).toBe('HIDDEN');
    const byCategory = partOf(report, 'byCategory');
    expect(cell(byCategory, 'umum', 'BOOKING')).toBe('HIDDEN');
    expect(cell(byCategory, 'GUEST', 'BOOKING')).toBe('HIDDEN');
    expect(JSON.stringify(report)).not.toContain('"number":2,');
  });

  test('figures of a day that is frozen stay when its bookings and counts are gone', async () => {
    await count(room, '2026-10-06', 9, 12);
    await booking('2026-10-06 09:00', '2026-10-06 10:00');
    await countOpenDays(home.deps);
    await home.change('DELETE FROM booking', []);
    await home.change('DELETE FROM space_count', []);
    await countOpenDays(home.deps);

    expect(await hours()).toEqual([
      { source: 'BOOKING', use_hour: 9, person_minutes: 60 },
      { source: 'COUNT', use_hour: 9, person_minutes: 720 },
    ]);
  });

  test('a space of another branch or none is refused, and a hundred spaces take as many statements as two', async () => {
    expect(listRefusals(await ask({ spaceId: room, branchId: BRANCHES.B }))).toEqual(['NOT_FOUND spaceId']);
    expect(listRefusals(await ask({ spaceId: 'spc_x' }))).toEqual(['NOT_FOUND spaceId']);
    const statementsOf = async () => {
      home.statements.length = 0;
      done(await ask());
      return home.statements.filter((sql) => /^\s*SELECT/.test(sql)).length;
    };
    const few = await statementsOf();

    for (let index = 0; index < 98; index++) await home.space({ position: index + 2 });

    expect(await statementsOf()).toBe(few);
    expect(few).toBeLessThanOrEqual(16);
  });
});
