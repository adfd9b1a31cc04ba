import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { SpaceItem } from '../items/space-item.entity';
import type { SpaceItemKind } from '../items/space-item.terms';
import type { Space } from '../space.entity';
import type { BookingFacts, BookingRefusal } from './decide-booking.rules';
import { decideBooking } from './decide-booking.rules';

/** Which place is wanted: the whole space, an item of it, or any item of a kind. */
export type WantedBooking = {
  readonly spaceId: string;
  readonly itemId?: string | null;
  readonly itemKind?: SpaceItemKind | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly partySize: number;
  /** The booking that is moved or extended. */
  readonly exceptBookingId?: string;
  /** Until when they have it already, when a booking that runs is extended. */
  readonly extendsFrom?: Date;
};

/** What the engine knows about a wish. */
export type Known = {
  readonly space: Space;
  readonly items: readonly SpaceItem[];
  readonly item: SpaceItem | null;
  readonly calendar: OpeningCalendar;
  readonly facts: BookingFacts;
};

/** Reasons that speak against a later end of what runs already; all others were decided when it was made. */
const OF_THE_END: ReadonlySet<BookingRefusal['reason']> = new Set([
  'WRONG_SPAN',
  'ACROSS_MIDNIGHT',
  'CLOSED',
  'OUTSIDE_HOURS',
  'TOO_LONG',
  'WRONG_STEP',
  'SPENT_DAY',
  'SPENT_WEEK',
  'TAKEN',
  'EVENT',
  'BLOCKED',
  'FULL',
  'KEPT_FOR_OTHERS',
]);

/** Lists everything that speaks against a wish; of what runs already only what its end decides. */
export function decideWanted({ extendsFrom }: WantedBooking, facts: BookingFacts): BookingRefusal[] {
  const all = decideBooking(facts);
  return extendsFrom === undefined ? all : all.filter(({ reason }) => OF_THE_END.has(reason));
}
