import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { principalOf } from '../../../platform/auth/actor';
import { runOnce } from '../../../platform/db/idempotency';
import { requestOf } from '../../../platform/db/request';
import type { Refusal } from '../../../platform/graphql/user-error';
import { addDays, civilDateOf, isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CalendarParts } from '../../library';
import { branchCalendar, calendarPartsOf, insertCalendarEntry } from '../../library';
import { applyMoves, deadlinesAt, keepMoves } from '../data/deadlines';
import type { DeadlineMove } from '../domain/closure';
import { movesByClosure } from '../domain/closure';
import type { CirculationDeps } from './circulation-deps';
import { branchUnknown, inWords } from './refusal-words';
import { refusal } from '../domain/refusal';

/** Days on which a branch, or every branch, stays shut. */
export type ClosureRequest = {
  readonly branchId?: string | null; readonly from: string; readonly to: string; readonly reason: string;
  /** Only tells what would move. */
  readonly isPreview?: boolean | null; readonly idempotencyKey?: string | null;
};

/** What a closure moves, or moved back. */
export type ClosureOutcome = { readonly closureId: string | null; readonly loans: number; readonly holds: number };

const LONGEST_DAYS = 366;
const LONGEST_REASON = 200;

/** Closes a branch for some days: what is due on them moves to the next open day, and the closed days cost nothing. Can be taken back. */
export function closeBranch(deps: CirculationDeps, actor: Actor, request: ClosureRequest): Promise<Result<ClosureOutcome, Refusal>> {
  return runOnce(deps.db, requestOf(deps, actor, 'closeBranch', request), async (tx) => {
    const mistake = mistakeIn(request, civilDateOf(deps.clock.now()));
    if (mistake) return fail(mistake);
    const branchIds = (await tx.query<{ id: string }[]>('SELECT id FROM branch ORDER BY id LIMIT 500')).map(({ id }) => id).filter((id) => request.branchId == null || id === request.branchId);
    if (branchIds.length === 0) return fail(branchUnknown(['branchId']));
    const closureId = deps.newId('cal', deps.clock.now());
    const moves: DeadlineMove[] = [];
    for (const branchId of branchIds) {
      const moved = await movesAt(deps, tx, { branchId, request, closureId });
      if (!moved.ok) return moved;
      moves.push(...moved.value);
    }
    if (request.isPreview !== true) await write(deps, tx, actor, { request, closureId, moves });
    return ok({ closureId: request.isPreview === true ? null : closureId, ...counted(moves) });
  });
}

async function movesAt(deps: CirculationDeps, tx: EntityManager, { branchId, request, closureId }: { branchId: string; request: ClosureRequest; closureId: string }): Promise<Result<readonly DeadlineMove[], Refusal>> {
  const before: CalendarParts = await calendarPartsOf(tx, branchId, request.from);
  const after: CalendarParts = { ...before, closures: [...before.closures, { id: closureId, from: request.from, until: request.to, reason: request.reason }] };
  const deadlines = await deadlinesAt(deps.db, tx, { branchId, from: request.from, to: request.to });
  const moved = movesByClosure(deadlines, branchCalendar(before), branchCalendar(after));
  return moved.ok ? moved : fail(inWords(refusal('NO_OPEN_DAYS', { needs: 'never' }), ['to']));
}

async function write(deps: CirculationDeps, tx: EntityManager, actor: Actor, { request, closureId, moves }: { request: ClosureRequest; closureId: string; moves: readonly DeadlineMove[] }): Promise<void> {
  await insertCalendarEntry(tx, deps, { id: closureId, kind: 'CLOSURE', branchId: request.branchId ?? null, from: request.from, until: request.to, name: request.reason.trim(), by: principalOf(actor) });
  await applyMoves(tx, moves);
  await keepMoves(tx, closureId, moves);
}

function mistakeIn({ from, to, reason }: ClosureRequest, today: string): Refusal | null {
  if (!isCivilDate(from) || from < today) return { code: 'INVALID', field: ['from'], message: { ID: 'Hari pertama paling awal hari ini.', EN: 'The first day is today at the earliest.' } };
  if (!isCivilDate(to) || to < from || to > addDays(from, LONGEST_DAYS)) return { code: 'INVALID', field: ['to'], message: { ID: `Hari terakhir paling lama ${LONGEST_DAYS} hari setelah hari pertama.`, EN: `The last day is at most ${LONGEST_DAYS} days after the first.` } };
  if (reason.trim() === '' || reason.length > LONGEST_REASON) return { code: 'REQUIRED', field: ['reason'], message: { ID: `Tulis alasannya untuk anggota, paling panjang ${LONGEST_REASON} huruf.`, EN: `Say why, for members to read, in at most ${LONGEST_REASON} characters.` } };
  return null;
}

/** Counts what moved by its kind. */
export function counted(moves: readonly DeadlineMove[]): { loans: number; holds: number } {
  return { loans: moves.filter(({ kind }) => kind === 'loan').length, holds: moves.filter(({ kind }) => kind === 'hold').length };
}
