import { useState } from 'react';

import { useSession } from '../../../../lib/session/session-context';
import { listChoices } from './choices';
import type { ChoiceKind } from './choices';
import type { DeskRow } from '../desk-rows';
import type { Deciding } from '../SessionList';
import { useDesk } from '../use-desk';

/** Holds the override whose reason is being written; a choice that needs none goes through at once. */
export function useDeciding() {
  const desk = useDesk();
  const { can } = useSession();
  const [open, setOpen] = useState<Deciding>(null);
  const choose = (row: DeskRow, kind: ChoiceKind) => {
    const choice = listChoices(row, can).find((one) => one.kind === kind);
    if (choice === undefined || choice.missing !== null) return;
    if (choice.needsReason) setOpen({ rowId: row.id, kind });
    else desk.choose(row.id, kind);
  };
  const give = (reason: string | null) => {
    if (open !== null && reason !== null) desk.choose(open.rowId, open.kind, reason);
    setOpen(null);
  };
  return { open, choose, give };
}
