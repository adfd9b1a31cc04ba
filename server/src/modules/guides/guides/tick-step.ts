import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import { lockMember } from '../../members';
import { GuideTickEntity } from './guide-parts.entity';
import { lockStepGuide } from './guide-parts.queries';
import { isPublished } from './guides.queries';
import { GUIDE_NOUNS } from '../deps';
import type { GuidesDeps } from '../deps';

/** Ticks a step of a published guide for a member, or takes the tick away. The same again changes nothing. */
export function tickStep(
  deps: GuidesDeps,
  memberId: string,
  { stepId, isDone }: { stepId: string; isDone: boolean },
): Promise<Result<{ guideId: string }, Refusal>> {
  const { db, clock } = deps;
  return db.transaction(async (tx) => {
    if (!(await lockMember(deps, tx, memberId))) return fail(notFound(['stepId'], GUIDE_NOUNS.member));
    const guideId = await lockStepGuide(db, tx, stepId);
    if (guideId === null || !(await isPublished(tx, guideId)))
      return fail(notFound(['stepId'], GUIDE_NOUNS.step));
    const isKnown = await tx.existsBy(GuideTickEntity, { memberId, stepId });
    if (isDone && !isKnown) await tx.insert(GuideTickEntity, { memberId, stepId, tickedAt: clock.now() });
    if (!isDone && isKnown) await tx.delete(GuideTickEntity, { memberId, stepId });
    return ok({ guideId });
  });
}
