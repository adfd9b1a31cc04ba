import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';

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
