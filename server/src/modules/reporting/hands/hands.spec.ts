import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches, writeMember } from '../../circulation/testing/home-rows';
import { at } from '../../programmes/testing/programmes-home';

const REPORT = `query ($branchId: ID, $dates: DateRange!) { report(name: HANDS, branchId: $branchId, dates: $dates) { report { sentence parts { key definition total { values { number state } } rows { key label values { number state } } } } userErrors { code } } }`;
const RATE =
  'mutation ($input: SaveVolunteerHourRateInput!) { saveVolunteerHourRate(input: $input) { rate { rupiah source } userErrors { code field } } }';

type Value = { number: number | null; state: string };
type Part = {
  key: string;
  definition: string;
  total: { values: Value[] } | null;
  rows: { key: string; label: string; values: Value[] }[];
};

const ROLE = { works_with_children: 0, checks: '', is_active: 1, created_at: '2026-01-05 01:00:00.000' };

describe.each(dialects)('the report on volunteers and training, on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;
  let members: readonly string[];
  const [readers, guides, drivers] = [1, 2, 3].map((number) => `vro_0000000000000000000000000${number}`) as [
    string,
    string,
    string,
  ];
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => at('2026-11-24 12:00') } });
    cookie = await library.signIn('administrator');
    await write(async (tx) => {
      await writeBranches(tx);
      const ids: string[] = [];
      for (let count = 0; count < 12; count++) ids.push(await writeMember(tx, {}));
      members = ids;
      await insertRows(tx, 'volunteer_role', [
        role(readers, 'Pembaca'),
        role(guides, 'Pemandu'),
        role(drivers, 'Pengemudi'),
      ]);
      await insertRows(
        tx,
        'volunteer',
        ids.map((id) => ({
          id: newId('vlt'),
          member_id: id,
          status: 'ACTIVE',
          agreement_version: 1,
          agreed_at: '2026-01-05 01:00:00.000',
          since: '2026-11-05 01:00:00.000',
        })),
      );
    });
    // Ten read this year, all of them also last year; two guide.
    await serve(readers, members.slice(0, 10), { day: '2026-11-10', minutes: 90 });
    await serve(readers, members.slice(0, 10), { day: '2025-11-10', minutes: 60 });
    await serve(guides, members.slice(10), { day: '2026-11-12', minutes: 60 });
  });
  afterAll(() => library.stop());

  const write = async <T>(work: (tx: Parameters<typeof insertRows>[0]) => Promise<T>): Promise<T> => {
    const done = await library.house.db.transaction(async (tx) => ok(await work(tx)));
    if (!done.ok) throw new Error('A unit of the test was refused.');
    return done.value;
  };
  const role = (id: string, name: string) => ({ id, ...ROLE, name_id: name });
  const ask = async <Data>(query: string, input: object): Promise<Data> => {
    const { body } = await library.send(query, { variables: { input }, cookie });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data ?? {})[0] as unknown as Data;
  };
  const serve = (
    roleId: string,
    people: readonly string[],
    {
      day,
      minutes,
      branchId = BRANCHES.A,
    }: { readonly day: string; readonly minutes: number; readonly branchId?: string },
  ) =>
    write(async (tx) => {
      const [shiftId, needId] = [newId('shf'), newId('shn')];
      const [from, to] = [sqlInstant(at(`${day} 09:00`)), sqlInstant(at(`${day} 11:00`))];
      await insertRows(tx, 'shift', [
        {
          ...{ id: shiftId, audience: 'VOLUNTEERS', title_id: 'Sif', branch_id: branchId, place: 'Aula' },
          ...{ starts_at: from, ends_at: to, status: 'OPEN', created_at: from, created_by: 'test' },
        },
      ]);
      await insertRows(tx, 'shift_need', [{ id: needId, shift_id: shiftId, role_id: roleId, needed: 20 }]);
      await insertRows(
        tx,
        'shift_assignment',
        people.map((memberId, place) => ({
          ...{
            id: newId('sha'),
            shift_id: shiftId,
            need_id: needId,
            member_id: memberId,
            open_key: memberId,
          },
          ...{ status: 'CONFIRMED', queue_number: place + 1, starts_at: from, ends_at: to, minutes },
          ...{ signed_off_at: to, signed_off_by: 'test', created_at: from, created_by: 'test' },
        })),
      );
    });
  const report = async (
    branchId?: string,
    [from, to] = ['2026-11-01', '2026-12-01'],
  ): Promise<{ sentence: string; parts: Part[] }> => {
    const { body } = await library.send(REPORT, {
      variables: { branchId, dates: { from, to } },
      cookie,
      headers: { 'accept-language': 'id' },
    });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return (body.data as unknown as { report: { report: { sentence: string; parts: Part[] } } }).report
      .report;
  };
  const partOf = (parts: readonly Part[], key: string): Part => {
    const found = parts.find((part) => part.key === key);
    if (!found) throw new Error(`There is no part ${key}.`);
    return found;
  };

  test('counts who was active, who is new and who stayed', async () => {
    const { sentence, parts } = await report();
    expect(sentence).toContain('12 relawan aktif');
    expect(sentence).toContain('17 jam disahkan');
    const people = partOf(parts, 'volunteers');
    expect(people.rows.map(({ key, values }) => [key, values[0]?.number, values[0]?.state])).toEqual([
      ['active', 12, 'SHOWN'],
      ['joined', 12, 'SHOWN'],
      // Two of this year's volunteers did not serve last year: told, they could be picked out.
      ['stayed', null, 'HIDDEN'],
    ]);
  });

  test('hours of a role with one to four people are hidden, and so is what would tell them', async () => {
    const { parts } = await report();
    const byRole = partOf(parts, 'hoursByRole');
    expect(byRole.rows.map(({ key, values }) => [key, values[0]?.state])).toEqual([
      [guides, 'HIDDEN'],
      [readers, 'HIDDEN'],
    ]);
    expect(byRole.total?.values[0]).toEqual({ number: 17, state: 'SHOWN' });
  });

  test('hours have a worth once the library states a rate and its source', async () => {
    const before = partOf((await report()).parts, 'value');
    expect(before.rows[0]?.values[1]?.state).toBe('UNKNOWN');
    const refused = await ask<{ userErrors: { code: string; field: string[] }[] }>(RATE, {
      rupiah: 0,
      source: ' ',
    });
    expect(refused.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).sort()).toEqual([
      'INVALID rupiah',
      'REQUIRED source',
    ]);
    await ask(RATE, { rupiah: 20_000, source: 'UMK Kota Pasuruan' });
    const { sentence, parts } = await report();
    expect(partOf(parts, 'value').rows[0]?.values).toEqual([
      { number: 17, state: 'SHOWN' },
      { number: 340_000, state: 'SHOWN' },
    ]);
    expect(partOf(parts, 'value').definition).toContain('UMK Kota Pasuruan');
    expect(sentence).toContain('Rp340.000');
  });

  test('the rate is stated by whoever keeps goals, everywhere', async () => {
    const desk = await library.signIn('desk');
    const { body } = await library.send(RATE, {
      variables: { input: { rupiah: 1, source: 'x' } },
      cookie: desk,
    });
    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('training of few colleagues is not told', async () => {
    const [staff] = await library.house.db.query<{ id: string }>('SELECT id FROM staff_member LIMIT 1');
    await write((tx) =>
      insertRows(tx, 'staff_training', [
        {
          ...{ id: newId('trn'), staff_id: staff?.id, title: 'Bimtek', completed_on: '2026-11-02', hours: 8 },
          ...{
            seen_by: 'test',
            seen_on: '2026-11-03',
            created_at: '2026-11-03 01:00:00.000',
            created_by: 'test',
          },
        },
      ]),
    );
    const byRank = partOf((await report()).parts, 'trainingByRank');
    expect(byRank.rows.map(({ values }) => values[0]?.state)).toEqual(['HIDDEN']);
    expect(byRank.total?.values[0]?.state).toBe('HIDDEN');
  });

  test('a branch tells nothing by which the few of the others could be worked out', async () => {
    const stateOf = async (branchId?: string) => {
      const { parts } = await report(branchId);
      return [
        partOf(parts, 'volunteers').rows[0]?.values[0]?.state,
        partOf(parts, 'value').rows[0]?.values[0]?.state,
        partOf(parts, 'hoursByRole').total?.values[0]?.state,
      ];
    };
    expect(await stateOf(BRANCHES.A)).toEqual(['SHOWN', 'SHOWN', 'SHOWN']);
    // Two who serve here serve at another branch too: there they would be told by subtraction.
    await serve(guides, members.slice(10), { day: '2026-11-13', minutes: 60, branchId: BRANCHES.B });
    expect(await stateOf()).toEqual(['SHOWN', 'SHOWN', 'SHOWN']);
    expect(await stateOf(BRANCHES.A)).toEqual(['HIDDEN', 'HIDDEN', 'HIDDEN']);
    const rows = partOf((await report(BRANCHES.A)).parts, 'hoursByRole').rows;
    expect(new Set(rows.map(({ values }) => values[0]?.state))).toEqual(new Set(['HIDDEN']));
  });

  test('of three branches two that are told would tell the third: another one is hidden too', async () => {
    const day = '2024-03-05';
    const third = 'brn_0000000000000000000000000C';
    const [like] = await library.house.db.query<object>('SELECT * FROM branch WHERE id = ?', [BRANCHES.B]);
    await write((tx) => insertRows(tx, 'branch', [{ ...like, id: third, code: 'C' }]));
    for (const [branchId, who] of [
      [BRANCHES.A, members.slice(0, 12)],
      [BRANCHES.B, members.slice(0, 6)],
    ] as const)
      await serve(readers, who, { day, minutes: 60, branchId });
    const stateOf = async (branchId?: string) =>
      partOf((await report(branchId, ['2024-03-01', '2024-04-01'])).parts, 'volunteers').rows[0]?.values[0]
        ?.state;

    expect([await stateOf(), await stateOf(BRANCHES.A), await stateOf(BRANCHES.B)]).toEqual([
      'SHOWN',
      'SHOWN',
      'SHOWN',
    ]);
    await serve(readers, members.slice(10, 12), { day, minutes: 60, branchId: third });
    expect(await stateOf()).toBe('SHOWN');
    expect([await stateOf(BRANCHES.A), await stateOf(BRANCHES.B), await stateOf(third)]).toEqual([
      'SHOWN',
      'HIDDEN',
      'HIDDEN',
    ]);
  });

  test('the same few people in two roles are not told by what is left of the total', async () => {
    await serve(drivers, members.slice(8), { day: '2026-11-14', minutes: 60 });
    const byRole = partOf((await report()).parts, 'hoursByRole');
    expect(byRole.rows.map(({ values }) => values[0]?.state)).toEqual(['HIDDEN', 'HIDDEN', 'HIDDEN']);
    expect(byRole.total?.values[0]?.state).toBe('SHOWN');
  });
});
