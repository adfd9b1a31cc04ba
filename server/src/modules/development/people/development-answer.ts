import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { findVisiblePerson } from './person-access';

/** Answers a change about somebody: their development as it is now, or why it was refused. */
export async function toDevelopmentAnswer(context: Context, saved: Result<{ staffId: string }, Refusal>) {
  if (!saved.ok) return { development: null, userErrors: toUserErrors(saved.refusals, context.locale) };
  const development = await findVisiblePerson(context.db, context.actor, saved.value.staffId);
  return { development, userErrors: [] };
}
