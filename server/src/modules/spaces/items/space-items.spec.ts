import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { createSpace } from '../save-space';
import { createSpaceItems, updateSpaceItem } from './save-space-item';

const STAFF = { kind: 'system', name: 'test' } as const;
const READ =
  'query ($id: ID!) { space(id: $id) { items { id kind code outOfOrderAt version space { id } } } }';

describe.each(dialects)('what stands in a space, on $name', (dialect) => {
  let library: TestLibrary;
  let spaceId = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    const made = await createSpace(library.house, STAFF, {
      branchId: BRANCHES.A,
      space: { kind: 'READING_ROOM', name: { indonesian: 'Ruang Baca' } },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    spaceId = made.value.id;
  });
  afterAll(() => library.stop());

  type Item = { id: string; code: string; version: number; outOfOrderAt: string | null };
  async function readItems(): Promise<Item[]> {
    const { body } = await library.send(READ, { variables: { id: spaceId } });
    return (body.data as unknown as { space: { items: Item[] } }).space.items;
  }
  const refusalsOf = (result: Awaited<ReturnType<typeof createSpaceItems>>): string[] =>
    result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.')}`);

  test('items are added by their codes, in their order, and a code is given once', async () => {
    const made = await createSpaceItems(library.house, STAFF, {
      spaceId,
      kind: 'SEAT',
      codes: ['J01', ' J02 '],
    });
    const twice = await createSpaceItems(library.house, STAFF, {
      spaceId,
      kind: 'SEAT',
      codes: ['J03', 'j02', 'J03'],
    });

    expect(made.ok).toBe(true);
    expect(refusalsOf(twice)).toEqual(['ALREADY_EXISTS codes', 'ALREADY_EXISTS codes']);
    expect((await readItems()).map(({ code }) => code)).toEqual(['J01', 'J02']);
  });

  test('of two people who add the same code at once one is refused', async () => {
    const input = { spaceId, kind: 'TABLE' as const, codes: ['M01'] };

    const results = await Promise.all([1, 2, 3].map(() => createSpaceItems(library.house, STAFF, input)));

    expect(results.map(({ ok: isMade }) => isMade).toSorted()).toEqual([false, false, true]);
  });

  test('no code, a wrong code, too many and an unknown space are refused by field', async () => {
    const tooMany = Array.from({ length: 499 }, (_, index) => `X${index}`);

    expect(
      refusalsOf(await createSpaceItems(library.house, STAFF, { spaceId, kind: 'SEAT', codes: [] })),
    ).toEqual(['REQUIRED codes']);
    expect(
      refusalsOf(await createSpaceItems(library.house, STAFF, { spaceId, kind: 'SEAT', codes: ['<b>'] })),
    ).toEqual(['INVALID codes']);
    expect(
      refusalsOf(await createSpaceItems(library.house, STAFF, { spaceId, kind: 'SEAT', codes: tooMany })),
    ).toEqual(['INVALID codes']);
    expect(
      refusalsOf(
        await createSpaceItems(library.house, STAFF, { spaceId: 'spc_none', kind: 'SEAT', codes: ['Z'] }),
      ),
    ).toEqual(['NOT_FOUND spaceId']);
  });

  test('what breaks says since when, works again, and leaves the list when it is no longer used', async () => {
    const [first] = await readItems();
    const id = first?.id ?? '';

    await updateSpaceItem(library.house, STAFF, { id, version: 1, changes: { isOutOfOrder: true } });
    const broken = (await readItems())[0];
    const late = await updateSpaceItem(library.house, STAFF, { id, version: 1, changes: { code: 'J09' } });
    await updateSpaceItem(library.house, STAFF, { id, version: 2, changes: { isOutOfOrder: false } });
    const mended = (await readItems())[0];
    await updateSpaceItem(library.house, STAFF, { id, version: 3, changes: { isActive: false } });

    expect(broken?.outOfOrderAt).not.toBeNull();
    expect(late.ok).toBe(false);
    expect(mended).toMatchObject({ code: 'J01', outOfOrderAt: null, version: 3 });
    expect((await readItems()).map(({ code }) => code)).not.toContain('J01');
  });
});
