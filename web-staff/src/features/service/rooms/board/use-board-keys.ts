import type { KeyboardEvent } from 'react';

import { isTyping } from '../../../../lib/keyboard/use-chords';
import type { Board, RoomBooking, Row } from './board-times';

/** What is chosen on the board: a space, and one of its bookings or none. */
export type Chosen = { readonly spaceId: string; readonly bookingId: string | null };

/** What the letters of the board do. */
export type LetterActs = Readonly<Record<string, () => void>>;

/** Finds what is chosen; the first space when nothing is, or when it is gone. */
export function findChosen(
  { rows }: Board,
  chosen: Chosen | null,
): { readonly row: Row | undefined; readonly booking: RoomBooking | undefined } {
  const row = rows.find(({ space }) => space.id === chosen?.spaceId) ?? rows[0];
  return { row, booking: row?.bookings.find(({ id }) => id === chosen?.bookingId) };
}

/** Moves through the board: J and K by spaces, arrows by bookings. Letters typed in a field never count. */
export function useBoardKeys(
  board: Board,
  chosen: Chosen | null,
  { choose, acts }: { readonly choose: (next: Chosen) => void; readonly acts: LetterActs },
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const next = stepFrom(board, chosen, event.key);
    const act = acts[event.key.toLowerCase()];
    if (next === null && act === undefined) return;
    event.preventDefault();
    if (next === null) return act?.();
    choose(next);
    focusChosen(event.currentTarget, next);
  };
}

function stepFrom(board: Board, chosen: Chosen | null, key: string): Chosen | null {
  const { row, booking } = findChosen(board, chosen);
  if (row === undefined) return null;
  const { rows } = board;
  const byRows = { j: 1, k: -1, arrowdown: 1, arrowup: -1 }[key.toLowerCase()];
  if (byRows !== undefined) {
    const next = rows[clamp(rows.indexOf(row) + (chosen === null ? 0 : byRows), rows.length)];
    return next === undefined ? null : { spaceId: next.space.id, bookingId: null };
  }
  const byBookings = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (byBookings === undefined) return null;
  const place = booking === undefined ? -1 : row.bookings.indexOf(booking);
  const next =
    place + byBookings < 0 ? undefined : row.bookings[clamp(place + byBookings, row.bookings.length)];
  return { spaceId: row.space.id, bookingId: next?.id ?? null };
}

/** Brings the keyboard to what was chosen, once it is drawn. */
function focusChosen(board: HTMLElement, { spaceId, bookingId }: Chosen): void {
  requestAnimationFrame(() =>
    board.querySelector<HTMLElement>(`[data-board="${bookingId ?? spaceId}"]`)?.focus(),
  );
}

function clamp(value: number, length: number): number {
  return Math.min(length - 1, Math.max(0, value));
}
