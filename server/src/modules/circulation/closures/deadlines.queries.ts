import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import type { CivilDate } from '../../../shared/civil-date';
import type { Deadline, DeadlineMove, KeptMove } from './closure.rules';
import type { Due } from '../due-dates/due-date.rules';
import { toDueDay, toDueInstant } from '../due-dates/due-date.rules';
import { HoldEntity } from '../holds/hold.entity';
import { LoanEntity } from '../loans/loan.entity';
import { ClosureMoveEntity } from './closure-move.entity';

const loans = table(LoanEntity).pick('id', 'branchId', 'dueAt', 'dueOn', 'isHourly');
const loansWithCell = table(LoanEntity).pick(
  'id',
  'branchId',
  'dueAt',
  'dueOn',
  'isHourly',
  'memberCategory',
  'materialType',
);
const holds = table(HoldEntity).pick('id', 'pickupBranchId', 'collectBy');
const moves = table(ClosureMoveEntity);
type LoanDue = ReturnType<typeof loans.read>;
type MovedDeadline = ReturnType<typeof moves.read>;
type HoldDue = ReturnType<typeof holds.read>;

/** A deadline and the branch whose calendar counts. */
export type DeadlineOfBranch = Deadline & { readonly branchId: string };

/** More than a city library has due on the days of a closure; a bound, not a target. */
const MOST = 100_000;

/**
 * Reads and locks what ends at a branch on days of a span: open loans and holds on the shelf, lowest ids
 * first.
 */
export async function deadlinesAt(
  db: Database,
  tx: EntityManager,
  { branchId, from, to }: { branchId: string; from: CivilDate; to: CivilDate },
): Promise<DeadlineOfBranch[]> {
  const dueLoans = await loans.list(
    tx,
    `WHERE branch_id = ? AND closed_at IS NULL AND due_on BETWEEN ? AND ? ORDER BY id LIMIT ${MOST}${db.forUpdate}`,
    [branchId, from, to],
  );
  const readyHolds = await holds.list(
    tx,
    `WHERE pickup_branch_id = ? AND status = 'READY' AND collect_by BETWEEN ? AND ? ORDER BY id LIMIT ${MOST}${db.forUpdate}`,
    [branchId, from, to],
  );
  return [...dueLoans.map(loanDeadline), ...holdDeadlines(readyHolds)];
}

/** A loan whose own rules say whether it may be due on a closed day. */
export type DeadlineWithCell = DeadlineOfBranch & {
  readonly category: string;
  readonly materialType: string;
};

/**
 * Finds a page of what ends at a branch on some days, without a lock: open loans and holds on the shelf,
 * lowest ids first, after those of the page before.
 */
export async function deadlineIdsOnDays(
  db: Database,
  {
    branchId,
    days,
    after,
    most,
  }: {
    branchId: string;
    days: readonly CivilDate[];
    after: { readonly loanId: string; readonly holdId: string };
    most: number;
  },
): Promise<{ loanIds: string[]; holdIds: string[] }> {
  const list = placeholders(days);
  const dueLoans = await db.query<{ id: string }>(
    `SELECT id FROM loan WHERE branch_id = ? AND closed_at IS NULL AND due_on IN (${list}) AND id > ? ORDER BY id LIMIT ${most}`,
    [branchId, ...days, after.loanId],
  );
  const readyHolds = await db.query<{ id: string }>(
    `SELECT id FROM hold WHERE pickup_branch_id = ? AND status = 'READY' AND collect_by IN (${list}) AND id > ? ORDER BY id LIMIT ${most}`,
    [branchId, ...days, after.holdId],
  );
  return { loanIds: dueLoans.map(({ id }) => id), holdIds: readyHolds.map(({ id }) => id) };
}

/**
 * Locks loans and holds that are still open and reads when they end, the loans with the cell of their rules.
 */
export async function lockDeadlines(
  db: Database,
  tx: EntityManager,
  { loanIds, holdIds }: { loanIds: readonly string[]; holdIds: readonly string[] },
): Promise<{ loans: DeadlineWithCell[]; holds: DeadlineOfBranch[] }> {
  const dueLoans =
    loanIds.length === 0
      ? []
      : await loansWithCell.list(
          tx,
          `WHERE id IN (${placeholders(loanIds)}) AND closed_at IS NULL ORDER BY id${db.forUpdate}`,
          [...loanIds],
        );
  const readyHolds =
    holdIds.length === 0
      ? []
      : await holds.list(
          tx,
          `WHERE id IN (${placeholders(holdIds)}) AND status = 'READY' ORDER BY id${db.forUpdate}`,
          [...holdIds],
        );
  return {
    loans: dueLoans.map((loan) => ({
      ...loanDeadline(loan),
      category: loan.memberCategory,
      materialType: loan.materialType,
    })),
    holds: holdDeadlines(readyHolds),
  };
}

/** Reads and locks deadlines by the ids of loans and holds that are still open. */
export async function lockOpenDeadlines(
  db: Database,
  tx: EntityManager,
  moves: readonly DeadlineMove[],
): Promise<DeadlineOfBranch[]> {
  const found: DeadlineOfBranch[] = [];
  for (let start = 0; start < moves.length; start += 500) {
    const ids = moves.slice(start, start + 500).map(({ id }) => id);
    const dueLoans = await loans.list(
      tx,
      `WHERE id IN (${placeholders(ids)}) AND closed_at IS NULL ORDER BY id${db.forUpdate}`,
      ids,
    );
    const readyHolds = await holds.list(
      tx,
      `WHERE id IN (${placeholders(ids)}) AND status = 'READY' ORDER BY id${db.forUpdate}`,
      ids,
    );
    found.push(...dueLoans.map(loanDeadline), ...holdDeadlines(readyHolds));
  }
  return found;
}

/** Lists the ids of all branches. */
export async function listBranchIds(db: Database): Promise<string[]> {
  const branches = await db.query<{ id: string }>('SELECT id FROM branch ORDER BY id LIMIT 500');
  return branches.map(({ id }) => id);
}

/** Moves deadlines to where they go. */
export async function applyMoves(tx: EntityManager, moves: readonly DeadlineMove[]): Promise<void> {
  for (const { kind, id, to } of moves) {
    if (kind === 'loan')
      await tx.query('UPDATE loan SET due_at = ?, due_on = ?, version = version + 1 WHERE id = ?', [
        sqlInstant(toDueInstant(to)),
        toDueDay(to),
        id,
      ]);
    else
      await tx.query('UPDATE hold SET collect_by = ?, version = version + 1 WHERE id = ?', [
        toDueDay(to),
        id,
      ]);
  }
}

/** Keeps what closures moved. */
export async function insertMoves(tx: EntityManager, kept: readonly KeptMove[]): Promise<void> {
  await insertRows(
    tx,
    moves.name,
    kept.map(({ closureId, kind, id, from, to }) =>
      moves.write({
        closureId,
        subjectId: id,
        kind,
        isHourly: from.kind === 'hour',
        fromText: textOf(from),
        toText: textOf(to),
      }),
    ),
  );
}

/** Reads what a closure moved. */
export async function loadMoves(tx: EntityManager, closureId: string): Promise<KeptMove[]> {
  const rows = await moves.list(tx, `WHERE closure_id = ? ORDER BY subject_id LIMIT ${MOST}`, [closureId]);
  return rows.map(keptMove);
}

/** Reads what other closures did to the deadlines that one moved. */
export async function loadMovesOfOtherClosures(tx: EntityManager, closureId: string): Promise<KeptMove[]> {
  const rows = await moves.list(
    tx,
    `WHERE closure_id <> ? AND subject_id IN (SELECT subject_id FROM closure_move WHERE closure_id = ?)
     ORDER BY closure_id, subject_id LIMIT ${MOST}`,
    [closureId, closureId],
  );
  return rows.map(keptMove);
}

/** Forgets what a closure moved: it was taken back. */
export async function deleteMovesOfClosure(tx: EntityManager, closureId: string): Promise<void> {
  await tx.query('DELETE FROM closure_move WHERE closure_id = ?', [closureId]);
}

/** Forgets single moves of closures that stand. */
export async function deleteMoves(tx: EntityManager, moves: readonly KeptMove[]): Promise<void> {
  for (const { closureId, id } of moves)
    await tx.query('DELETE FROM closure_move WHERE closure_id = ? AND subject_id = ?', [closureId, id]);
}

function keptMove({ closureId, kind, subjectId, isHourly, fromText, toText }: MovedDeadline): KeptMove {
  return {
    closureId,
    kind,
    id: subjectId,
    from: dueFrom(fromText, isHourly),
    to: dueFrom(toText, isHourly),
  };
}

function loanDeadline({ id, branchId, isHourly, dueAt, dueOn }: LoanDue): DeadlineOfBranch {
  return {
    kind: 'loan',
    id,
    branchId,
    ends: isHourly ? { kind: 'hour', at: dueAt } : { kind: 'day', on: dueOn },
  };
}

/** What is on the shelf has a last day. */
function holdDeadlines(ready: readonly HoldDue[]): DeadlineOfBranch[] {
  return ready.flatMap(({ id, pickupBranchId, collectBy }) =>
    collectBy === null
      ? []
      : [{ kind: 'hold', id, branchId: pickupBranchId, ends: { kind: 'day', on: collectBy } }],
  );
}

function textOf(due: Due): string {
  return due.kind === 'day' ? due.on : due.at.toISOString();
}

function dueFrom(text: string, isHourly: boolean): Due {
  return isHourly ? { kind: 'hour', at: new Date(text) } : { kind: 'day', on: text };
}
