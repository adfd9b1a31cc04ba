import { toCivilDate } from '../../../shared/civil-date';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal, UserErrorType } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import type { CirculationDeps } from '../deps';
import { circulationErrors } from '../refusals/refusal.graphql';
import { getPolicies } from '../rules/request-policies.graphql';
import { classSetIfVisible } from './class-set-visibility';
import { copiesByClassSet, pupilsByClassSet } from './class-set-copies.queries';
import type { ClassSet } from './class-set.entity';
import { classSetById, countsByClassSet } from './class-sets.queries';

/** Reads a class set anew after it was changed. */
export function reloadSet({ loader }: Context, id: string): Promise<ClassSet | null> {
  loader(countsByClassSet).clear(id);
  loader(copiesByClassSet).clear(id);
  loader(pupilsByClassSet).clear(id);
  return loader(classSetById).clear(id).load(id);
}

/** Answers an act that changes one class set. */
export async function answerWithSet(
  context: Context,
  result: Result<{ readonly classSetId: string }, Refusal>,
): Promise<{ classSet: ClassSet | null; userErrors: UserErrorType[] }> {
  return result.ok
    ? { classSet: await reloadSet(context, result.value.classSetId), userErrors: [] }
    : { classSet: null, userErrors: toUserErrors(result.refusals, context.locale) };
}

/**
 * Answers an act that a key may do which reads no class sets: it gets a receipt, and the set itself only if it may
 * see it.
 */
export async function answerWithReceipt(
  context: Context,
  result: Result<{ readonly classSetId: string }, Refusal>,
): Promise<{
  classSet: ClassSet | null;
  receipt: Pick<ClassSet, 'id' | 'status'> | null;
  userErrors: UserErrorType[];
}> {
  const { classSet, userErrors } = await answerWithSet(context, result);
  return {
    classSet: await classSetIfVisible(context, classSet),
    receipt: classSet && { id: classSet.id, status: classSet.status },
    userErrors,
  };
}

/** Puts refusals of the desk into words, with the rule that decided. */
export async function deskErrors(
  context: Context,
  { policies }: CirculationDeps,
  refusals: readonly Refusal[],
): Promise<UserErrorType[]> {
  const { rulesOn } = await getPolicies(context, policies);
  return circulationErrors(context, refusals, rulesOn(toCivilDate(context.clock.now())));
}
