import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { MemberDeps } from '../use-cases/member-deps';
import { endOwnOtherSessions, endOwnSession, ownSessions } from '../use-cases/own-sessions';
import {
  EndMemberSessionInput,
  EndMemberSessionPayload,
  EndOtherMemberSessionsPayload,
  MemberSessionType,
} from './member-session.types';
import { signedInMember } from './signed-in-member';

/** Where members are signed in. */
@Resolver()
export class MemberSessionResolver {
  constructor(private readonly deps: MemberDeps) {}

  @Access({ member: 'own' })
  @Query(() => [MemberSessionType], {
    description: 'Where the caller is signed in, the place used last first; at most 100.',
  })
  async memberSessions(@Ctx() { actor }: Context): Promise<unknown> {
    const member = signedInMember(actor);
    return (await ownSessions(this.deps, member)).map((session) => ({
      ...session,
      isCurrent: session.id === member.sessionId,
    }));
  }

  @Access({ member: 'own' })
  @Mutation(() => EndMemberSessionPayload, { description: "Ends one of the caller's own sessions." })
  async endMemberSession(
    @Arg('input', () => EndMemberSessionInput, { description: 'Which.' })
    { sessionId }: EndMemberSessionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await endOwnSession(this.deps, signedInMember(context.actor), sessionId);
    return {
      sessionId: result.ok ? result.value.id : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ member: 'own' })
  @Mutation(() => EndOtherMemberSessionsPayload, {
    description: "Ends all of the caller's own sessions but the one in use.",
  })
  async endOtherMemberSessions(@Ctx() { actor }: Context): Promise<unknown> {
    const member = signedInMember(actor);
    await endOwnOtherSessions(this.deps, member);
    return { sessionId: member.sessionId, userErrors: [] };
  }
}
