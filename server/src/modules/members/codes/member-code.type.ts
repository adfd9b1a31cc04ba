import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { KEY } from '../profile/member-inputs.type';
import { MemberType } from '../profile/member.type';
import type { PhoneConfirmation } from './confirm-phone';
import type { ContactKind } from './verify-contact';

/** Contacts in the schema. */
export const ContactKindEnum = registered<ContactKind>('ContactKind', 'A contact that can be verified.', {
  EMAIL: 'The e-mail address; the code comes by e-mail.',
  PHONE: 'The telephone; staff send the code by WhatsApp, because the library sends no text messages.',
});

@InputType({ description: 'What `requestPasswordLink` needs.' })
export class RequestPasswordLinkInput {
  @Field(() => String, { description: 'Card number, e-mail address or telephone number.' })
  login: string;
}

@InputType({ description: 'What `setPasswordByLink` needs.' })
export class SetPasswordByLinkInput {
  @Field(() => String, { description: 'What stands behind `#` in the address of the link.' })
  secret: string;

  @Field(() => String, { description: 'The new password, at least 8 characters.' })
  newPassword: string;
}

@InputType({ description: 'What `setPasswordByCode` needs.' })
export class SetPasswordByCodeInput {
  @Field(() => String, { description: 'The number of the card.' })
  cardNumber: string;

  @Field(() => String, { description: 'The eight digits of the slip from the desk.' })
  code: string;

  @Field(() => String, { description: 'The new password, at least 8 characters.' })
  newPassword: string;
}

@InputType({ description: 'What `sendContactCode` needs.' })
export class SendContactCodeInput {
  @Field(() => ContactKindEnum, { description: 'Which contact.' })
  contact: ContactKind;
}

@InputType({ description: 'What `verifyContact` needs.' })
export class VerifyContactInput {
  @Field(() => ContactKindEnum, { description: 'Which contact.' })
  contact: ContactKind;

  @Field(() => String, { description: 'The six digits that came.' })
  code: string;
}

@InputType({ description: 'What `verifyEmailByLink` needs.' })
export class VerifyEmailByLinkInput {
  @Field(() => String, { description: 'What stands behind `#` in the address of the link.' })
  secret: string;
}

/** Proofs of a telephone in the schema. */
export const PhoneProofEnum = registered<PhoneConfirmation>(
  'PhoneProof',
  'How staff saw that a telephone number is a member’s.',
  {
    AT_DESK: 'The member stands at the desk with the telephone.',
    OWN_MESSAGE: 'The member wrote to the library from that number.',
  },
);

@InputType({ description: 'What `confirmPhone` needs.' })
export class ConfirmPhoneInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: 'The number that was proven, as `Member.phone` gives it.' })
  phone: string;

  @Field(() => PhoneProofEnum, { description: 'How.' })
  proof: PhoneConfirmation;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `issuePasswordCode` needs.' })
export class IssuePasswordCodeInput {
  @Field(() => ID, { description: 'The member at the desk.' })
  memberId: string;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

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
