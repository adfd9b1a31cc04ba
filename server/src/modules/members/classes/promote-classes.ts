import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { ClassPromotionEntity } from './class-promotion.entity';
import type { Pupil } from './pupils.queries';
import { MOST_PUPILS, loadPupils, movePupils } from './pupils.queries';
import { refuse } from '../shared/member-refusal.rules';
import type { NextClass } from './school-class.rules';
import { nextClass } from './school-class.rules';
import { memberChanged } from '../members.events';
import type { MemberDeps } from '../deps';
import { say } from '../words/say';

/** A school year that begins at a school. */
export type PromotionRequest = {
  readonly school: string;
  readonly schoolYear: number;
  readonly lastGrade: number;
  /** Pupils who stay in their class. */
  readonly stayingIds: readonly string[];
  readonly idempotencyKey?: string | null;
};

/** What becomes of one class, with its pupils. */
export type PromotionStep = {
  readonly from: string;
  readonly next: NextClass;
  readonly pupils: readonly Pupil[];
};

/** What a promotion would do, or did. */
export type Promotion = { readonly steps: readonly PromotionStep[]; readonly stayingCount: number };

type Deps = Pick<MemberDeps, 'db' | 'clock' | 'newId'>;

/** Tells what would become of every class of a school; nothing is changed. */
export async function previewPromotion(
  deps: Pick<Deps, 'db'>,
  request: Omit<PromotionRequest, 'idempotencyKey'>,
): Promise<Result<Promotion, Refusal>> {
  return planOf(
    request,
    await loadPupils(deps.db.read, request.school),
    await deps.db.read.existsBy(ClassPromotionEntity, {
      school: request.school,
      schoolYear: request.schoolYear,
    }),
  );
}

/**
 * Moves every class of a school up; those of the last grade leave it. A school moves up once a year, and what
 * cannot be read stays as it is.
 */
export function promoteClasses(
  deps: Deps,
  actor: Actor,
  request: PromotionRequest,
): Promise<Result<{ movedCount: number; leftCount: number }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'promoteClasses', request), async (tx) => {
      const { school, schoolYear } = request;
      const isDone = await tx.existsBy(ClassPromotionEntity, { school, schoolYear });
      const plan = planOf(request, await loadPupils(tx, school, deps.db.forUpdate), isDone);
      if (!plan.ok) return plan;
      const [movedCount, leftCount] = [
        countPupils(plan.value.steps, 'MOVES'),
        countPupils(plan.value.steps, 'LEAVES'),
      ];
      await tx.insert(ClassPromotionEntity, {
        id: deps.newId('cpr', deps.clock.now()),
        school,
        schoolYear,
        movedCount,
        leftCount,
        promotedAt: deps.clock.now(),
        promotedBy: toPrincipal(actor),
      });
      for (const step of plan.value.steps) await carryOut(deps, tx, step);
      return ok({ movedCount, leftCount });
    }),
  );
}

/** Counts the pupils of whom a thing becomes. */
export function countPupils(steps: readonly PromotionStep[], kind: NextClass['kind']): number {
  return steps.filter(({ next }) => next.kind === kind).reduce((sum, { pupils }) => sum + pupils.length, 0);
}

function planOf(
  { school, lastGrade, stayingIds }: Omit<PromotionRequest, 'idempotencyKey'>,
  pupils: readonly Pupil[],
  isDone: boolean,
): Result<Promotion, Refusal> {
  const refusal = refusePromotion({ school, lastGrade }, pupils.length, isDone);
  if (refusal) return fail(refusal);
  const staying = new Set(stayingIds);
  const moving = pupils.filter(({ id }) => !staying.has(id));
  const classes = [...new Set(moving.map(({ schoolClass }) => schoolClass))].sort();
  const steps = classes.map((from) => ({
    from,
    next: nextClass(from, lastGrade),
    pupils: moving.filter(({ schoolClass }) => schoolClass === from),
  }));
  return ok({ steps, stayingCount: pupils.length - moving.length });
}

function refusePromotion(
  { school, lastGrade }: Pick<PromotionRequest, 'school' | 'lastGrade'>,
  count: number,
  isDone: boolean,
): Refusal | null {
  if (isDone)
    return refuse('ALREADY_EXISTS', ['schoolYear'], say('promoteClasses.alreadyPromoted', { school }));
  if (lastGrade < 1 || lastGrade > 12)
    return refuse('INVALID', ['lastGrade'], say('promoteClasses.lastGrade'));
  if (count === 0) return refuse('NOT_FOUND', ['school'], say('promoteClasses.noPupils'));
  if (count > MOST_PUPILS)
    return refuse('INVALID', ['school'], say('promoteClasses.tooManyPupils', { most: MOST_PUPILS }));
  return null;
}

async function carryOut(deps: Deps, tx: EntityManager, { next, pupils }: PromotionStep): Promise<void> {
  if (next.kind === 'UNREADABLE') return;
  const ids = pupils.map(({ id }) => id);
  await movePupils(tx, ids, next.kind === 'LEAVES' ? null : next.to);
  await recordEvents(tx, ids.map(memberChanged), deps.clock.now());
}
