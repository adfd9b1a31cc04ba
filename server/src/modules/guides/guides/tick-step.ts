import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import { lockMember } from '../../members';
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
    // Locked so that the step cannot go between the look and the tick.
    const [step] = await tx.query<{ guide_id: string }[]>(
      `SELECT guide_id FROM guide_step WHERE id = ?${db.forUpdate}`,
      [stepId],
    );
    const [shown] = step
      ? await tx.query<object[]>("SELECT 1 FROM guide WHERE id = ? AND status = 'PUBLISHED'", [step.guide_id])
      : [];
    if (!step || !shown) return fail(notFound(['stepId'], GUIDE_NOUNS.step));
    const known = await tx.query<object[]>('SELECT 1 FROM guide_tick WHERE member_id = ? AND step_id = ?', [
      memberId,
      stepId,
    ]);
    if (isDone && known.length === 0)
      await insertRows(tx, 'guide_tick', [
        { member_id: memberId, step_id: stepId, ticked_at: sqlInstant(clock.now()) },
      ]);
    if (!isDone && known.length > 0)
      await tx.query('DELETE FROM guide_tick WHERE member_id = ? AND step_id = ?', [memberId, stepId]);
    return ok({ guideId: step.guide_id });
  });
}
