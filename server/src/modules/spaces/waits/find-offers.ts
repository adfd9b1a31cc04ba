import { toCivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { branchCalendar, loadCalendarPartsOfBranches } from '../../library';
import type { BookingDeps } from '../bookings/booking-deps';
import type { SpaceItem } from '../items/space-item.entity';
import { itemsOfSpaces } from '../items/space-items.queries';
import type { SpaceHold } from '../occupancy/holds.queries';
import { findHolds } from '../occupancy/holds.queries';
import { findClash } from '../occupancy/occupancy.rules';
import { isWithinOpening } from '../occupancy/opening.rules';
import type { Space } from '../space.entity';
import { readSpaces } from '../spaces.queries';
import type { BookingWait } from './booking-wait.entity';
import type { Line } from './find-kept-place';
import { keptInLine, readLine } from './find-kept-place';

/** What is needed to find offers. */
export type OfferDeps = Pick<BookingDeps, 'db' | 'clock' | 'clashes'>;

/** A place that is free and kept for somebody who waits. */
export type Offer = {
  readonly wait: BookingWait;
  /** The item; null is the whole space. */
  readonly itemId: string | null;
  readonly until: Date;
  /** Since when it is free: with the wait it tells one offer from the next. */
  readonly freeSince: Date;
};

/** Until when a place is free and kept for somebody who waits; null if it is taken, or kept for others. */
export async function findOffer(deps: OfferDeps, wait: BookingWait): Promise<Date | null> {
  const [offer] = await findOffers(deps, [wait]);
  return offer?.until ?? null;
}

/** Finds what is free and kept for each of some who wait, with as many statements for one as for all. */
export async function findOffers(deps: OfferDeps, asked: readonly BookingWait[]): Promise<Offer[]> {
  const now = deps.clock.now();
  const waits = asked.filter(({ closedAt, startsAt }) => closedAt === null && startsAt > now);
  const [first] = waits;
  if (!first) return [];
  const span = { ...widestSpan(waits, first), now };
  const line = await readLine(deps.db.read, deps.clashes, span);
  if (line.ended.length === 0) return [];
  const items = await itemsOfSpaces(deps.db.read, span.spaceIds);
  const kept = waits.flatMap((wait) => placesFor(wait, items, line));
  if (kept.length === 0) return [];
  const spaceIds = [...new Set(kept.map(({ wait: { spaceId } }) => spaceId))];
  const spaces = new Map((await readSpaces(deps.db.read, spaceIds)).map((space) => [space.id, space]));
  const holds = await findHolds(deps.db.read, deps.clashes, { ...span, spaceIds });
  const calendars = await readCalendars(deps, [...spaces.values()], span.from);
  const free = kept.filter((offer) => {
    const space = spaces.get(offer.wait.spaceId);
    const calendar = calendars.get(space?.branchId ?? '');
    return calendar !== undefined && isWithinOpening(calendar, offer.wait) && isFree(offer, space, holds);
  });
  return waits.flatMap((wait) => firstOf(free.filter((offer) => offer.wait.id === wait.id)));
}

/** What a closure cancelled is free, but nobody can come. */
async function readCalendars(
  { db }: OfferDeps,
  spaces: readonly Space[],
  from: Date,
): Promise<ReadonlyMap<string, OpeningCalendar>> {
  const branchIds = [...new Set(spaces.map(({ branchId }) => branchId))];
  const parts = await loadCalendarPartsOfBranches(db.read, branchIds, toCivilDate(from));
  return new Map([...parts].map(([branchId, one]) => [branchId, branchCalendar(one)]));
}

function widestSpan(waits: readonly BookingWait[], first: BookingWait) {
  return {
    spaceIds: [...new Set(waits.map(({ spaceId }) => spaceId))],
    from: waits.reduce((from, { startsAt }) => (startsAt < from ? startsAt : from), first.startsAt),
    to: waits.reduce((to, { endsAt }) => (endsAt > to ? endsAt : to), first.endsAt),
  };
}

type KeptFor = Offer & { readonly item: SpaceItem | null };

/** The places that are kept for somebody: the one they want, or those of the kind. */
function placesFor(wait: BookingWait, items: readonly SpaceItem[], line: Line): KeptFor[] {
  const { spaceId, startsAt, endsAt, itemId, itemKind } = wait;
  const usable = items.filter(
    (item) => item.spaceId === spaceId && item.isActive && item.outOfOrderAt === null,
  );
  const wanted =
    itemKind !== null
      ? usable.filter(({ kind }) => kind === itemKind)
      : itemId === null
        ? [null]
        : usable.filter(({ id }) => id === itemId);
  return wanted.flatMap((item) => {
    const place = { spaceId, startsAt, endsAt, itemId: item?.id ?? null, itemKind: item?.kind ?? null };
    const kept = keptInLine(place, line);
    if (kept?.waitId !== wait.id) return [];
    return [{ wait, item, itemId: place.itemId, until: kept.until, freeSince: kept.freeSince }];
  });
}

function isFree({ wait, item }: KeptFor, space: Space | undefined, holds: readonly SpaceHold[]): boolean {
  const { startsAt, endsAt, partySize, spaceId } = wait;
  const wanted = { startsAt, endsAt, itemId: item?.id ?? null, isKit: item?.kind === 'EQUIPMENT', partySize };
  const here = holds.filter((hold) => hold.spaceId === spaceId);
  return space !== undefined && space.isActive && findClash(space, wanted, here) === null;
}

/** Of several places the one that is free longest, so that an offer stays the same while it runs. */
function firstOf(offers: readonly KeptFor[]): Offer[] {
  const [first] = offers.toSorted((one, other) => one.freeSince.getTime() - other.freeSince.getTime());
  return first
    ? [{ wait: first.wait, itemId: first.itemId, until: first.until, freeSince: first.freeSince }]
    : [];
}
