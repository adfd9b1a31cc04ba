import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { MemberDeps } from '../deps';
import { endOwnOtherSessions, endOwnSession, ownSessions } from './own-sessions';
import { signedInMember } from './signed-in-member.graphql';

@ObjectType('MemberSession', { simpleResolvers: true, description: 'A place where a member is signed in.' })
export class MemberSessionType {
  @Field(() => ID, { description: 'Id of the session; it is not the cookie.' })
  id: string;

  @Field(() => Date, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field(() => String, {
    description: 'Browser and system, such as `Chrome, Android`; empty if they are not known.',
  })
  device: string;

  @Field(() => Boolean, { description: 'Whether this request belongs to it.' })
  isCurrent: boolean;
}

@MutationInput()
export class EndMemberSessionInput {
  @Field(() => ID, { description: 'Which of the own sessions.' })
  sessionId: string;
}

export const EndMemberSessionPayload = definePayload('EndMemberSession', {
  sessionId: unlessRefused(ID, 'The session that ended'),
});

export const EndOtherMemberSessionsPayload = definePayload(
  'EndOtherMemberSessions',
  { sessionId: always(ID, 'The session that is left.') },
  { userErrors: 'Always empty.' },
);

/** Where members are signed in. */
@Resolver()
export class MemberSessionResolver {
  constructor(private readonly deps: MemberDeps) {}

  @Access({ member: 'own' })
  @Query(() => [MemberSessionType], {
    description: 'Where the caller is signed in, the place used last first; at most 100.',
  })
  async memberSessions(@Ctx() { actor }: Context): Promise<MemberSessionType[]> {
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
  ): Promise<PayloadOf<typeof EndMemberSessionPayload>> {
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
  async endOtherMemberSessions(
    @Ctx() { actor }: Context,
  ): Promise<PayloadOf<typeof EndOtherMemberSessionsPayload>> {
    const member = signedInMember(actor);
    await endOwnOtherSessions(this.deps, member);
    return { sessionId: member.sessionId, userErrors: [] };
  }
}
