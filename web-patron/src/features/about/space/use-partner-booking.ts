import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { BookForPartnerDocument } from './BookForPartner.generated';
import type { CreateBookingInput } from './BookForPartner.generated';
import { BookSeriesForPartnerDocument } from './BookSeriesForPartner.generated';

/** A week that was asked for: booked, or why not. */
export type BookedWeek = { readonly startsAt: string; readonly refusals: readonly string[] };

type PartnerBooking = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  /** What came of each week; null until something was booked. */
  readonly weeks: readonly BookedWeek[] | null;
  readonly book: (wish: Omit<CreateBookingInput, 'idempotencyKey'>, weekCount: number) => Promise<void>;
};

/** Books for a partner, once or on the same weekday for some weeks; each week is decided by itself. */
export function usePartnerBooking(): PartnerBooking {
  const once = useIdempotentMutation(BookForPartnerDocument, { isCreation: true });
  const series = useIdempotentMutation(BookSeriesForPartnerDocument, { isCreation: true });
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [weeks, setWeeks] = useState<readonly BookedWeek[] | null>(null);
  const book: PartnerBooking['book'] = async (wish, weekCount) => {
    if (weekCount === 1) {
      const answer = await once.run((idempotencyKey) => ({ input: { ...wish, idempotencyKey } }));
      const outcome = answer?.createBooking;
      setRefusals(outcome?.userErrors ?? []);
      setWeeks(outcome?.booking ? [{ startsAt: outcome.booking.startsAt, refusals: [] }] : null);
      return;
    }
    const answer = await series.run((idempotencyKey) => ({ input: { ...wish, weekCount, idempotencyKey } }));
    const outcome = answer?.createBookingSeries;
    setRefusals(outcome?.userErrors ?? []);
    setWeeks(
      outcome === undefined || outcome.userErrors.length > 0
        ? null
        : outcome.occurrences.map(({ startsAt, userErrors }) => ({
            startsAt,
            refusals: userErrors.map(({ message }) => message),
          })),
    );
  };
  return { isBusy: once.isBusy || series.isBusy, fault: once.fault ?? series.fault, refusals, weeks, book };
}
