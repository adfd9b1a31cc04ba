import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { newId } from '../../../shared/id';
import type { BranchFacts, LibraryDeps } from './save-branch';
import { createBranch, createShelvingLocation, updateBranch } from './save-branch';

const ACTOR = { kind: 'system', name: 'test' } as const;
const MAIN: BranchFacts = {
  code: 'PST',
  name: { indonesian: 'Perpustakaan Pusat', english: null },
  kind: 'MAIN',
  address: null,
  phone: null,
  note: null,
  openingHours: [{ weekday: 1, opens: '08:00', closes: '16:00' }],
};

describe.each(dialects)('branches on $name', (dialect) => {
  let home: OpenedDatabase;
  let deps: LibraryDeps;

  beforeEach(async () => {
    home = await openTestDatabase(dialect);
    deps = { db: home.db, clock: { now: () => new Date('2026-11-24T03:00:00Z') }, newId };
  });
  afterEach(() => home.close());

  test('a new branch is kept with its hours, behind the others', async () => {
    await create(MAIN);

    await create({ ...MAIN, code: 'SKG', openingHours: [] });

    expect(await rows('SELECT code, position, version FROM branch ORDER BY position')).toEqual([
      { code: 'PST', position: 1, version: 1 },
      { code: 'SKG', position: 2, version: 1 },
    ]);
    expect(await rows('SELECT weekday, opens, closes FROM opening_span')).toEqual([
      { weekday: 1, opens: '08:00', closes: '16:00' },
    ]);
  });

  test('of two branches made with one code at the same moment one is kept and the other is refused', async () => {
    const results = await Promise.all(
      Array.from({ length: 6 }, () => createBranch(deps, ACTOR, { branch: MAIN })),
    );

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      results.filter((result) => !result.ok && result.refusals[0]?.code === 'ALREADY_EXISTS'),
    ).toHaveLength(5);
    expect(await rows('SELECT code FROM branch')).toEqual([{ code: 'PST' }]);
  });

  test('a branch stands where it was put on the map, until that is cleared; no point is off the earth', async () => {
    const made = await createBranch(deps, ACTOR, {
      branch: { ...MAIN, coordinates: { latitude: -7.6453, longitude: 112.9075 } },
    });
    const id = made.ok ? made.value.id : '';
    const change = (version: number, changes: Partial<BranchFacts>) =>
      updateBranch(deps, ACTOR, { id, version, changes });

    await change(1, { phone: '0343' });
    const kept = await rows('SELECT latitude, longitude FROM branch');
    const off = await change(2, { coordinates: { latitude: 112.9, longitude: -7.6 } });
    await change(2, { coordinates: null });

    expect(kept).toEqual([{ latitude: -7.6453, longitude: 112.9075 }]);
    expect(off).toMatchObject({
      ok: false,
      refusals: [{ code: 'INVALID', field: ['changes', 'coordinates'] }],
    });
    expect(await rows('SELECT latitude, longitude FROM branch')).toEqual([
      { latitude: null, longitude: null },
    ]);
  });

  test('a code that another branch has is refused, and nothing is kept', async () => {
    await create(MAIN);

    const again = await createBranch(deps, ACTOR, { branch: MAIN });

    expect(again).toMatchObject({ ok: false, refusals: [{ code: 'ALREADY_EXISTS', field: ['code'] }] });
    expect(await rows('SELECT code FROM branch')).toEqual([{ code: 'PST' }]);
  });

  test('a change keeps what it does not name', async () => {
    const id = await create(MAIN);

    await updateBranch(deps, ACTOR, { id, version: 1, changes: { phone: '0343 421234' } });

    expect(await rows('SELECT code, phone, version FROM branch')).toEqual([
      { code: 'PST', phone: '0343 421234', version: 2 },
    ]);
    expect(await rows('SELECT opens FROM opening_span')).toEqual([{ opens: '08:00' }]);
  });

  test('a change that cannot be is refused at its place in the input', async () => {
    const id = await create(MAIN);
    const openingHours = [
      { weekday: 1, opens: '08:00', closes: '12:00' },
      { weekday: 1, opens: '11:00', closes: '16:00' },
    ];

    const result = await updateBranch(deps, ACTOR, {
      id,
      version: 1,
      changes: { code: 'pusat kota', openingHours },
    });

    expect(result).toMatchObject({
      ok: false,
      refusals: [
        { code: 'INVALID', field: ['changes', 'code'] },
        { code: 'INVALID', field: ['changes', 'openingHours', '1'] },
      ],
    });
    expect(await rows('SELECT code, version FROM branch')).toEqual([{ code: 'PST', version: 1 }]);
  });

  test('a change made from an older version is refused', async () => {
    const id = await create(MAIN);
    await updateBranch(deps, ACTOR, { id, version: 1, changes: { phone: '1' } });

    const result = await updateBranch(deps, ACTOR, { id, version: 1, changes: { phone: '2' } });

    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'STALE_VERSION', currentVersion: 2 }] });
    expect(await rows('SELECT phone FROM branch')).toEqual([{ phone: '1' }]);
  });

  test('a code of a shelving location is unique within its branch only', async () => {
    const [main, other] = [await create(MAIN), await create({ ...MAIN, code: 'SKG' })];
    const shelf = { code: 'FIK', name: { indonesian: 'Rak fiksi', english: null } };
    await createShelvingLocation(deps, ACTOR, { ...shelf, branchId: main });

    const [same, elsewhere] = [
      await createShelvingLocation(deps, ACTOR, { ...shelf, branchId: main }),
      await createShelvingLocation(deps, ACTOR, { ...shelf, branchId: other }),
    ];

    expect([same, elsewhere]).toMatchObject([
      { ok: false, refusals: [{ code: 'ALREADY_EXISTS', field: ['code'] }] },
      { ok: true },
    ]);
    expect(await rows('SELECT code FROM shelving_location')).toEqual([{ code: 'FIK' }, { code: 'FIK' }]);
  });

  async function create(branch: BranchFacts): Promise<string> {
    const result = await createBranch(deps, ACTOR, { branch });
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.id;
  }

  const rows = (sql: string): Promise<object[]> => home.db.query<object>(sql);
});
