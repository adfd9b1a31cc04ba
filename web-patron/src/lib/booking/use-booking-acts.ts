import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import { useLocale } from '../language';
import type { BookingReference, BookingRefusal } from './booking';
import { CancelBookingDocument } from './CancelBooking.generated';
import { ExtendBookingDocument } from './ExtendBooking.generated';
import { MoveBookingDocument } from './MoveBooking.generated';

/** Where a booking is moved to; what is absent stays. */
export type BookingMove = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly itemId?: string;
  readonly partySize?: number;
};

type BookingActs = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly BookingRefusal[];
  readonly said: 'moved' | 'extended' | 'cancelled' | null;
  readonly cancel: () => Promise<void>;
  /** Tells whether it goes on until then. */
  readonly extend: (endsAt: string) => Promise<boolean>;
  /** Tells whether it was moved. */
  readonly move: (to: BookingMove) => Promise<boolean>;
};

/** Gives what whoever booked may do; the answer brings what became of it to every place that shows it. */
export function useBookingActs(booking: BookingReference, onChanged?: () => void): BookingActs {
  const locale = useLocale();
  const cancelling = useIdempotentMutation(CancelBookingDocument);
  const moving = useIdempotentMutation(MoveBookingDocument);
  const extending = useIdempotentMutation(ExtendBookingDocument);
  const [refusals, setRefusals] = useState<readonly BookingRefusal[]>([]);
  const [said, setSaid] = useState<BookingActs['said']>(null);
  const settle = (
    done: NonNullable<BookingActs['said']>,
    outcome: { readonly userErrors: readonly BookingRefusal[] } | undefined,
  ): boolean => {
    const isDone = outcome?.userErrors.length === 0;
    setRefusals(outcome?.userErrors ?? []);
    setSaid(isDone ? done : null);
    if (isDone) onChanged?.();
    return isDone;
  };
  return {
    isBusy: cancelling.isBusy || moving.isBusy || extending.isBusy,
    fault: cancelling.fault ?? moving.fault ?? extending.fault,
    refusals,
    said,
    cancel: async () => {
      const answer = await cancelling.run((idempotencyKey) => ({
        input: { booking, idempotencyKey },
        locale,
      }));
      settle('cancelled', answer?.cancelBooking);
    },
    extend: async (endsAt) => {
      const answer = await extending.run((idempotencyKey) => ({
        input: { booking, endsAt, idempotencyKey },
        locale,
      }));
      return settle('extended', answer?.extendBooking);
    },
    move: async (to) => {
      const answer = await moving.run((idempotencyKey) => ({
        input: { booking, ...to, idempotencyKey },
        locale,
      }));
      return settle('moved', answer?.moveBooking);
    },
  };
}
