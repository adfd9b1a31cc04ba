import { changedRow, emptyDesk, withRow } from './desk-rows';
import type { DeskRow, DeskState } from './desk-rows';
import { freshRow } from './fresh-row';

/** The state of the desk, who listens to it, and the queue in which acts wait for one another. */
export type DeskCore = ReturnType<typeof createDeskCore>;

/** Creates an empty desk that does nothing by itself yet. */
export function createDeskCore() {
  let state = emptyDesk();
  let last: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const settledListeners = new Set<(row: DeskRow) => void>();
  const set = (next: DeskState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const rowOf = (id: string) => state.rows.find((row) => row.id === id);
  const change = (id: string, changes: Partial<DeskRow>) => set(changedRow(state, id, changes));
  const tell = (id: string) => {
    const row = rowOf(id);
    if (row !== undefined) settledListeners.forEach((listener) => listener(row));
  };
  return {
    current: () => state,
    set,
    rowOf,
    change,
    tell,
    /** Marks a row as refused and tells so. */
    refuse: (id: string, changes: Partial<DeskRow>) => {
      change(id, { ...changes, state: 'refused' });
      tell(id);
    },
    /** Adds a row that says what nobody scanned. */
    note: (code: string, changes: Partial<DeskRow>) => {
      const { mode, session } = state;
      const row = { ...freshRow({ code, branchId: '', isBurst: true, mode, session }), ...changes };
      set(withRow(state, row));
      tell(row.id);
    },
    /** Runs an act once those before it are through. */
    inTurn: (act: () => Promise<void>) => (last = last.then(act)),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onSettled: (listener: (row: DeskRow) => void) => {
      settledListeners.add(listener);
      return () => void settledListeners.delete(listener);
    },
  };
}
