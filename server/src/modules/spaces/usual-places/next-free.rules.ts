import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { TimeSpan } from '../../../shared/time-span';
import type { BookingRuleValues } from '../booking-rules/booking-rules.rules';
import { findAlternative } from '../occupancy/alternatives.rules';
import type { SpaceItemKind } from '../items/space-item.terms';
import type { BookedSpace, Hold } from '../occupancy/occupancy.rules';

/** What the next free span of a place is worked out from. */
export type PlaceFacts = {
  readonly space: BookedSpace & { readonly isActive: boolean };
  /** Null for the whole space. */
  readonly item: {
    readonly id: string;
    readonly kind: SpaceItemKind;
    readonly isActive: boolean;
    readonly outOfOrderAt: Date | null;
  } | null;
  readonly rules: BookingRuleValues;
  readonly calendar: OpeningCalendar;
  /** What holds the space from now on for eight days. */
  readonly holds: readonly Hold[];
  readonly now: Date;
};

const MINUTE = 60_000;
/** An hour is offered where the rules and the next booking leave as much; else what they leave. */
const OFFERED_MINUTES = 60;

/** Finds the next span in which a place can be booked by these rules; null when there is none within a week. */
export function nextFreeSpan(facts: PlaceFacts): TimeSpan | null {
  const { space, item, rules } = facts;
  const parts: readonly string[] = item === null ? ['space', 'all'] : ['items', 'all'];
  const works = item === null || (item.isActive && item.outOfOrderAt === null);
  if (!space.isActive || !works || !parts.includes(rules.bookable)) return null;
  const first = spanOf(facts, rules.minMinutes);
  if (first === null) return null;
  const longest = Math.min(Math.max(rules.minMinutes, OFFERED_MINUTES), rules.maxMinutes);
  for (let minutes = longest; minutes > rules.minMinutes; minutes -= rules.stepMinutes) {
    const longer = spanOf(facts, minutes);
    if (longer?.startsAt.getTime() === first.startsAt.getTime()) return longer;
  }
  return first;
}

function spanOf({ space, item, rules, calendar, holds, now }: PlaceFacts, minutes: number): TimeSpan | null {
  const today = toCivilDate(now);
  const found = findAlternative({
    space,
    calendar,
    holds,
    itemId: item?.id ?? null,
    isKit: item?.kind === 'EQUIPMENT',
    likeItems: [],
    partySize: rules.minParty,
    isItemUsable: true,
    startsAt: now,
    near: today,
    minutes,
    stepMinutes: rules.stepMinutes,
    paddingMinutes: rules.paddingMinutes,
    earliest: new Date(now.getTime() + rules.noticeMinutes * MINUTE),
    lastDay: addDays(today, rules.horizonDays),
  });
  return found && { startsAt: found.startsAt, endsAt: found.endsAt };
}
