import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { saveBookingRules } from '../booking-rules/save-booking-rules';

const ABOUT_PLACES =
  /^SELECT[\s\S]* (?:FROM|JOIN) (?:branch|space|space_item|booking|booking_rule|space_block|opening_span|calendar_entry|usual_place|event_session)\b/;
const STAFF = { kind: 'system', name: 'test' } as const;
const FREE_NOW =
  '{ branches { id coordinates { latitude } openingState { isOpen } spaces { id isBookable bookingTerms { bookable } now { isSpaceFree itemsByKind { kind freeCount count } } } } }';
const USUAL = `{ viewerUsualPlaces { id space { id branch { id } now { isOpen isSpaceFree } } item { id use { state until } } nextFree { startsAt endsAt } } }`;
const ADD =
  'mutation ($input: AddUsualPlaceInput!) { addUsualPlace(input: $input) { usualPlaces { id item { code } } userErrors { code } } }';

describe.each(dialects)('what is free now, on $name', (dialect) => {
  let library: TestLibrary;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T02:00:00Z') } });
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    await addSpace();
  });
  afterAll(() => library.stop());

  let spaceCount = 0;
  /** Adds a room with three seats, one of them broken, and a computer. */
  async function addSpace(): Promise<{ spaceId: string; itemIds: readonly string[] }> {
    const spaceId = newId('spc');
    const place = { space_id: spaceId, branch_id: BRANCHES.A, accessibility: '[]' };
    const items = [
      { kind: 'SEAT', code: 'J01' },
      { kind: 'SEAT', code: 'J02' },
      { kind: 'SEAT', code: 'J03', out_of_order_at: '2026-11-20 01:00:00.000' },
      { kind: 'COMPUTER', code: 'K01' },
    ].map((item, position) => ({ id: newId('spi'), ...place, out_of_order_at: null, ...item, position }));
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'space', [
        {
          id: spaceId,
          branch_id: BRANCHES.A,
          name_id: `Ruang ${++spaceCount}`,
          kind: 'READING_ROOM',
          accessibility: '[]',
          capacity: 20,
          is_exclusive: 0,
        },
      ]);
      await insertRows(tx, 'space_item', items);
      return ok(null);
    });
    await saveBookingRules(library.house, STAFF, {
      spaceId,
      changes: [{ name: 'bookable', value: 'all' }],
    });
    return { spaceId, itemIds: items.map(({ id }) => id) };
  }
  /** Counts what is read of places; the program reads other tables by itself meanwhile. */
  async function statementsOf(run: () => Promise<unknown>): Promise<number> {
    library.statements.length = 0;
    await run();
    return library.statements.filter((sql) => ABOUT_PLACES.test(sql)).length;
  }

  test('anybody learns what is free by branch and kind, in as many statements however many rooms there are', async () => {
    const read = () => library.send(FREE_NOW);
    const { body } = await read();
    const branches = (body.data as unknown as { branches: { id: string; spaces: { now: object }[] }[] })
      .branches;
    const before = await statementsOf(read);
    for (let count = 0; count < 8; count++) await addSpace();
    const after = await statementsOf(read);

    expect(body.errors).toBeUndefined();
    expect(branches.find(({ id }) => id === BRANCHES.A)?.spaces[0]?.now).toEqual({
      isSpaceFree: true,
      itemsByKind: [
        { kind: 'SEAT', freeCount: 2, count: 2 },
        { kind: 'COMPUTER', freeCount: 1, count: 1 },
      ],
    });
    expect(after).toBe(before);
    expect(after).toBeLessThanOrEqual(16);
  });

  test('a member reads ten usual places in as many statements as one; nobody else sees them', async () => {
    const { cookie } = await library.signInMember();
    const { spaceId, itemIds } = await addSpace();
    const read = () => library.send(USUAL, { cookie });
    const add = (input: object) =>
      library.send(ADD, {
        cookie,
        variables: { input: { ...input, idempotencyKey: `usual-${newId('key')}` } },
      });
    const { body } = await add({ spaceId, itemId: itemIds[0] });
    const before = await statementsOf(read);
    for (let count = 0; count < 9; count++) {
      const more = await addSpace();
      await add({ spaceId: more.spaceId, itemId: more.itemIds[3] });
    }
    const answer = await read();
    const after = await statementsOf(read);
    const stranger = await library.signInMember();
    const foreign = await library.send(USUAL, { cookie: stranger.cookie });

    expect(body.data).toEqual({
      addUsualPlace: { usualPlaces: [{ id: expect.any(String), item: { code: 'J01' } }], userErrors: [] },
    });
    const places = (answer.body.data as unknown as { viewerUsualPlaces: { nextFree: object | null }[] })
      .viewerUsualPlaces;
    expect(places).toHaveLength(10);
    expect(places.every(({ nextFree }) => nextFree !== null)).toBe(true);
    expect(foreign.body.data).toEqual({ viewerUsualPlaces: [] });
    expect(after).toBe(before);
  });
});
