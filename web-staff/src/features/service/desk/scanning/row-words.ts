import type { State } from '../../../../lib/ui/StateShape';
import type { DeskRow } from '../desk-rows';
import type { SoundName } from '../../../../lib/ui/sounds';

/** Returns the shape of a row. */
export function toRowState(row: DeskRow): State {
  if (row.state === 'checking' || row.state === 'queued' || row.state === 'failed') return 'waiting';
  if (row.state === 'asking') return 'attention';
  if (row.state === 'refused') return 'blocked';
  if (row.state === 'skipped' || row.state === 'undone') return 'note';
  if (row.outcome?.kind === 'read') return row.outcome.isRepeat ? 'note' : 'ok';
  if (row.outcome?.kind !== 'returned') return 'ok';
  const needsHand =
    row.outcome.overdueDays > 0 ||
    row.outcome.trappedHold !== null ||
    row.outcome.transfer !== null ||
    !row.outcome.wasOnLoan;
  return needsHand ? 'attention' : 'returned';
}

/** Returns the sound of a settled row; null when it has none. */
export function findRowSound(row: DeskRow): SoundName | null {
  if (row.state === 'undone' || row.state === 'skipped') return null;
  if (row.state === 'queued') return row.act === 'return' ? 'returned' : 'ok';
  const shape = toRowState(row);
  if (shape === 'returned' || shape === 'ok' || shape === 'blocked') return shape;
  return 'attention';
}

/** Returns the name of what was scanned: its title once known, else the code. */
export function formatRowName(row: DeskRow): string {
  return row.copy?.title.titleProper ?? row.code;
}
