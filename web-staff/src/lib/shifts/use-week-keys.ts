import type { KeyboardEvent } from 'react';

import { isTyping } from '../keyboard/use-chords';
import type { BoardRow, Slot } from './board-week';
import { stepFrom } from './board-week';

/** What the letters and signs of the board do. */
export type KeyActs = Readonly<Record<string, () => void>>;

/** Moves through the board by arrows and runs the acts of letters; keys typed in a field never count. */
export function useWeekKeys(
  rows: readonly BoardRow[],
  chosen: Slot | null,
  { choose, acts }: { readonly choose: (slot: Slot) => void; readonly acts: KeyActs },
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key.startsWith('Arrow')) {
      const next = stepFrom(rows, chosen?.need.id ?? null, event.key);
      if (next === null) return;
      event.preventDefault();
      choose(next);
      focusSlot(event.currentTarget, next.need.id);
      return;
    }
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** Brings the keyboard to a slot, once it is drawn. */
export function focusSlot(board: HTMLElement | null, needId: string): void {
  requestAnimationFrame(() => board?.querySelector<HTMLElement>(`[data-slot="${needId}"]`)?.focus());
}
