import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { always, definePayload } from '../../../platform/graphql/payload';
import type { VolunteersDeps } from '../deps';
import { NoteVolunteerCheckInput, RemoveVolunteerCheckInput, VolunteerCheckType } from './check.type';
import { checksByMember } from './checks.queries';
import { noteVolunteerCheck, removeVolunteerCheck } from './note-check';

const checks = {
  checks: always([VolunteerCheckType], 'All checks of the member, the newest first; empty if refused.'),
};
const NoteVolunteerCheckPayload = definePayload('NoteVolunteerCheck', checks);
const RemoveVolunteerCheckPayload = definePayload('RemoveVolunteerCheck', checks);

/** Lets staff note what they saw of volunteers and applicants. */
@Resolver()
export class VolunteerCheckActs {
  constructor(private readonly deps: VolunteersDeps) {}

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => NoteVolunteerCheckPayload, {
    description: 'Notes that something was seen of a volunteer or applicant; no copy can be kept.',
  })
  async noteVolunteerCheck(
    @Arg('input', () => NoteVolunteerCheckInput, { description: 'What was seen.' })
    input: NoteVolunteerCheckInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof NoteVolunteerCheckPayload>> {
    return payload(context, await noteVolunteerCheck(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => RemoveVolunteerCheckPayload, { description: 'Removes a check that was noted by mistake.' })
  async removeVolunteerCheck(
    @Arg('input', () => RemoveVolunteerCheckInput, { description: 'Which one.' })
    input: RemoveVolunteerCheckInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveVolunteerCheckPayload>> {
    return payload(context, await removeVolunteerCheck(this.deps, context.actor, input));
  }
}

async function payload(context: Context, result: Awaited<ReturnType<typeof noteVolunteerCheck>>) {
  if (!result.ok) return { checks: [], userErrors: toUserErrors(result.refusals, context.locale) };
  const { memberId } = result.value;
  return {
    checks: await context.loader(checksByMember).clear(memberId).load(memberId),
    userErrors: [],
  };
}
