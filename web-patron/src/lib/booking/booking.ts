import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';

import { useLocale } from '../language';
import { BookingFactsFragmentDoc } from './BookingFacts.generated';
import type { BookingFactsFragment } from './BookingFacts.generated';

/** A booking as its pages show it. */
export type ShownBooking = BookingFactsFragment;
/** How whoever booked names a booking: by its id with their account, or by its secret link. */
export type BookingReference = { readonly id: string } | { readonly link: string };
/** What could be had instead. */
export type Alternative = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly item: ShownBooking['item'];
};
/** Why a booking is refused, and what is nearest. */
export type BookingRefusal = {
  readonly message: string;
  readonly field: readonly string[] | null;
  readonly reason?: string;
  readonly alternative?: Alternative | null;
};

const OPEN_STATES = ['REQUESTED', 'CONFIRMED', 'CHECKED_IN'];

/** Reads bookings that another answer brought, and follows what becomes of them. */
export function useBookings(from: readonly FragmentType<BookingFactsFragment>[]): readonly ShownBooking[] {
  const { data } = useSuspenseFragment({
    fragment: BookingFactsFragmentDoc,
    fragmentName: 'BookingFacts',
    from: [...from],
    variables: { locale: useLocale() },
  });
  return data;
}

/** Tells whether a booking still holds its place. */
export function isOpenBooking({ state }: Pick<ShownBooking, 'state'>): boolean {
  return OPEN_STATES.includes(state);
}

/** Gives the moment of a wall-clock time in Pasuruan; null if either part is missing. */
export function toInstant(day: string, time: string): string | null {
  const moment = new Date(`${day}T${time}:00+07:00`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** Finds the first thing that could be had instead. */
export function findAlternative(refusals: readonly BookingRefusal[]): Alternative | null {
  return refusals.find(({ alternative }) => alternative != null)?.alternative ?? null;
}
