import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { at } from '../../programmes/testing/programmes-home';
import { saveBookingRules } from '../booking-rules/save-booking-rules';

const SYSTEM = { kind: 'system', name: 'test' } as const;
const DAY = '2026-11-26';
const BOARD = `query ($branchId: ID!, $date: Date!) {
  boardVersion(branchId: $branchId, date: $date)
  spaceBoard(branchId: $branchId, date: $date) {
    version openings { startsAt endsAt }
    rows { space { id items { id code } } bookings { id state item { code } member { name } } uses { id } blocks { id } }
  }
}`;
const AVAILABILITY = `query ($spaceId: ID!, $dates: DateRange!) {
  spaceAvailability(spaceId: $spaceId, dates: $dates) {
    terms { bookable stepMinutes }
    days { date openings { startsAt } busy { startsAt endsAt } items { item { code } busy { startsAt endsAt } } }
  }
}`;
const CREATE = `mutation ($input: CreateBookingInput!) { createBooking(input: $input) {
  booking { id state link } link
  userErrors { code message ... on BookingError { reason rule overridableBy alternative { startsAt item { code } } } }
} }`;

describe.each(dialects)('the board and availability, on $name', (dialect) => {
  let library: TestLibrary;
  const [spaceId, seats] = [newId('spc'), [newId('spi'), newId('spi')]];

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => at('2026-11-24 09:00') } });
    await library.house.db.transaction(async (tx) => {
      await writeBranches(tx);
      const space = { id: spaceId, branch_id: BRANCHES.A, name_id: 'Ruang Baca', kind: 'READING_ROOM' };
      await insertRows(tx, 'space', [{ ...space, accessibility: '[]', capacity: 30 }]);
      await insertRows(
        tx,
        'space_item',
        seats.map((id, index) => ({
          id,
          space_id: spaceId,
          branch_id: BRANCHES.A,
          kind: 'SEAT',
          code: `J0${index + 1}`,
          accessibility: '[]',
          position: index,
        })),
      );
      return ok(null);
    });
    const changes = [{ name: 'bookable', value: 'items' }];
    await saveBookingRules(library.house, SYSTEM, { spaceId, changes });
  });
  afterAll(() => library.stop());

  test('a member books a seat, the next one is told which is free; the board shows both in as many statements', async () => {
    const member = await library.signInMember();
    const staff = await library.signIn('desk');
    const read = async () => {
      library.statements.length = 0;
      const variables = { branchId: BRANCHES.A, date: DAY };
      const { body } = await library.send(BOARD, { cookie: staff, variables });
      const statements = library.statements.filter((sql) => sql.includes('booking') || sql.includes('space'));
      return { data: body.data as unknown as Board, count: statements.length, errors: body.errors };
    };
    const book = async (key: string) => {
      const span = { startsAt: `${DAY}T10:00:00+07:00`, endsAt: `${DAY}T11:00:00+07:00` };
      const input = { spaceId, itemId: seats[0], ...span, idempotencyKey: key };
      const { body } = await library.send(CREATE, { cookie: member.cookie, variables: { input } });
      return (body.data as unknown as { createBooking: Record<string, unknown> }).createBooking;
    };
    const before = await read();

    const made = await book('key-board-1');
    const taken = await book('key-board-2');
    const after = await read();
    const availability = await library.send(AVAILABILITY, {
      variables: { spaceId, dates: { from: DAY, to: '2026-11-27' } },
    });

    expect(before.errors).toBeUndefined();
    expect(made['booking']).toMatchObject({ state: 'CONFIRMED', link: made['link'] });
    expect(taken['userErrors']).toMatchObject([
      { reason: 'TAKEN', overridableBy: null, alternative: { item: { code: 'J02' } } },
    ]);
    expect(after.data.spaceBoard.rows[0]?.bookings).toHaveLength(1);
    expect(after.data.boardVersion).not.toBe(before.data.boardVersion);
    expect(after.data.spaceBoard.version).toBe(after.data.boardVersion);
    expect(after.count - before.count).toBeLessThanOrEqual(1);
    expect(availability.body.data).toMatchObject({
      spaceAvailability: {
        terms: { bookable: 'ITEMS', stepMinutes: 30 },
        days: [
          {
            items: [
              { item: { code: 'J01' }, busy: [{}] },
              { item: { code: 'J02' }, busy: [] },
            ],
          },
        ],
      },
    });
    expect(JSON.stringify(availability.body)).not.toContain(member.id);
  });
});

type Board = {
  readonly boardVersion: string;
  readonly spaceBoard: {
    readonly version: string;
    readonly rows: readonly { readonly bookings: readonly object[] }[];
  };
};
