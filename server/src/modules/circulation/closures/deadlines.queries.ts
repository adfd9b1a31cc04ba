import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import type { CivilDate } from '../../../shared/civil-date';
import type { Deadline, DeadlineMove, KeptMove } from './closure.rules';
import type { Due } from '../due-dates/due.rules';
import { toDueDay, toDueInstant } from '../due-dates/due.rules';

type LoanRow = { id: string; branch_id: string; due_at: Date | string; due_on: string; is_hourly: number };
type HoldRow = { id: string; pickup_branch_id: string; collect_by: string };
type MoveRow = {
  closure_id: string;
  subject_id: string;
  kind: 'loan' | 'hold';
  is_hourly: number;
  from_text: string;
  to_text: string;
};

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
  const loans = await tx.query<LoanRow[]>(
    `SELECT id, branch_id, due_at, due_on, is_hourly FROM loan WHERE branch_id = ? AND closed_at IS NULL AND due_on BETWEEN ? AND ? ORDER BY id LIMIT ${MOST}${db.forUpdate}`,
    [branchId, from, to],
  );
  const holds = await tx.query<HoldRow[]>(
    `SELECT id, pickup_branch_id, collect_by FROM hold WHERE pickup_branch_id = ? AND status = 'READY' AND collect_by BETWEEN ? AND ? ORDER BY id LIMIT ${MOST}${db.forUpdate}`,
    [branchId, from, to],
  );
  return [...loans.map(loanDeadline), ...holds.map(holdDeadline)];
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
  const loans = await db.query<{ id: string }>(
    `SELECT id FROM loan WHERE branch_id = ? AND closed_at IS NULL AND due_on IN (${list}) AND id > ? ORDER BY id LIMIT ${most}`,
    [branchId, ...days, after.loanId],
  );
  const holds = await db.query<{ id: string }>(
    `SELECT id FROM hold WHERE pickup_branch_id = ? AND status = 'READY' AND collect_by IN (${list}) AND id > ? ORDER BY id LIMIT ${most}`,
    [branchId, ...days, after.holdId],
  );
  return { loanIds: loans.map(({ id }) => id), holdIds: holds.map(({ id }) => id) };
}

/**
 * Locks loans and holds that are still open and reads when they end, the loans with the cell of their rules.
 */
export async function lockDeadlines(
  db: Database,
  tx: EntityManager,
  { loanIds, holdIds }: { loanIds: readonly string[]; holdIds: readonly string[] },
): Promise<{ loans: DeadlineWithCell[]; holds: DeadlineOfBranch[] }> {
  const loans =
    loanIds.length === 0
      ? []
      : await tx.query<(LoanRow & { member_category: string; material_type: string })[]>(
          `SELECT id, branch_id, due_at, due_on, is_hourly, member_category, material_type FROM loan WHERE id IN (${placeholders(loanIds)}) AND closed_at IS NULL ORDER BY id${db.forUpdate}`,
          [...loanIds],
        );
  const holds =
    holdIds.length === 0
      ? []
      : await tx.query<HoldRow[]>(
          `SELECT id, pickup_branch_id, collect_by FROM hold WHERE id IN (${placeholders(holdIds)}) AND status = 'READY' ORDER BY id${db.forUpdate}`,
          [...holdIds],
        );
  return {
    loans: loans.map((row) => ({
      ...loanDeadline(row),
      category: row.member_category,
      materialType: row.material_type,
    })),
    holds: holds.map(holdDeadline),
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
    const loans = await tx.query<LoanRow[]>(
      `SELECT id, branch_id, due_at, due_on, is_hourly FROM loan WHERE id IN (${placeholders(ids)}) AND closed_at IS NULL ORDER BY id${db.forUpdate}`,
      ids,
    );
    const holds = await tx.query<HoldRow[]>(
      `SELECT id, pickup_branch_id, collect_by FROM hold WHERE id IN (${placeholders(ids)}) AND status = 'READY' ORDER BY id${db.forUpdate}`,
      ids,
    );
    found.push(...loans.map(loanDeadline), ...holds.map(holdDeadline));
  }
  return found;
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
export async function insertMoves(tx: EntityManager, moves: readonly KeptMove[]): Promise<void> {
  await insertRows(
    tx,
    'closure_move',
    moves.map(({ closureId, kind, id, from, to }) => ({
      closure_id: closureId,
      subject_id: id,
      kind,
      is_hourly: Number(from.kind === 'hour'),
      from_text: textOf(from),
      to_text: textOf(to),
    })),
  );
}

/** Reads what a closure moved. */
export async function loadMoves(tx: EntityManager, closureId: string): Promise<KeptMove[]> {
  const rows = await tx.query<MoveRow[]>(
    `SELECT closure_id, subject_id, kind, is_hourly, from_text, to_text FROM closure_move WHERE closure_id = ? ORDER BY subject_id LIMIT ${MOST}`,
    [closureId],
  );
  return rows.map(keptMove);
}

/** Reads what other closures did to the deadlines that one moved. */
export async function loadMovesOfOtherClosures(tx: EntityManager, closureId: string): Promise<KeptMove[]> {
  const rows = await tx.query<MoveRow[]>(
    `SELECT closure_id, subject_id, kind, is_hourly, from_text, to_text FROM closure_move WHERE closure_id <> ? AND subject_id IN (SELECT subject_id FROM closure_move WHERE closure_id = ?)
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

function keptMove(row: MoveRow): KeptMove {
  return {
    closureId: row.closure_id,
    kind: row.kind,
    id: row.subject_id,
    from: dueFrom(row.from_text, row.is_hourly === 1),
    to: dueFrom(row.to_text, row.is_hourly === 1),
  };
}

function loanDeadline(row: LoanRow): DeadlineOfBranch {
  return {
    kind: 'loan',
    id: row.id,
    branchId: row.branch_id,
    ends:
      row.is_hourly === 1 ? { kind: 'hour', at: readInstant(row.due_at) } : { kind: 'day', on: row.due_on },
  };
}

function holdDeadline(row: HoldRow): DeadlineOfBranch {
  return {
    kind: 'hold',
    id: row.id,
    branchId: row.pickup_branch_id,
    ends: { kind: 'day', on: row.collect_by },
  };
}

function textOf(due: Due): string {
  return due.kind === 'day' ? due.on : due.at.toISOString();
}

function dueFrom(text: string, isHourly: boolean): Due {
  return isHourly ? { kind: 'hour', at: new Date(text) } : { kind: 'day', on: text };
}
