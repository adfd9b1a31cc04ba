import { Field, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { MemberType } from './member.type';

@ObjectType({
  simpleResolvers: true,
  description: 'What `requestPasswordLink` did; it does not tell whether anybody has the login.',
})
export class RequestPasswordLinkPayload {
  @Field(() => Boolean, {
    description:
      'Whether the request was taken: if the library knows an e-mail address, a link is on its way.',
  })
  isAccepted: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `setPasswordByLink` did.' })
export class SetPasswordByLinkPayload {
  @Field(() => Boolean, { description: 'Whether the password was set; all sessions have ended then.' })
  isSet: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `setPasswordByCode` did.' })
export class SetPasswordByCodePayload {
  @Field(() => Boolean, { description: 'Whether the password was set; all sessions have ended then.' })
  isSet: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `sendContactCode` did. Either `member` is set or `userErrors` is not empty.',
})
export class SendContactCodePayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `verifyContact` did. Either `member` is set or `userErrors` is not empty.',
})
export class VerifyContactPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `verifyEmailByLink` did.' })
export class VerifyEmailByLinkPayload {
  @Field(() => Boolean, { description: 'Whether the address is verified now.' })
  isVerified: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `issuePasswordCode` did. Either `code` is set or `userErrors` is not empty.',
})
export class IssuePasswordCodePayload {
  @Field(() => String, {
    nullable: true,
    description: 'Eight digits to print and hand over; an earlier code is over.',
  })
  code: string | null;

  @Field(() => Date, { nullable: true, description: 'When it ends.' })
  expiresAt: Date | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `confirmPhone` did. Either `member` is set or `userErrors` is not empty.',
})
export class ConfirmPhonePayload {
  @Field(() => MemberType, { nullable: true, description: 'The member, unless refused.' })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
