import { useTranslation } from '../../i18n/use-translation';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import type { BoardNeed, BoardPerson, Slot } from './board-week';
import { dayOf } from './board-week';
import { MoveBetweenShiftsDocument } from './MoveBetweenShifts.generated';
import { NoteArrivalDocument } from './NoteArrival.generated';
import { NoteAbsenceDocument } from './NoteAbsence.generated';
import { OfferFreePlaceDocument } from './OfferFreePlace.generated';
import { PutInShiftDocument } from './PutInShift.generated';
import { SetNeededDocument } from './SetNeeded.generated';
import { TakeOutOfShiftDocument } from './TakeOutOfShift.generated';

/** Whom an act puts into a shift. */
export type Candidate = {
  readonly memberId: string | null;
  readonly staffId: string | null;
  readonly name: string;
};

/** Returns what is done with one slot at once; each act says what it did and tells what stands against it. */
export function useShiftActs(onDone: () => void) {
  const { t } = useTranslation();
  const { put, move, takeOut, change, absence, arrival, offer } = useShiftMutations(onDone);
  const all = [put, move, takeOut, change, absence, arrival, offer];
  return {
    isBusy: all.some(({ loading }) => loading),
    messages: all.flatMap(({ messages }) => messages),
    error: all.map(({ error }) => error).find((error) => error !== undefined),
    put: ({ need }: Slot, { memberId, staffId, name }: Candidate, overrideReason: string | null) =>
      put.run(
        (idempotencyKey) => ({ needId: need.id, memberId, staffId, overrideReason, idempotencyKey }),
        () => t('shifts.put', { name, work: need.work.name.text }),
      ),
    move: (person: BoardPerson, { need }: Slot) =>
      move.run(
        (idempotencyKey) => ({ id: person.id, needId: need.id, idempotencyKey }),
        () => t('shifts.movedTo', { name: person.personName ?? '', work: need.work.name.text }),
      ),
    takeOut: ({ id, personName }: BoardPerson) =>
      takeOut.run(
        (idempotencyKey) => ({ id, idempotencyKey }),
        () => t('shifts.takenOut', { name: personName ?? '' }),
      ),
    setNeeded: ({ id, work }: BoardNeed, needed: number) =>
      change.run(
        (idempotencyKey) => ({ needId: id, needed, idempotencyKey }),
        () => t('shifts.neededNow', { n: needed, work: work.name.text }),
      ),
    offerToAll: ({ need }: Slot) =>
      offer.run(
        (idempotencyKey) => ({ needId: need.id, idempotencyKey }),
        ({ askedCount }) => t('shifts.offeredTo', { n: askedCount ?? 0 }),
      ),
    noteArrival: ({ id, personName }: BoardPerson) =>
      arrival.run(
        (idempotencyKey) => ({ id, idempotencyKey }),
        () => t('shifts.arrived', { name: personName ?? '' }),
      ),
    noteAbsence: (person: BoardPerson, slot: Slot) =>
      absence.run(
        (idempotencyKey) => ({ ...daysOff(person, slot), idempotencyKey }),
        () => t('shifts.absentNow', { name: person.personName ?? '' }),
      ),
  };
}

/** A colleague is absent on the day of a shift. */
function daysOff({ personId }: BoardPerson, { shift }: Slot) {
  const day = dayOf(shift.startsAt);
  return { staffId: personId ?? '', fromDate: day, untilDate: day };
}

/** The mutations behind the acts. */
function useShiftMutations(onDone: () => void) {
  const put = useAnnouncedMutation(PutInShiftDocument, { payloadOf: (a) => a.assignToShift, onDone });
  const move = useAnnouncedMutation(MoveBetweenShiftsDocument, { payloadOf: (a) => a.moveInShifts, onDone });
  const takeOut = useAnnouncedMutation(TakeOutOfShiftDocument, { payloadOf: (a) => a.leaveShift, onDone });
  const change = useAnnouncedMutation(SetNeededDocument, { payloadOf: (a) => a.changeShiftNeed, onDone });
  const absence = useAnnouncedMutation(NoteAbsenceDocument, { payloadOf: (a) => a.recordAbsence, onDone });
  const arrival = useAnnouncedMutation(NoteArrivalDocument, { payloadOf: (a) => a.checkInToShift, onDone });
  const offer = useAnnouncedMutation(OfferFreePlaceDocument, { payloadOf: (a) => a.offerFreePlace, onDone });
  return { put, move, takeOut, change, absence, arrival, offer };
}

/** The acts of a board. */
export type ShiftActs = ReturnType<typeof useShiftActs>;
