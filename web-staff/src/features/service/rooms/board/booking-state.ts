import type { State } from '../../../../lib/ui/StateShape';
import type { RoomBooking } from './board-times';

/** How a booking stands in the words of the board: `LATE` has begun and nobody is there. */
export type ShownState = RoomBooking['state'] | 'LATE';

const SHAPES: Readonly<Record<ShownState, State>> = {
  REQUESTED: 'waiting',
  CONFIRMED: 'note',
  LATE: 'attention',
  CHECKED_IN: 'ok',
  ENDED: 'note',
  RELEASED: 'returned',
  LAPSED: 'blocked',
  REFUSED: 'blocked',
  CANCELLED: 'blocked',
};

/** Says how a booking stands now. */
export function shownState({ state, startsAt }: RoomBooking, now: number): ShownState {
  return state === 'CONFIRMED' && Date.parse(startsAt) <= now ? 'LATE' : state;
}

/** Returns the shape of a state; a new one gets that of a note. */
export function shapeOf(state: ShownState): State {
  return SHAPES[state] ?? 'note';
}

/** Tells whether somebody can be let in. */
export function canEnter({ state }: RoomBooking): boolean {
  return state === 'CONFIRMED' || state === 'RELEASED';
}
