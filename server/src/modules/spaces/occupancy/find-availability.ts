import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { TimeSpan } from '../../../shared/time-span';
import type { SpaceItemKind } from '../items/space-item.terms';
import type { SpaceItem } from '../items/space-item.entity';
import type { Space } from '../space.entity';
import type { SpaceHold } from './holds.queries';
import { findHolds } from './holds.queries';
import type { Hold } from './occupancy.rules';
import { busySpans, findClash, joinSpans } from './occupancy.rules';
import { openSpans } from './opening.rules';
import type { SpaceClashes } from './space-clashes';

/** A day of a space as availability tells it. */
export type SpaceDay = {
  readonly date: CivilDate;
  readonly openings: readonly TimeSpan[];
  readonly busy: readonly TimeSpan[];
  readonly items: readonly { readonly item: SpaceItem; readonly busy: readonly TimeSpan[] }[];
};

/** Works out when a space and its items can be had, in as many statements as there are sources of holds. */
export async function findAvailability(
  deps: { readonly db: Database; readonly clashes: SpaceClashes },
  asked: {
    readonly space: Space;
    readonly items: readonly SpaceItem[];
    readonly calendar: OpeningCalendar;
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly now: Date;
    /** How long a place stays empty after a booking of whoever asks. */
    readonly paddingMinutes: number;
  },
): Promise<SpaceDay[]> {
  const { space, items, calendar, from, to, now, paddingMinutes } = asked;
  const span = { from: toInstant(from), to: toInstant(to) };
  const holds = await findHolds(deps.db.read, deps.clashes, { spaceIds: [space.id], ...span, now });
  const working = items.filter(({ isActive, outOfOrderAt }) => isActive && outOfOrderAt === null);
  const days: SpaceDay[] = [];
  for (let date = from; date < to; date = addDays(date, 1))
    days.push(dayOf(date, { space, items: working, calendar, holds, paddingMinutes }));
  return days;
}

function dayOf(
  date: CivilDate,
  known: {
    readonly space: Space;
    readonly items: readonly SpaceItem[];
    readonly calendar: OpeningCalendar;
    readonly holds: readonly SpaceHold[];
    readonly paddingMinutes: number;
  },
): SpaceDay {
  const { space, items, calendar, paddingMinutes } = known;
  const day = { startsAt: toInstant(date), endsAt: toInstant(addDays(date, 1)) };
  const holds = known.holds.filter((hold) => hold.startsAt < day.endsAt && day.startsAt < hold.endsAt);
  const whole = holds.filter(({ itemId }) => itemId === null);
  const byItem = new Map<string, SpaceHold[]>(items.map(({ id }) => [id, []]));
  for (const hold of holds) byItem.get(hold.itemId ?? '')?.push(hold);
  // Where one party has the space at a time, nothing but these two can be in the way of an item.
  const ofItem = (id: string) => (space.isExclusive ? [...whole, ...(byItem.get(id) ?? [])] : holds);
  return {
    date,
    openings: openSpans(calendar, date),
    busy: withPadding(busySpans(space, ONE_PERSON, day, holds), paddingMinutes),
    items: items.map((item) => {
      const wanted = { itemId: item.id, isKit: item.kind === 'EQUIPMENT', partySize: 1 };
      return { item, busy: withPadding(busySpans(space, wanted, day, ofItem(item.id)), paddingMinutes) };
    }),
  };
}

/** A booking ends so long before what comes next, because its place then stays empty. */
function withPadding(busy: readonly TimeSpan[], minutes: number): readonly TimeSpan[] {
  if (minutes === 0) return busy;
  return joinSpans(
    busy.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt.getTime() - minutes * 60_000),
      endsAt,
    })),
  );
}

const ONE_PERSON = { itemId: null, isKit: false, partySize: 1 };

/** How a space stands at a moment. */
export type SpaceNow = {
  readonly isOpen: boolean;
  readonly isSpaceFree: boolean;
  readonly freeItemCount: number;
  readonly itemCount: number;
  readonly itemsByKind: readonly {
    readonly kind: SpaceItemKind;
    readonly freeCount: number;
    readonly count: number;
  }[];
  readonly changesAt: Date | null;
};

/** Says how a space stands at a moment; `holds` are those of the rest of the day. */
export function spaceNow(
  {
    space,
    items,
    calendar,
    holds,
  }: {
    readonly space: Space;
    readonly items: readonly SpaceItem[];
    readonly calendar: OpeningCalendar;
    readonly holds: readonly Hold[];
  },
  now: Date,
): SpaceNow {
  const moment = { startsAt: now, endsAt: new Date(now.getTime() + 1) };
  const isFree = (itemId: string | null): boolean =>
    findClash(space, { ...ONE_PERSON, ...moment, itemId }, holds) === null;
  const countable = items.filter(
    ({ kind, isActive, outOfOrderAt }) => kind !== 'EQUIPMENT' && isActive && outOfOrderAt === null,
  );
  const kinds = [...new Set(countable.map(({ kind }) => kind))];
  const free = countable.filter(({ id }) => isFree(id));
  const edges = [...openSpans(calendar, toCivilDate(now)), ...holds]
    .flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()])
    .filter((edge) => edge > now.getTime());
  const next = edges.length === 0 ? null : new Date(Math.min(...edges));
  return {
    isOpen: calendar.isOpenAt(now),
    isSpaceFree: isFree(null),
    freeItemCount: free.length,
    itemCount: countable.length,
    itemsByKind: kinds.map((kind) => ({
      kind,
      freeCount: free.filter((item) => item.kind === kind).length,
      count: countable.filter((item) => item.kind === kind).length,
    })),
    changesAt: next !== null && toCivilDate(next) === toCivilDate(now) ? next : null,
  };
}
