import { dialects } from '../../../../test/dialects';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { toLocalTime } from '../../../shared/civil-date';
import { changeEventStatus } from '../../programmes/events/change-event-status';
import { asMember, at } from '../../programmes/testing/programmes-home';
import type { SpacesHome } from '../testing/spaces-home';
import { LIBRARIAN, openSpacesHome, ORIGIN } from '../testing/spaces-home';
import { isBookingRefused } from './booking-refusals';
import { createBooking } from './create-booking';

const PEOPLE = 200;
const DAY = '2026-11-26';

type Outcome = Result<{ bookingId: string }, Refusal>;

/** What the others are offered: `10.30` and the place in its list, or nothing. */
function alternativesOf(outcomes: readonly Outcome[]): (string | null)[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.ok) return [];
    const [first] = outcome.refusals;
    const other = first && isBookingRefused(first) ? first.booking.alternative : null;
    return [other && `${toLocalTime(other.startsAt)} ${other.itemId ?? 'whole'}`];
  });
}

describe.each(dialects)('200 bookings at once, on $name', (dialect) => {
  let home: SpacesHome;
  let members: readonly string[];

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
    members = await home.members(PEOPLE);
  });
  afterAll(() => home.close());

  const holdersOf = (spaceId: string) =>
    home.rows<{ id: string }>('SELECT id FROM booking WHERE space_id = ?', [spaceId]);

  test('of one room at times that overlap: one has it, all others are told another time', async () => {
    const spaceId = await home.space();
    const times = ['10:00', '10:30', '11:00'];

    const outcomes = await Promise.all(
      members.map((memberId, index) => {
        const from = times[index % times.length] ?? '';
        return home.book(memberId, { spaceId, from: `${DAY} ${from}`, to: `${DAY} 12:00` });
      }),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await holdersOf(spaceId)).toHaveLength(1);
    expect(alternativesOf(outcomes).filter((other) => other === null)).toEqual([]);
  });

  test('of the last seat: one has it, all others are told another time', async () => {
    const spaceId = await home.space({ kind: 'READING_ROOM' });
    const [first, last] = await home.items(spaceId, ['J01', 'J02']);
    const span = { from: `${DAY} 10:00`, to: `${DAY} 11:00` };
    await home.book(members[0] ?? '', { spaceId, itemId: first, ...span });

    const outcomes = await Promise.all(
      members.slice(1).map((memberId) => home.book(memberId, { spaceId, itemKind: 'SEAT', ...span })),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const seats = await home.rows<{ item_id: string }>('SELECT item_id FROM booking WHERE space_id = ?', [
      spaceId,
    ]);
    expect(seats.map(({ item_id }) => item_id).toSorted()).toEqual([first, last].toSorted());
    expect(new Set(alternativesOf(outcomes))).toEqual(new Set([`09:00 ${first}`]));
  });

  test('the last places of a shared hall: never more people than it holds', async () => {
    const spaceId = await home.space({ is_exclusive: 0, capacity: 30 });
    const span = { from: `${DAY} 10:00`, to: `${DAY} 11:00` };

    const outcomes = await Promise.all(
      members.map((memberId, index) => home.book(memberId, { spaceId, partySize: 1 + (index % 4), ...span })),
    );

    const [sum] = await home.rows<{ people: number | string }>(
      'SELECT SUM(party_size) AS people FROM booking WHERE space_id = ?',
      [spaceId],
    );
    expect(Number(sum?.people)).toBe(30);
    expect(outcomes.filter(({ ok }) => !ok).length).toBe(PEOPLE - (await holdersOf(spaceId)).length);
  });

  test('against an event that is published: either the event or one booking has the room', async () => {
    const won: string[] = [];
    for (let round = 0; round < 10; round++) {
      const spaceId = await home.space();
      const { eventId } = await home.event({
        sessions: [[`${DAY} 10:00`, `${DAY} 11:30`]],
        columns: { status: 'DRAFT', space_id: spaceId },
      });
      await home.change('UPDATE event_session SET space_id = ? WHERE event_id = ?', [spaceId, eventId]);
      const publish = () =>
        changeEventStatus(home.programmes, LIBRARIAN, { id: eventId, version: 1, status: 'IN_REVIEW' });
      const span = { from: `${DAY} 10:30`, to: `${DAY} 11:00` };
      const book = (index: number) => home.book(members[index] ?? '', { spaceId, ...span });

      const [event, ...bookings] = await Promise.all(
        round % 2 === 0 ? [publish(), book(1), book(2)] : [book(1), publish(), book(2)],
      );

      const winners = [event, ...bookings].filter((one) => one?.ok);
      expect(winners).toHaveLength(1);
      const kept = (await holdersOf(spaceId)).length;
      const [row] = await home.rows<{ status: string }>('SELECT status FROM event WHERE id = ?', [eventId]);
      expect([kept, row?.status]).toEqual(kept === 1 ? [1, 'DRAFT'] : [0, 'IN_REVIEW']);
      won.push(kept === 1 ? 'booking' : 'event');
    }
    expect(won).toHaveLength(10);
  });

  test('a request that is sent again, also at once, makes one booking', async () => {
    const spaceId = await home.space();
    const request = {
      spaceId,
      startsAt: at(`${DAY} 13:00`),
      endsAt: at(`${DAY} 14:00`),
      idempotencyKey: 'key-again-and-again',
    };
    const send = () => createBooking(home.deps, asMember(members[7] ?? ''), request, ORIGIN);

    const outcomes = await Promise.all([send(), send(), send()]);
    const later = await send();

    const ids = [...outcomes, later].map((one) => (one.ok ? one.value.bookingId : one.refusals));
    expect(new Set(ids).size).toBe(1);
    expect(await holdersOf(spaceId)).toHaveLength(1);
  });
});
