import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { say } from '../words/say';
import type { BookingDeps } from './booking-deps';
import type { BookingRequest } from './create-booking';
import { MOST_WEEKS } from './booking.terms';
import { bookPlace, readTexts } from './create-booking';
import { lockBooker } from './lock-booker';

/** A week of a series: what was booked, or why not. */
export type SeriesOccurrence = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly bookingId: string | null;
  readonly refusals: readonly Refusal[];
};

/** A series as it was made. */
export type BookedSeries = { readonly seriesId: string; readonly occurrences: readonly SeriesOccurrence[] };

const WEEK_MS = 7 * 86_400_000;

/**
 * Books the same place on the same weekday for some weeks, for partners by their operators and for anybody by
 * staff. Each week is decided by itself: what cannot be had is told and the others are made.
 */
export function bookSeries(
  deps: BookingDeps,
  actor: Actor,
  request: BookingRequest & { readonly weekCount: number },
  { locale }: { readonly locale: Locale },
): Promise<Result<BookedSeries, Refusal>> {
  const input = idempotentRequest(deps, actor, 'createBookingSeries', request);
  return withIdempotency(deps.db, input, async (tx) => {
    const { weekCount } = request;
    if (weekCount < 2 || weekCount > MOST_WEEKS)
      return fail(invalid(['weekCount'], say('booking.wrongCount', { most: MOST_WEEKS })));
    if (actor.kind === 'member' && request.partnerId == null)
      return fail({ code: 'NOT_ALLOWED', field: ['partnerId'], message: say('booking.onlyGroups') });
    const read = await readTexts(tx, actor, request);
    if (!read.ok) return read;
    const seriesId = deps.newId('bks', deps.clock.now());
    const occurrences: SeriesOccurrence[] = [];
    for (let week = 0; week < weekCount; week++) {
      const span = {
        startsAt: new Date(request.startsAt.getTime() + week * WEEK_MS),
        endsAt: new Date(request.endsAt.getTime() + week * WEEK_MS),
      };
      // Who may book in the first week may not in a later one: a membership or an agreement ends between.
      const booker = await lockBooker(deps, tx, actor, { entry: request, on: toCivilDate(span.startsAt) });
      if (!booker.ok) return booker;
      const made = await bookPlace(deps, tx, actor, {
        booker: booker.value,
        wanted: { ...request, ...span, partySize: request.partySize ?? 1 },
        ...read.value,
        locale,
        seriesId,
      });
      occurrences.push({
        ...span,
        bookingId: made.ok ? made.value.bookingId : null,
        refusals: made.ok ? [] : made.refusals,
      });
    }
    return ok({ seriesId, occurrences });
  });
}
