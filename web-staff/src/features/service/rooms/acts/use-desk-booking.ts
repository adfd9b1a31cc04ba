import { toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { toTimeField } from '../../../../lib/events/jakarta-time';
import { wholeNumber } from '../../../../lib/form/whole-number';
import type { Row } from '../board/board-times';
import { BookRoomDocument } from './BookRoom.generated';
import type { CreateBookingInput } from './BookRoom.generated';
import { BookRoomSeriesDocument } from './BookRoomSeries.generated';
import type { BookRoomSeriesMutation } from './BookRoomSeries.generated';
import type { BookerValues } from './BookerFields';
import type { Alternative } from './refusals';
import { instantsOf } from './SpanFields';
import type { SpanValues } from './SpanFields';

/** What is asked for a booking at the desk. */
export type DeskBooking = SpanValues &
  BookerValues & {
    readonly people: string;
    /** How many weeks in a row, the first included. */
    readonly weeks: string;
    readonly purpose: string;
    readonly overrideReason: string;
  };

/** A week of a series that could not be had. */
export type MissedWeek = BookRoomSeriesMutation['createBookingSeries']['occurrences'][number];

/** When a booking at the desk begins to be asked for, and for whom where that is known. */
export type FirstValues = SpanValues & Partial<BookerValues>;

/** Holds a booking that is made at the desk, and sends it. */
export function useDeskBooking(row: Row, first: FirstValues, onBooked: () => void) {
  const [values, setValues] = useState<DeskBooking>({
    kind: 'member',
    member: null,
    partner: null,
    name: '',
    phone: '',
    people: '1',
    weeks: '1',
    purpose: '',
    overrideReason: '',
    ...first,
  });
  const [missing, setMissing] = useState<'when' | 'who' | null>(null);
  const { act, book, missed } = useBookingActs(values, onBooked);
  const change = (changes: Partial<DeskBooking>) => setValues((before) => ({ ...before, ...changes }));
  const submit = () => {
    const span = instantsOf(values);
    const booker = bookerOf(values);
    setMissing(span === null ? 'when' : booker === null ? 'who' : null);
    if (span === null || booker === null) return;
    const input = {
      spaceId: row.space.id,
      ...span,
      ...booker,
      itemId: values.itemId || null,
      partySize: wholeNumber(values.people) ?? 1,
      purpose: values.purpose.trim() || null,
      overrideReason: values.overrideReason.trim() || null,
    };
    void book(input);
  };
  const take = ({ startsAt, endsAt, item }: Alternative) =>
    change({
      date: toCivilDate(startsAt),
      from: toTimeField(startsAt),
      to: toTimeField(endsAt),
      itemId: item?.id ?? '',
    });
  return { values, change, submit, take, act, missing, missed };
}

type BookingInput = Omit<CreateBookingInput, 'idempotencyKey'>;

/** Sends a booking once, or each week of a series; `missed` are the weeks that could not be had. */
function useBookingActs(values: DeskBooking, onBooked: () => void) {
  const { t } = useTranslation();
  const [missed, setMissed] = useState<readonly MissedWeek[] | null>(null);
  const once = useAnnouncedMutation(BookRoomDocument, {
    payloadOf: ({ createBooking }) => createBooking,
    onDone: onBooked,
  });
  const series = useAnnouncedMutation(BookRoomSeriesDocument, {
    payloadOf: ({ createBookingSeries }) => createBookingSeries,
    onDone: () => undefined,
  });
  const weekCount = wholeNumber(values.weeks) ?? 1;
  const act = weekCount > 1 ? series : once;
  const name = nameOf(values);
  const bookOnce = (input: BookingInput) =>
    once.run(
      (idempotencyKey) => ({ ...input, idempotencyKey }),
      () => t('rooms.bookedFor', { name }),
    );
  const bookSeries = async (input: BookingInput) => {
    const done = await series.run(
      (idempotencyKey) => ({ ...input, weekCount, idempotencyKey }),
      ({ occurrences }) =>
        t('rooms.seriesBooked', {
          name,
          count: occurrences.filter(({ booking }) => booking !== null).length,
        }),
    );
    if (done === null) return;
    const others = done.occurrences.filter(({ booking }) => booking === null);
    // What could not be had is read before the dialog goes.
    if (others.length === 0) onBooked();
    else setMissed(others);
  };
  return { act, missed, book: weekCount > 1 ? bookSeries : bookOnce };
}

function nameOf({ kind, member, partner, name }: DeskBooking): string {
  return (kind === 'member' ? member?.name : kind === 'partner' ? partner?.name : name) ?? '';
}

function bookerOf({ kind, member, partner, name, phone }: DeskBooking) {
  if (kind === 'partner') return partner === null ? null : { partnerId: partner.id };
  if (kind === 'member') return member === null ? null : { memberId: member.id };
  return name.trim() === '' ? null : { guest: { name: name.trim(), phone: phone.trim() || null } };
}
