import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { StaffMemberType } from '../accounts/staff.type';

@InputType({ description: 'What `confirmSignIn` needs.' })
export class ConfirmSignInInput {
  @Field(() => String, { description: 'The challenge that `signInStaff` answered with.' })
  challenge: string;

  @Field(() => String, { description: 'The six digits of the authenticator app, or a recovery code.' })
  code: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `confirmSignIn` did. Either `staff` is set, with a session cookie, or `userErrors` is not empty.',
})
export class ConfirmSignInPayload {
  @Field(() => StaffMemberType, { nullable: true, description: 'Who signed in, unless refused.' })
  staff: StaffMemberType | null;

  @Field(() => [UserErrorType], {
    description: 'Why it was refused; with NOT_FOUND the sign-in starts again with the password.',
  })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `enrolTotp` needs.' })
export class EnrolTotpInput {
  @Field(() => String, { description: 'The own password.' })
  password: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `enrolTotp` did. Either `secret` and `address` are set, or `userErrors` is not empty.',
})
export class EnrolTotpPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret to type into an authenticator app, in base32.',
  })
  secret: string | null;

  @Field(() => String, { nullable: true, description: 'The `otpauth:` address to show as a QR code.' })
  address: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `confirmTotp` needs.' })
export class ConfirmTotpInput {
  @Field(() => String, { description: 'The six digits that the authenticator app shows.' })
  code: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `confirmTotp` did. Either `staff` is set, with a new session cookie, or `userErrors` is not empty.',
})
export class ConfirmTotpPayload {
  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Whose second factor is in use now, unless refused.',
  })
  staff: StaffMemberType | null;

  @Field(() => [String], {
    description: 'Ten codes that stand in for a lost telephone, each once. They are never shown again.',
  })
  recoveryCodes: string[];

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `proveIdentity` needs.' })
export class ProveIdentityInput {
  @Field(() => String, { description: 'The password.' })
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'A code of the app or a recovery code; needed if the account has a second step.',
  })
  code?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `proveIdentity` did. Either `isProved`, with a new session cookie, or `userErrors` is not empty.',
})
export class ProveIdentityPayload {
  @Field(() => Boolean, { description: 'Whether the proof holds, for 5 minutes.' })
  isProved: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `resetSecondFactor` needs.' })
export class ResetSecondFactorInput {
  @Field(() => ID, { description: 'Whose second factor.' })
  staffId: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `resetSecondFactor` did. Either `staff` is set or `userErrors` is not empty.',
})
export class ResetSecondFactorPayload {
  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Who sets it up anew at the next sign-in, unless refused.',
  })
  staff: StaffMemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType('SecondFactor', { simpleResolvers: true, description: 'The second step of signing in.' })
export class SecondFactorType {
  @Field(() => Date, {
    nullable: true,
    description: 'Since when an authenticator app is in use; null if none is.',
  })
  confirmedAt: Date | null;

  @Field(() => Int, { description: 'How many recovery codes were not used yet.' })
  recoveryCodesLeft: number;

  @Field(() => Int, { description: 'How many passkeys stand beside it; one is a second step too.' })
  passkeyCount: number;
}
