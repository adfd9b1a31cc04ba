import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { createSpaceItems } from '../items/save-space-item';
import { createSpace } from '../save-space';
import { createFloorPlan, removeFloorPlan, updateFloorPlan } from './save-floor-plan';

const STAFF = { kind: 'system', name: 'test' } as const;
const READ = `query ($id: ID!) { floorPlan(id: $id) { version width elements { id kind classFrom x y
  space { id } item { code } label { text } } } }`;

describe.each(dialects)('floor plans on $name', (dialect) => {
  let library: TestLibrary;
  let librarian = '';
  const places = { space: '', items: [] as { id: string; code: string }[], elsewhere: '' };

  beforeAll(async () => {
    library = await startLibrary(dialect);
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    librarian = await library.signIn('librarian');
    places.space = await makeSpace(BRANCHES.A);
    places.elsewhere = await makeSpace(BRANCHES.B);
    await createSpaceItems(library.house, STAFF, {
      spaceId: places.space,
      kind: 'SEAT',
      codes: ['J01', 'J02'],
    });
    places.items = await library.house.db.query('SELECT id, code FROM space_item ORDER BY code');
  });
  afterAll(() => library.stop());

  async function makeSpace(branchId: string): Promise<string> {
    const made = await createSpace(library.house, STAFF, {
      branchId,
      space: { kind: 'READING_ROOM', name: { indonesian: 'Ruang Baca' } },
    });
    return made.ok ? made.value.id : '';
  }
  async function makePlan(): Promise<string> {
    const made = await createFloorPlan(library.house, STAFF, {
      branchId: BRANCHES.A,
      plan: { name: { indonesian: 'Lantai 1' }, width: 100, height: 60 },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.id;
  }
  const seat = (code: string, x: number) => ({
    kind: 'ITEM' as const,
    itemId: places.items.find((item) => item.code === code)?.id,
    x,
    y: 10,
    width: 5,
    height: 5,
  });
  type Plan = { version: number; elements: { id: string; kind: string; x: number }[] } | null;
  async function read(id: string, cookie?: string): Promise<Plan> {
    const { body } = await library.send(READ, { variables: { id }, ...(cookie ? { cookie } : {}) });
    return (body.data as unknown as { floorPlan: Plan }).floorPlan;
  }

  test('elements are added, moved and taken away; rooms come first', async () => {
    const id = await makePlan();
    await updateFloorPlan(library.house, STAFF, {
      id,
      version: 1,
      elements: [
        seat('J02', 20),
        seat('J01', 10),
        { kind: 'SPACE', spaceId: places.space, x: 0, y: 0, width: 100, height: 60 },
      ],
    });
    const before = await read(id, librarian);
    const [, first, second] = before?.elements ?? [];
    await updateFloorPlan(library.house, STAFF, {
      id,
      version: 2,
      elements: [{ ...seat('J01', 50), id: first?.id }],
      removedElementIds: [second?.id ?? ''],
    });
    const after = await read(id, librarian);

    expect(before?.elements.map(({ kind, x }) => [kind, x])).toEqual([
      ['SPACE', 0],
      ['ITEM', 10],
      ['ITEM', 20],
    ]);
    expect(after).toMatchObject({ version: 3, elements: [{ kind: 'SPACE' }, { id: first?.id, x: 50 }] });
  });

  test('what lies outside, is unknown or of another branch is refused by its place in the list', async () => {
    const id = await makePlan();
    const refused = await updateFloorPlan(library.house, STAFF, {
      id,
      version: 1,
      changes: { width: 5 },
      elements: [
        seat('J01', 96),
        { ...seat('J01', 0), itemId: 'spi_none' },
        { kind: 'SPACE', spaceId: places.elsewhere, x: 0, y: 0, width: 5, height: 5 },
        { ...seat('J02', 0), id: 'fpe_none' },
      ],
    });

    expect(
      refused.ok ? [] : refused.refusals.map(({ code, field }) => `${code} ${field?.join('.')}`),
    ).toEqual([
      'INVALID changes.width',
      'INVALID elements.0.x',
      'NOT_FOUND elements.1.itemId',
      'NOT_FOUND elements.2.spaceId',
      'NOT_FOUND elements.3.id',
    ]);
    expect((await read(id, librarian))?.elements).toEqual([]);
  });

  test('a plan is for staff until it is public, and goes with all that it draws', async () => {
    const id = await makePlan();
    await updateFloorPlan(library.house, STAFF, { id, version: 1, elements: [seat('J01', 0)] });

    expect([await read(id), (await read(id, librarian))?.elements.length]).toEqual([null, 1]);
    await updateFloorPlan(library.house, STAFF, { id, version: 2, changes: { isPublic: true } });
    expect((await read(id))?.elements.length).toBe(1);
    const late = await removeFloorPlan(library.house, STAFF, { id, version: 2 });
    const gone = await removeFloorPlan(library.house, STAFF, { id, version: 3 });
    expect([late.ok, gone.ok, await read(id, librarian)]).toEqual([false, true, null]);
    expect(await library.house.db.query('SELECT id FROM floor_plan_element WHERE plan_id = ?', [id])).toEqual(
      [],
    );
  });

  test('of two who change a plan at once one is told to look again', async () => {
    const id = await makePlan();

    const results = await Promise.all(
      [0, 10, 20].map((x) =>
        updateFloorPlan(library.house, STAFF, { id, version: 1, elements: [seat('J01', x)] }),
      ),
    );

    expect(results.map(({ ok: isMade }) => isMade).toSorted()).toEqual([false, false, true]);
    expect((await read(id, librarian))?.elements.length).toBe(1);
  });

  test('a plan with many seats costs as many statements as one with few', async () => {
    const id = await makePlan();
    const count = async (): Promise<number> => {
      library.statements.length = 0;
      await read(id, librarian);
      return library.statements.filter((sql) =>
        /\b(floor_plan|floor_plan_element|space|space_item)\b/.test(sql),
      ).length;
    };
    await updateFloorPlan(library.house, STAFF, { id, version: 1, elements: [seat('J01', 0)] });
    const before = await count();
    await updateFloorPlan(library.house, STAFF, {
      id,
      version: 2,
      elements: Array.from({ length: 40 }, (_, index) => seat('J02', index)),
    });

    expect([before, await count()]).toEqual([3, 3]);
  });
});
