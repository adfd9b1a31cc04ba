import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { previewSessions } from '../use-cases/preview-sessions';
import { PlannedSessionsInput, PlannedSessionsPayload } from './plan.type';

/** Works out sessions before they are written. */
@Resolver()
export class PlannedSessionsResolver {
  @Access({ staff: 'programmes.write' })
  @Query(() => PlannedSessionsPayload, {
    description:
      'What a rule of repetition comes to, and what would be in the way, before anything is written.',
  })
  @Priced(50)
  async plannedSessions(
    @Arg('input', () => PlannedSessionsInput, { description: 'The plan.' }) input: PlannedSessionsInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await previewSessions(context.db, input);
    if (!result.ok)
      return { sessions: [], closedDays: [], userErrors: toUserErrors(result.refusals, context.locale) };
    return { ...result.value, userErrors: [] };
  }
}
