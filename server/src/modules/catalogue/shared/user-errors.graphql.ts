import type { Context } from '../../../platform/graphql/context';
import type { Refusal, UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { NodeRow } from '../../../platform/graphql/node';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { copyById } from '../copies/copies.queries';
import { subjectById } from '../authorities/subjects.queries';

/**
 * Turns refusals into user errors; an object that is named by its id only is read, so that the answer can
 * show it.
 */
export async function userErrors(context: Context, refusals: readonly Refusal[]): Promise<UserErrorType[]> {
  const complete = await Promise.all(
    refusals.map(async (refusal) => ({ ...refusal, existing: await existingOf(context, refusal.existing) })),
  );
  return toUserErrors(complete, context.locale);
}

async function existingOf(
  context: Context,
  existing: NodeRow | null | undefined,
): Promise<NodeRow | null | undefined> {
  if (existing == null) return existing;
  if (existing.id.startsWith('cpy_')) return context.loader(copyById).load(existing.id);
  return existing.id.startsWith('sbj_') ? context.loader(subjectById).load(existing.id) : existing;
}
