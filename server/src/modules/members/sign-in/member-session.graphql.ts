import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType, toUserErrors } from '../../../platform/graphql/errors/user-error';
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

@InputType({ description: 'What `endMemberSession` needs.' })
export class EndMemberSessionInput {
  @Field(() => ID, { description: 'Which of the own sessions.' })
  sessionId: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `endMemberSession` did. Either `sessionId` is set or `userErrors` is not empty.',
})
export class EndMemberSessionPayload {
  @Field(() => ID, { nullable: true, description: 'The session that ended, unless refused.' })
  sessionId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `endOtherMemberSessions` did.' })
export class EndOtherMemberSessionsPayload {
  @Field(() => ID, { description: 'The session that is left.' })
  sessionId: string;

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors: UserErrorType[];
}

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
