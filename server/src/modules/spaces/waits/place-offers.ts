import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { findToldCauses } from '../../../platform/notifications/notification-trigger.queries';
import { sqlInstant } from '../../../platform/db/columns';
import { readSpaceItems } from '../items/space-items.queries';
import type { PlaceNames } from '../bookings/booking-letters.queries';
import { findPlaceNames } from '../bookings/booking-letters.queries';
import type { Offer, OfferDeps } from './find-offers';
import { findOffers } from './find-offers';
import { openWaitsAfter, readWait } from './waits.queries';

/** What a letter about a place that is free says. */
export type PlaceOffer = PlaceNames & {
  readonly spaceId: string;
  readonly itemId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly keptUntil: Date;
};

/** Tells those who wait of places that are free and kept for them. */
export type PlaceOffers = {
  /** Finds what is kept for somebody now and was not told yet: once for each time that it became free. */
  readonly findNotices: () => Promise<NotificationTrigger<'BOOKING_OFFERED'>[]>;
  /** Finds what is kept now for who waits; null when nothing is any more. */
  readonly findOffer: (waitId: string) => Promise<PlaceOffer | null>;
};

/** So many who wait are looked at together. */
const AT_ONCE = 200;

/** Creates what tells of places that became free; what is kept is worked out from the clock, never stored. */
export function createPlaceOffers(deps: OfferDeps): PlaceOffers {
  return {
    findNotices: () => findNotices(deps),
    findOffer: (waitId) => findOfferOf(deps, waitId),
  };
}

async function findNotices(deps: OfferDeps): Promise<NotificationTrigger<'BOOKING_OFFERED'>[]> {
  const found: NotificationTrigger<'BOOKING_OFFERED'>[] = [];
  let after = '';
  for (;;) {
    const waits = await openWaitsAfter(deps.db.read, { after, now: deps.clock.now(), limit: AT_ONCE });
    const notices = (await findOffers(deps, waits)).map(toNotice);
    const told = await findToldCauses(
      deps.db,
      notices.map(({ cause }) => cause),
    );
    found.push(...notices.filter(({ cause }) => !told.has(cause)));
    const last = waits.at(-1);
    if (!last || waits.length < AT_ONCE || found.length >= TRIGGERS_AT_ONCE)
      return found.slice(0, TRIGGERS_AT_ONCE);
    after = last.id;
  }
}

function toNotice({ wait, freeSince }: Offer): NotificationTrigger<'BOOKING_OFFERED'> {
  return {
    cause: `booking.offered:${wait.id}:${sqlInstant(freeSince)}`,
    template: 'BOOKING_OFFERED',
    memberId: wait.memberId,
    aboutId: wait.id,
    aboutDate: null,
    happenedAt: null,
  };
}

async function findOfferOf(deps: OfferDeps, waitId: string): Promise<PlaceOffer | null> {
  const wait = await readWait(deps.db.read, waitId);
  const [offer] = wait ? await findOffers(deps, [wait]) : [];
  if (!wait || !offer) return null;
  const { spaceId, startsAt, endsAt } = wait;
  const names = await findPlaceNames(deps.db, spaceId);
  const [item] = await readSpaceItems(deps.db.read, offer.itemId === null ? [] : [offer.itemId]);
  return (
    names && {
      ...names,
      itemCode: item?.code ?? null,
      spaceId,
      itemId: offer.itemId,
      startsAt,
      endsAt,
      keptUntil: offer.until,
    }
  );
}
