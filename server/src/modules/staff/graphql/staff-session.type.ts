import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { StaffMemberType } from './staff.type';

@ObjectType('StaffSession', {
  simpleResolvers: true,
  description: 'A place where a staff member is signed in.',
})
export class StaffSessionType {
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

@InputType({ description: 'What `endStaffSession` needs.' })
export class EndStaffSessionInput {
  @Field(() => ID, { description: 'Which of the own sessions.' })
  sessionId: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `endStaffSession` did. Either `sessionId` is set or `userErrors` is not empty.',
})
export class EndStaffSessionPayload {
  @Field(() => ID, { nullable: true, description: 'The session that ended, unless refused.' })
  sessionId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `endOtherStaffSessions` did.' })
export class EndOtherStaffSessionsPayload {
  @Field(() => ID, { description: 'The session that is left.' })
  sessionId: string;

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `endSessionsOfStaff` needs.' })
export class EndSessionsOfStaffInput {
  @Field(() => ID, { description: 'Whose sessions.' })
  staffId: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `endSessionsOfStaff` did. Either `staff` is set or `userErrors` is not empty.',
})
export class EndSessionsOfStaffPayload {
  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Who is signed out everywhere, unless refused or gone.',
  })
  staff: StaffMemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
