import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { BookingRefusal } from '../../../lib/booking/booking';
import { useLocale } from '../../../lib/language';
import { CreateBookingDocument } from './CreateBooking.generated';
import type { CreateBookingInput, CreateBookingMutation } from './CreateBooking.generated';

/** What was booked, and the secret link of whoever did. */
export type Booked = {
  readonly booking: NonNullable<CreateBookingMutation['createBooking']['booking']>;
  readonly link: string;
};

type Creating = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly BookingRefusal[];
  /** Gives what was booked; null when it was refused or got no answer. */
  readonly book: (wish: Omit<CreateBookingInput, 'idempotencyKey'>) => Promise<Booked | null>;
};

/** Books, under one key until an answer has come. */
export function useCreateBooking(): Creating {
  const locale = useLocale();
  const { isBusy, fault, run } = useIdempotentMutation(CreateBookingDocument, { isCreation: true });
  const [refusals, setRefusals] = useState<readonly BookingRefusal[]>([]);
  const book: Creating['book'] = async (wish) => {
    const answer = await run((idempotencyKey) => ({ input: { ...wish, idempotencyKey }, locale }));
    const outcome = answer?.createBooking;
    setRefusals(outcome?.userErrors ?? []);
    return outcome?.booking ? { booking: outcome.booking, link: outcome.link ?? '' } : null;
  };
  return { isBusy, fault, refusals, book };
}
