import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { branchCalendar, loadCalendarParts } from '../../library';
import { rulesOfSpace } from '../booking-rules/booking-rules.queries';
import type { BookingRuleValues } from '../booking-rules/booking-rules.rules';
import { resolveRules } from '../booking-rules/booking-rules.rules';
import type { SpaceItem } from '../items/space-item.entity';
import { itemsOfSpace } from '../items/space-items.queries';
import { findHolds } from '../occupancy/holds.queries';
import { findClash } from '../occupancy/occupancy.rules';
import { weekOf } from '../occupancy/opening.rules';
import { SPACE_NOUN } from '../save-space';
import type { Space } from '../space.entity';
import { lockSpaces } from '../spaces.queries';
import type { Line } from '../waits/find-kept-place';
import { keptInLine, readLine } from '../waits/find-kept-place';
import type { KeptPlace } from '../waits/waits.rules';
import { say } from '../words/say';
import type { BookingDeps } from './booking-deps';
import { countStanding, NO_SHOW_DAYS } from './booking-state.rules';
import { bookingsOfBooker } from './bookings.queries';
import type { BookingFacts } from './decide-booking.rules';
import { blockedUntil } from './decide-booking.rules';
import { explain } from './explain-refusals';
import type { Booker } from './lock-booker';
import type { Known, WantedBooking } from './wanted-booking';
import { decideWanted } from './wanted-booking';

/** A place that can be had. */
export type DecidedPlace = {
  readonly space: Space;
  readonly itemId: string | null;
  readonly rules: BookingRuleValues;
  readonly wasOverridden: boolean;
};

/** The engine: locks the space, reads what decides, and either grants the place or says everything against it. */
export async function decideInSpace(
  deps: BookingDeps,
  tx: EntityManager,
  asked: { readonly booker: Booker; readonly wanted: WantedBooking; readonly isOverriding: boolean },
): Promise<Result<DecidedPlace, Refusal>> {
  const [space] = await lockSpaces(deps.db, tx, [asked.wanted.spaceId]);
  if (!space) return fail(notFound(['spaceId'], SPACE_NOUN));
  const known = await readKnown(deps, tx, { ...asked, space });
  if (!known) return fail(notFound(['itemId'], say('booking.item')));
  const all = decideWanted(asked.wanted, known.facts);
  const standing = asked.isOverriding ? all.filter(({ isOverridable }) => !isOverridable) : all;
  const [first, ...others] = [
    ...asked.booker.refusals,
    ...(standing.length === 0 ? [] : await explain(deps, tx, { ...asked, known, refusals: standing })),
  ];
  if (first) return fail(first, ...others);
  const { rules } = known.facts;
  return ok({ space, itemId: known.item?.id ?? null, rules, wasOverridden: all.length > standing.length });
}

async function readKnown(
  deps: BookingDeps,
  tx: EntityManager,
  asked: { readonly booker: Booker; readonly wanted: WantedBooking; readonly space: Space },
): Promise<Known | null> {
  const { booker, wanted, space } = asked;
  const now = deps.clock.now();
  const day = toCivilDate(wanted.startsAt);
  const items = wanted.itemId == null && wanted.itemKind == null ? [] : await itemsOfSpace(tx, space.id);
  const rules = resolveRules(await rulesOfSpace(tx, space.id), {
    spaceId: space.id,
    categoryCode: booker.categoryCode,
  });
  const holds = await findHolds(tx, deps.clashes, {
    spaceIds: [space.id],
    from: toInstant(day),
    to: toInstant(addDays(day, 2)),
    now,
    exceptBookingId: wanted.exceptBookingId,
  });
  const from = wanted.extendsFrom ?? wanted.startsAt;
  const line = await readLine(tx, deps.clashes, { spaceIds: [space.id], from, to: wanted.endsAt, now });
  const item = chooseItem({ ...asked, items, rules, holds, line });
  if (item === undefined) return null;
  const calendar = branchCalendar(await loadCalendarParts(tx, space.branchId, addDays(toCivilDate(now), -1)));
  const kept = keptForOthers({ ...asked, line }, item);
  const facts: BookingFacts = {
    now,
    space,
    item: item && {
      id: item.id,
      isActive: item.isActive,
      isOutOfOrder: item.outOfOrderAt !== null,
      isKit: item.kind === 'EQUIPMENT',
    },
    rules,
    startsAt: wanted.startsAt,
    endsAt: wanted.endsAt,
    partySize: wanted.partySize,
    person: booker.person,
    calendar,
    holds,
    standing: await readStanding(deps, tx, asked),
    keptUntil: kept?.until ?? null,
  };
  return { space, items, item, calendar, facts };
}

async function readStanding(
  deps: BookingDeps,
  tx: EntityManager,
  { booker, wanted, space }: { booker: Booker; wanted: WantedBooking; space: Space },
) {
  const now = deps.clock.now();
  const since = addDays(toCivilDate(now), -NO_SHOW_DAYS - 1);
  const { from } = weekOf(toCivilDate(wanted.startsAt));
  const bookings = await bookingsOfBooker(tx, booker.key, toInstant(from < since ? from : since));
  return countStanding(
    bookings.filter(({ id }) => id !== wanted.exceptBookingId),
    { spaceId: space.id, startsAt: wanted.startsAt, now },
  );
}

/** For whom a place is kept, unless it is for who books. */
function keptForOthers({ booker, wanted, line }: Waited, item: SpaceItem | null): KeptPlace | null {
  const { spaceId, endsAt } = wanted;
  const startsAt = wanted.extendsFrom ?? wanted.startsAt;
  const place = { spaceId, startsAt, endsAt, itemId: item?.id ?? null, itemKind: item?.kind ?? null };
  const kept = keptInLine(place, line);
  return kept !== null && kept.memberId === booker.memberId ? null : kept;
}

type Waited = { readonly booker: Booker; readonly wanted: WantedBooking; readonly line: Line };
type Choosing = Waited & {
  readonly space: Space;
  readonly items: readonly SpaceItem[];
  readonly rules: BookingRuleValues;
  readonly holds: BookingFacts['holds'];
};

/**
 * The item that was named, or the first free one of a kind, rather one that is not kept for others; null for the
 * whole space, undefined for none.
 */
function chooseItem(choosing: Choosing): SpaceItem | null | undefined {
  const { wanted, space, items, rules, holds } = choosing;
  if (wanted.itemId != null) return items.find(({ id }) => id === wanted.itemId);
  if (wanted.itemKind == null) return null;
  const ofKind = items.filter(({ kind, isActive }) => kind === wanted.itemKind && isActive);
  const works = ofKind.filter(({ outOfOrderAt }) => outOfOrderAt === null);
  const endsAt = blockedUntil({ rules, endsAt: wanted.endsAt });
  const isKit = wanted.itemKind === 'EQUIPMENT';
  const free = works.filter(
    ({ id }) => findClash(space, { ...wanted, endsAt, itemId: id, isKit }, holds) === null,
  );
  const open = free.find((item) => keptForOthers(choosing, item) === null);
  return open ?? free[0] ?? works[0] ?? ofKind[0];
}
