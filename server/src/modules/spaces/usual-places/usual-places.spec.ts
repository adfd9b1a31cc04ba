import { dialects } from '../../../../test/dialects';
import { branchCalendar, loadCalendarParts } from '../../library';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { resolveRules } from '../booking-rules/booking-rules.rules';
import { rulesOfSpace } from '../booking-rules/booking-rules.queries';
import { readSpaceItems } from '../items/space-items.queries';
import { findHolds } from '../occupancy/holds.queries';
import { readSpaces } from '../spaces.queries';
import type { SpacesHome } from '../testing/spaces-home';
import { DESK, newKey, openSpacesHome } from '../testing/spaces-home';
import { addUsualPlace, removeUsualPlace } from './mark-usual-place';
import { nextFreeSpan } from './next-free.rules';
import { usualPlacesOf } from './usual-places.queries';

describe.each(dialects)('usual places, on $name', (dialect) => {
  let home: SpacesHome;
  let [ana, budi]: readonly string[] = [];

  beforeAll(async () => void (home = await openSpacesHome(dialect)));
  beforeEach(async () => {
    home.setNow('2026-11-24 09:00');
    [ana, budi] = await home.members(2);
  });
  afterAll(() => home.close());

  const add = (member: string | undefined, spaceId: string, itemId?: string, idempotencyKey = newKey()) =>
    addUsualPlace(home.deps, asMember(member ?? ''), { spaceId, itemId, idempotencyKey });
  const placesOf = async (member: string | undefined) =>
    (await usualPlacesOf(home.deps.db, member ?? '')).map(({ placeId }) => placeId);

  /** The next free span of a place, as members of no category of their own are told it. */
  async function nextFree(spaceId: string, itemId?: string): Promise<string | null> {
    const { db, clashes, clock } = home.deps;
    const now = clock.now();
    const [space] = await readSpaces(db, [spaceId]);
    const [item = null] = await readSpaceItems(db, itemId === undefined ? [] : [itemId]);
    if (!space) throw new Error(spaceId);
    const found = nextFreeSpan({
      space,
      item,
      rules: resolveRules(await rulesOfSpace(db, spaceId), { spaceId, categoryCode: '*' }),
      calendar: branchCalendar(await loadCalendarParts(db, BRANCHES.A, '2026-11-01')),
      holds: await findHolds(db, clashes, {
        spaceIds: [spaceId],
        from: now,
        to: at('2026-12-03 00:00'),
        now,
      }),
      now,
    });
    return found && `${found.startsAt.toISOString()}/${found.endsAt.toISOString().slice(11, 16)}`;
  }

  test('a member marks a room and a seat of it, each once, whatever is sent at once, and lets one go', async () => {
    const spaceId = await home.space();
    const [seat = ''] = await home.items(spaceId, ['J01']);

    const outcomes = await Promise.all(Array.from({ length: 6 }, () => add(ana, spaceId, seat)));
    home.setNow('2026-11-24 09:01');
    await add(ana, spaceId);
    await add(budi, spaceId);

    expect(outcomes.map(({ ok }) => ok)).toEqual(Array(6).fill(true));
    expect(await placesOf(ana)).toEqual([seat, spaceId]);
    const [first] = await usualPlacesOf(home.deps.db, ana ?? '');
    const id = first?.id ?? '';
    await removeUsualPlace(home.deps, asMember(budi ?? ''), { id, idempotencyKey: newKey() });
    expect(await placesOf(ana)).toEqual([seat, spaceId]);
    await removeUsualPlace(home.deps, asMember(ana ?? ''), { id, idempotencyKey: newKey() });
    expect(await placesOf(ana)).toEqual([spaceId]);
    expect(await placesOf(budi)).toEqual([spaceId]);
  });

  test('ten are the most; what does not exist, foreign seats and staff are refused, and nothing is written', async () => {
    const [spaceId, other] = [await home.space(), await home.space()];
    const seats = await home.items(
      spaceId,
      Array.from({ length: 11 }, (_, index) => `K${index}`),
    );
    for (const seat of seats.slice(0, 9)) await add(ana, spaceId, seat);

    const atOnce = await Promise.all([add(ana, spaceId, seats[9]), add(ana, spaceId, seats[10])]);
    const refused = [
      await add(budi, 'spc_none'),
      await add(budi, other, seats[0]),
      await addUsualPlace(home.deps, DESK, { spaceId, idempotencyKey: newKey() }),
    ];

    expect(atOnce.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await placesOf(ana)).toHaveLength(10);
    expect(refused.map((one) => (one.ok ? [] : one.refusals.map(({ code }) => code)))).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
      ['NOT_ALLOWED'],
    ]);
    expect(await placesOf(budi)).toEqual([]);
  });

  test('the next free span is an hour, or what others leave, and one that can be booked', async () => {
    const spaceId = await home.space();
    const [seat = ''] = await home.items(spaceId, ['J01']);
    await home.rules(spaceId, { minMinutes: '30', stepMinutes: '30', noticeMinutes: '0' });

    expect(await nextFree(spaceId, seat)).toBe('2026-11-24T02:00:00.000Z/03:00');
    await home.book(budi ?? '', { spaceId, itemId: seat, from: '2026-11-24 09:30', to: '2026-11-24 11:00' });
    expect(await nextFree(spaceId, seat)).toBe('2026-11-24T02:00:00.000Z/02:30');
    await home.book(ana ?? '', { spaceId, itemId: seat, from: '2026-11-24 09:00', to: '2026-11-24 09:30' });
    expect(await nextFree(spaceId, seat)).toBe('2026-11-24T04:00:00.000Z/05:00');

    const booked = await home.book(ana ?? '', {
      spaceId,
      itemId: seat,
      from: '2026-11-24 11:00',
      to: '2026-11-24 12:00',
    });
    expect(booked.ok).toBe(true);
  });

  test('what is broken, or cannot be booked on its own, has no next free span', async () => {
    const spaceId = await home.space();
    const [seat = ''] = await home.items(spaceId, ['J01']);
    await home.rules(spaceId, { bookable: 'space' });
    expect(await nextFree(spaceId, seat)).toBeNull();
    expect(await nextFree(spaceId)).not.toBeNull();

    await home.rules(spaceId, { bookable: 'items' });
    await home.change('UPDATE space_item SET out_of_order_at = ? WHERE id = ?', [
      '2026-11-20 01:00:00.000',
      seat,
    ]);
    expect(await nextFree(spaceId, seat)).toBeNull();
    expect(await nextFree(spaceId)).toBeNull();
  });
});
