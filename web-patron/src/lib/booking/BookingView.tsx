import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { FaultNotice } from '../states/FaultNotice';
import type { BookingReference, ShownBooking } from './booking';
import { isOpenBooking } from './booking';
import { BookingRefusals } from './BookingRefusals';
import { BookingCalendar, BookingTicket } from './BookingTicket';
import { CancelButton } from './CancelButton';
import { ExtendForm } from './ExtendForm';
import { MoveForm } from './MoveForm';
import { useBookingActs } from './use-booking-acts';
import type { BookingMove } from './use-booking-acts';
import { useBookingWords } from './use-booking-words';

type BookingViewProps = {
  readonly booking: ShownBooking;
  readonly reference: BookingReference;
  /** Whether its code is shown at once. */
  readonly isTicketOpen?: boolean;
  readonly onChanged?: () => void;
};

/** Shows a booking to whoever made it: how it stands, what to show at the desk, and what they may do with it. */
export function BookingView({
  booking,
  reference,
  isTicketOpen = false,
  onChanged,
}: BookingViewProps): ReactElement {
  const { t } = useTranslation('booking');
  const acts = useBookingActs(reference, onChanged);
  const [open, setOpen] = useState<OpenForm | null>(null);
  const closeIf = (isDone: boolean): void => {
    if (isDone) setOpen(null);
  };
  const move = async (to: BookingMove): Promise<void> => closeIf(await acts.move(to));
  const extend = async (endsAt: string): Promise<void> => closeIf(await acts.extend(endsAt));
  return (
    <div className="booking-view">
      <BookingSummary booking={booking} />
      {isOpenBooking(booking) && <BookingTicket booking={booking} isOpen={isTicketOpen} />}
      <p className="outcome" role="status">
        {acts.said === null ? '' : t(`acts.${acts.said}`)}
      </p>
      <BookingRefusals
        refusals={acts.refusals}
        isBusy={acts.isBusy}
        onTake={({ startsAt, endsAt, item }) =>
          booking.canMove
            ? void move({ startsAt, endsAt, ...(item !== null && { itemId: item.id }) })
            : void extend(endsAt)
        }
      />
      <FaultNotice fault={acts.fault} />
      {open === 'move' && (
        <MoveForm
          booking={booking}
          isBusy={acts.isBusy}
          onMove={(to) => void move(to)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'extend' && (
        <ExtendForm
          booking={booking}
          isBusy={acts.isBusy}
          onExtend={(endsAt) => void extend(endsAt)}
          onClose={() => setOpen(null)}
        />
      )}
      {isOpenBooking(booking) && (
        <BookingActs booking={booking} acts={acts} isFormOpen={open !== null} onOpen={setOpen} />
      )}
    </div>
  );
}

type OpenForm = 'move' | 'extend';

/** What they may do now. */
function BookingActs({
  booking,
  acts,
  isFormOpen,
  onOpen,
}: {
  readonly booking: ShownBooking;
  readonly acts: ReturnType<typeof useBookingActs>;
  readonly isFormOpen: boolean;
  readonly onOpen: (form: OpenForm) => void;
}): ReactElement {
  const { t } = useTranslation('booking');
  const say = useBookingWords();
  const what = `${say.place(booking)}, ${say.span(booking)}`;
  return (
    <p className="row booking-acts">
      <BookingCalendar booking={booking} />
      {booking.canExtend && !isFormOpen && (
        <button
          type="button"
          className="as-link"
          aria-label={t('acts.extendOf', { what })}
          onClick={() => onOpen('extend')}
        >
          {t('acts.extend')}
        </button>
      )}
      {booking.canMove && !isFormOpen && (
        <button
          type="button"
          className="as-link"
          aria-label={t('acts.moveOf', { what })}
          onClick={() => onOpen('move')}
        >
          {t('acts.move')}
        </button>
      )}
      {booking.canCancel && (
        <CancelButton what={what} isBusy={acts.isBusy} onYes={() => void acts.cancel()} />
      )}
    </p>
  );
}

const TONES: Readonly<Record<string, string>> = {
  CONFIRMED: 'ok',
  CHECKED_IN: 'ok',
  REQUESTED: 'wait',
  CANCELLED: 'stop',
  REFUSED: 'stop',
  RELEASED: 'stop',
};

/** Says how a booking stands, when and where it is. */
export function BookingSummary({ booking }: { readonly booking: ShownBooking }): ReactElement {
  const { t, wordOf } = useTranslation('booking');
  const say = useBookingWords();
  const { state, branch, partySize, purpose, cancelReason, decisionReason } = booking;
  return (
    <>
      <p className={`booking-state ${TONES[state] ?? ''}`}>{wordOf('state', state) ?? state}</p>
      <p className="booking-when">{say.span(booking)}</p>
      <p>
        {say.place(booking)}, {branch.name.text} · {t('people', { people: partySize })}
      </p>
      {purpose !== null && <p className="small">{purpose}</p>}
      {[cancelReason, decisionReason].map((reason) => reason !== null && <p key={reason}>{reason}</p>)}
    </>
  );
}
