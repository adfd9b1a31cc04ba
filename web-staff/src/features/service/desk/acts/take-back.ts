import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';

import type { DeskCore } from '../desk-core';
import type { DeskRequests } from '../desk-requests';
import type { DeskRow } from '../desk-rows';

/** Returns the undoing of the scan that the bar offers to take back. */
export function createTakeBack(desk: DeskCore, takeBack: DeskRequests['takeBack']) {
  return () => {
    const { undo } = desk.current();
    const row = undo === null ? undefined : desk.rowOf(undo.rowId);
    desk.set({ ...desk.current(), undo: null });
    if (row === undefined) return;
    const key = newIdempotencyKey();
    void desk.inTurn(async () => {
      const messages = await takeBack(row, key).catch(() => null);
      // Without an answer it may have happened: the same key asks once more, and then the row says what it
      // knows.
      const settled = messages ?? (await takeBack(row, key).catch(() => null));
      desk.change(row.id, changeOfUndo(settled));
      desk.set({ ...desk.current(), settledCount: desk.current().settledCount + 1 });
      desk.tell(row.id);
    });
  };
}

/** Returns what a row says of its undoing: nothing known, refused with these words, or done. */
function changeOfUndo(messages: readonly string[] | null): Partial<DeskRow> {
  if (messages === null) return { notice: '' };
  return messages.length > 0 ? { notice: messages.join(' ') } : { state: 'undone' };
}
