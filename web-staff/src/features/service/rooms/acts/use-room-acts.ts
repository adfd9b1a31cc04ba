import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { RoomBooking } from '../board/board-times';
import { useBookingWords } from '../board/use-booking-words';
import { CheckInRoomDocument } from './CheckInRoom.generated';
import { DecideRoomBookingDocument } from './DecideRoomBooking.generated';
import { ExtendRoomBookingDocument } from './ExtendRoomBooking.generated';
import { LeaveRoomDocument } from './LeaveRoom.generated';
import { MoveRoomBookingDocument } from './MoveRoomBooking.generated';
import type { MoveBookingInput } from './MoveRoomBooking.generated';
import { UnblockRoomDocument } from './UnblockRoom.generated';
import type { Alternative } from './refusals';
import { useKeptAct } from './use-kept-act';

const HALF_HOUR_MS = 30 * 60_000;

type Move = Omit<MoveBookingInput, 'booking' | 'idempotencyKey'>;

/**
 * Returns what is done with one booking at once, without a dialog. What was refused is kept with the id of the
 * booking, or of the space for its blocks, and is told of that one alone.
 */
export function useRoomActs(onDone: () => void) {
  const { t } = useTranslation();
  const { who } = useBookingWords();
  const { checkIn, leave, move, extend, decide, unblock } = useActMutations(onDone);
  const all = [checkIn, leave, move, extend, decide, unblock];
  return {
    checkIn: (booking: RoomBooking) =>
      checkIn.start(
        booking.id,
        (idempotencyKey) => ({ booking: { id: booking.id }, idempotencyKey }),
        () => t('rooms.checkedIn', { name: who(booking) }),
      ),
    leave: (booking: RoomBooking) =>
      leave.start(
        booking.id,
        (idempotencyKey) => ({ booking: { id: booking.id }, idempotencyKey }),
        () => t('rooms.left', { name: who(booking) }),
      ),
    ...useTimeActs({ move, extend }),
    approve: (booking: RoomBooking) =>
      decide.start(
        booking.id,
        (idempotencyKey) => ({ id: booking.id, version: booking.version, isApproved: true, idempotencyKey }),
        () => t('rooms.approved', { name: who(booking) }),
      ),
    unblock: (id: string, spaceId: string) =>
      unblock.start(
        spaceId,
        (idempotencyKey) => ({ id, idempotencyKey }),
        () => t('rooms.unblocked'),
      ),
    ...standing(all),
  };
}

type Acts = ReturnType<typeof useActMutations>;

/** Returns what changes when a booking is: what runs gets a later end, the rest is moved. */
function useTimeActs({ move, extend }: Pick<Acts, 'move' | 'extend'>) {
  const { t } = useTranslation();
  const { clock } = useBookingWords();
  const moveTo = ({ id }: RoomBooking, to: Move, said: string) =>
    move.start(
      id,
      (idempotencyKey) => ({ booking: { id }, ...to, idempotencyKey }),
      () => said,
    );
  const extendTo = (booking: RoomBooking, endsAt: string) => {
    const said = t('rooms.extended', { time: clock(endsAt) });
    if (!booking.canExtend) return moveTo(booking, { endsAt }, said);
    const { id } = booking;
    extend.start(
      id,
      (idempotencyKey) => ({ booking: { id }, endsAt, idempotencyKey }),
      () => said,
    );
  };
  return {
    extend: (booking: RoomBooking) =>
      extendTo(booking, new Date(Date.parse(booking.endsAt) + HALF_HOUR_MS).toISOString()),
    take: (booking: RoomBooking, { startsAt, endsAt, item }: Alternative) => {
      if (booking.canExtend) return extendTo(booking, endsAt);
      const said = t('rooms.moved', { time: clock(startsAt) });
      moveTo(booking, { startsAt, endsAt, itemId: item?.id ?? null }, said);
    },
  };
}

/** What stands against acts, by the id of what they were done with. */
function standing(all: readonly Acts[keyof Acts][]) {
  return {
    isBusy: all.some(({ loading }) => loading),
    /** Forgets what was refused, once something else is chosen. */
    forget: () => all.forEach((act) => act.forget()),
    errorOf: (id: string) => all.map((act) => act.errorOf(id)).find((error) => error !== undefined),
    refusalsOf: (id: string) => all.flatMap((act) => act.refusalsOf(id)),
  };
}

/** Returns the mutations behind the acts, each with what stands against it. */
function useActMutations(onDone: () => void) {
  const checkIn = useAnnouncedMutation(CheckInRoomDocument, { payloadOf: (a) => a.checkInBooking, onDone });
  const leave = useAnnouncedMutation(LeaveRoomDocument, { payloadOf: (a) => a.leaveBooking, onDone });
  const move = useAnnouncedMutation(MoveRoomBookingDocument, { payloadOf: (a) => a.moveBooking, onDone });
  const extend = useAnnouncedMutation(ExtendRoomBookingDocument, {
    payloadOf: (a) => a.extendBooking,
    onDone,
  });
  const decide = useAnnouncedMutation(DecideRoomBookingDocument, {
    payloadOf: (a) => a.decideBooking,
    onDone,
  });
  const unblock = useAnnouncedMutation(UnblockRoomDocument, { payloadOf: (a) => a.unblockSpace, onDone });
  return {
    checkIn: useKeptAct(checkIn),
    leave: useKeptAct(leave),
    move: useKeptAct(move),
    extend: useKeptAct(extend),
    decide: useKeptAct(decide),
    unblock: useKeptAct(unblock),
  };
}
