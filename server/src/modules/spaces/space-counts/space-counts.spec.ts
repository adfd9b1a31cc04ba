import { dialects } from '../../../../test/dialects';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { at } from '../../programmes/testing/programmes-home';
import { done, listRefusals } from '../../members/testing/members-home';
import type { SpacesHome } from '../testing/spaces-home';
import { DESK, newKey, openSpacesHome } from '../testing/spaces-home';
import type { SpaceCountsRequest } from './record-space-counts';
import { recordSpaceCounts } from './record-space-counts';

const DAY = '2026-11-24';

describe.each(dialects)('counts of spaces, on $name', (dialect) => {
  let home: SpacesHome;
  let [room, studio]: readonly string[] = [];

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
  });
  beforeEach(async () => {
    home.setNow(`${DAY} 10:40`);
    room = await home.space({ name_id: 'Ruang Baca', kind: 'READING_ROOM', capacity: 30, is_exclusive: 0 });
    studio = await home.space({ name_id: 'Studio', kind: 'STUDIO', capacity: null });
  });
  afterEach(() => home.change('DELETE FROM space_count', []));
  afterAll(() => home.close());

  const record = (counts: readonly [string | undefined, number][], more: Partial<SpaceCountsRequest> = {}) =>
    recordSpaceCounts(home.deps, DESK, {
      branchId: BRANCHES.A,
      countedAt: at(`${DAY} 10:20`),
      counts: counts.map(([spaceId = '', people]) => ({ spaceId, people })),
      isConfirmed: false,
      idempotencyKey: newKey(),
      ...more,
    });
  const rows = () =>
    home.rows<{ space_id: string; people: number }>(
      'SELECT space_id, counted_on, counted_hour, people FROM space_count ORDER BY people, id',
    );

  test('one act writes several spaces at the hour of the moment; the same hour again corrects it', async () => {
    expect(
      done(
        await record([
          [room, 12],
          [studio, 0],
        ]),
      ),
    ).toEqual({ day: DAY, hour: 10 });
    done(await record([[room, 14]], { countedAt: at(`${DAY} 10:05`) }));
    done(await record([[room, 9]], { countedAt: at(`${DAY} 09:59`) }));

    expect(await rows()).toEqual([
      { space_id: studio, counted_on: DAY, counted_hour: 10, people: 0 },
      { space_id: room, counted_on: DAY, counted_hour: 9, people: 9 },
      { space_id: room, counted_on: DAY, counted_hour: 10, people: 14 },
    ]);
  });

  test('a repeat under the same key writes nothing twice, also after a correction', async () => {
    const key = newKey();
    done(await record([[room, 12]], { idempotencyKey: key }));
    done(await record([[room, 15]]));

    expect(done(await record([[room, 12]], { idempotencyKey: key }))).toEqual({ day: DAY, hour: 10 });

    expect(await rows()).toMatchObject([{ people: 15 }]);
  });

  test('of forty who count the same hour at once exactly one figure of each space stays', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        record(
          index % 2 === 0
            ? [
                [room, index],
                [studio, index],
              ]
            : [
                [studio, index],
                [room, index],
              ],
          {
            isConfirmed: true,
          },
        ),
      ),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(40);
    const counted = await rows();
    expect(counted).toHaveLength(2);
    expect(new Set(counted.map(({ people }) => people)).size).toBe(1);
  });

  test('what cannot be is refused with everything against it, and nothing is written', async () => {
    const foreign = await home.space({ branch_id: BRANCHES.B });
    const gone = await home.space({ is_active: 0 });

    expect(
      listRefusals(
        await record([
          [room, -1],
          [foreign, 3],
          [gone, 3],
          [room, 4],
          [studio, 10_001],
        ]),
      ),
    ).toEqual([
      'INVALID counts.0.people',
      'NOT_FOUND counts.1.spaceId',
      'NOT_FOUND counts.2.spaceId',
      'INVALID counts.3.spaceId',
      'INVALID counts.4.people',
    ]);
    expect(listRefusals(await record([]))).toEqual(['REQUIRED counts']);
    expect(listRefusals(await record([[room, 1]], { countedAt: at(`${DAY} 11:00`) }))).toEqual([
      'INVALID countedAt',
    ]);
    expect(listRefusals(await record([[room, 1]], { countedAt: at('2026-11-16 23:59') }))).toEqual([
      'INVALID countedAt',
    ]);
    expect(await rows()).toEqual([]);

    home.setNow(`${DAY} 10:56`);
    done(await record([[room, 1]], { countedAt: at(`${DAY} 11:00`) }));
    done(await record([[room, 1]], { countedAt: at('2026-11-17 00:00') }));
    expect(await rows()).toHaveLength(2);
  });

  test('more people than a space holds are written once somebody confirms it', async () => {
    const refused = await record([
      [room, 31],
      [studio, 400],
    ]);
    expect(listRefusals(refused)).toEqual(['NOT_ALLOWED counts.0.people']);
    expect(refused.ok ? '' : refused.refusals[0]?.message.ID).toContain('Ruang Baca memuat 30 orang');

    done(await record([[room, 31]], { isConfirmed: true }));

    expect(await rows()).toMatchObject([{ people: 31 }]);
  });

  test('ten spaces take as many statements as one', async () => {
    const spaces = await Promise.all(Array.from({ length: 10 }, () => home.space()));
    const statementsOf = async (ids: readonly string[]) => {
      home.statements.length = 0;
      done(await record(ids.map((id) => [id, 1])));
      return home.statements.length;
    };

    const one = await statementsOf([room ?? '']);

    expect(await statementsOf(spaces)).toBeLessThanOrEqual(one + 2);
  });
});
