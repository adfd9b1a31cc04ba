import type { Context } from '../../../platform/graphql/context';
import type { Refusal, UserErrorType } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import type { Member } from './member.entity';
import { memberById } from './members.queries';

/** Answers with the member as it is now, or with the refusals. */
export async function memberAnswer(
  context: Context,
  result: Result<{ readonly id: string } | { readonly memberId: string }, Refusal>,
): Promise<{ readonly member: Member | null; readonly userErrors: UserErrorType[] }> {
  if (!result.ok) return { member: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const id = 'id' in result.value ? result.value.id : result.value.memberId;
  const members = context.loader(memberById);
  members.clear(id);
  return { member: await members.load(id), userErrors: [] };
}
