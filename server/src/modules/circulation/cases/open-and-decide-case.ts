import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CirculatingCopy } from '../../catalogue';
import type { CopyCase } from './copy-case.entity';
import { findClaimedAt, closeCase, insertCase, lockOpenCase } from './copy-cases.queries';
import type { Loan } from '../loans/loan.entity';
import type { CaseKind, CaseResolution } from './copy-case.rules';
import { DECIDED_BY_SCAN } from './copy-case.rules';
import type { CirculationDeps } from '../deps';
import { say } from '../words/say';

/** Opens a case about a locked copy; one that is open already is decided first as the new one says. */
export async function openCase(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: {
    kind: CaseKind;
    copyId: string;
    loanId: string | null;
    branchId: string;
    note: string | null;
    cost?: number;
    resolution?: CaseResolution;
  },
): Promise<{ caseId: string }> {
  const openedAt = deps.clock.now();
  const id = deps.newId('cse', openedAt);
  await insertCase(tx, { ...given, id, cost: given.cost ?? 0, openedAt, openedBy: toPrincipal(actor) });
  return { caseId: id };
}

/** Closes the open case (claimed, lost, damaged, missing) of a copy that was scanned, if there is one. */
export async function closeCaseOnScan(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { copy, loan, resolution }: { copy: CirculatingCopy; loan: Loan | null; resolution?: CaseResolution },
): Promise<void> {
  const mayHaveOne =
    loan?.status === 'CLAIMED_RETURNED' || ['LOST', 'IN_REPAIR', 'MISSING'].includes(copy.status);
  const open = mayHaveOne ? await lockOpenCase(deps.db, tx, copy.id) : null;
  if (open)
    await decideOpenCase(deps, tx, actor, {
      open,
      resolution: resolution ?? DECIDED_BY_SCAN[open.kind],
      note: null,
    });
}

/**
 * Returns the instant lateness is counted to: when the member claimed to have returned the copy, else the
 * given time.
 */
export async function overdueReference(
  tx: EntityManager,
  loan: Pick<Loan, 'id' | 'status'>,
  at: Date,
): Promise<Date> {
  const claimed = loan.status === 'CLAIMED_RETURNED' ? await findClaimedAt(tx, loan.id) : null;
  return claimed !== null && claimed < at ? claimed : at;
}

/** Writes what was decided about an open case. */
export function decideOpenCase(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { open, resolution, note }: { open: CopyCase; resolution: CaseResolution; note: string | null },
): Promise<void> {
  return closeCase(tx, open.id, { resolution, note, at: deps.clock.now(), by: toPrincipal(actor) });
}

/** Reads what staff noted; null for nothing. */
export function parseNote(text: string | null | undefined): string | null {
  return text?.trim().slice(0, LONGEST_NOTE) || null;
}

const LONGEST_NOTE = 300;

/** Refuses a second case about a copy. */
export const CASE_OPEN: Refusal = {
  code: 'ALREADY_EXISTS',
  message: say('openAndDecideCase.caseOpen'),
};
