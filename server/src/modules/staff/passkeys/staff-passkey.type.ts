import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { PasskeyQuestionType } from '../../../platform/graphql/passkey-challenge';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { StaffMemberType } from '../accounts/staff.type';

@ObjectType('StaffPasskey', {
  simpleResolvers: true,
  description:
    'A passkey of a staff member: a key that a device keeps and that stands for password and second step.',
})
export class StaffPasskeyType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What its owner calls it.' })
  name: string | null;

  @Field(() => String, {
    description:
      'Browser and system on which it was made, such as `Chrome, Android`; empty if they are not known.',
  })
  device: string;

  @Field(() => Boolean, {
    description: 'Whether the device keeps it elsewhere too, such as in an account at its maker.',
  })
  isSynced: boolean;

  @Field(() => Date, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used; null if it never was.' })
  lastUsedAt: Date | null;
}

@InputType({ description: 'What `beginStaffPasskey` needs.' })
export class BeginStaffPasskeyInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The own password; needed while the account has no second step. Others have given a fresh proof.',
  })
  password?: string | null;
}

@InputType({ description: 'What `addStaffPasskey` needs.' })
export class AddStaffPasskeyInput {
  @Field(() => ID, { description: 'From `beginStaffPasskey`.' })
  challengeId: string;

  @Field(() => String, { description: "The browser's answer as JSON (WebAuthn `RegistrationResponseJSON`)." })
  response: string;

  @Field(() => String, {
    description: 'What to call it, such as `Laptop at the desk`; at most 60 characters.',
  })
  name: string;
}

@InputType({ description: 'What `removeStaffPasskey` needs.' })
export class RemoveStaffPasskeyInput {
  @Field(() => ID, { description: 'Which of the own passkeys.' })
  passkeyId: string;
}

@InputType({ description: 'What `signInStaffByPasskey` needs.' })
export class SignInStaffByPasskeyInput {
  @Field(() => ID, { description: 'From `beginStaffPasskeySignIn`.' })
  challengeId: string;

  @Field(() => String, {
    description: "The browser's answer as JSON (WebAuthn `AuthenticationResponseJSON`).",
  })
  response: string;
}

@InputType({ description: 'What `proveIdentityByPasskey` needs.' })
export class ProveIdentityByPasskeyInput {
  @Field(() => ID, { description: 'From `beginStaffPasskeySignIn`.' })
  challengeId: string;

  @Field(() => String, {
    description: "The browser's answer as JSON (WebAuthn `AuthenticationResponseJSON`).",
  })
  response: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `beginStaffPasskey` did. Either `question` is set or `userErrors` is not empty.',
})
export class BeginStaffPasskeyPayload {
  @Field(() => PasskeyQuestionType, {
    nullable: true,
    description: 'What to ask the device, unless refused.',
  })
  question: PasskeyQuestionType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `addStaffPasskey` did. Either `passkeyId` is set or `userErrors` is not empty.',
})
export class AddStaffPasskeyPayload {
  @Field(() => ID, { nullable: true, description: 'The passkey, unless refused.' })
  passkeyId: string | null;

  @Field(() => [String], {
    description:
      'Ten codes that stand in for a lost device, each once, if this is the first second step of the account; else empty. They are never shown again.',
  })
  recoveryCodes: string[];

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `removeStaffPasskey` did. Either `passkeyId` is set or `userErrors` is not empty.',
})
export class RemoveStaffPasskeyPayload {
  @Field(() => ID, { nullable: true, description: 'The passkey that is gone, unless refused.' })
  passkeyId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `beginStaffPasskeySignIn` did. Either `question` is set or `userErrors` is not empty.',
})
export class BeginStaffPasskeySignInPayload {
  @Field(() => PasskeyQuestionType, {
    nullable: true,
    description: 'What to ask the device, unless refused.',
  })
  question: PasskeyQuestionType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `signInStaffByPasskey` did. Either `staff` is set, with a session cookie, or `userErrors` is not empty.',
})
export class SignInStaffByPasskeyPayload {
  @Field(() => StaffMemberType, { nullable: true, description: 'Who signed in, unless refused.' })
  staff: StaffMemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `proveIdentityByPasskey` did. Either `isProved`, with a new session cookie, or `userErrors` is not empty.',
})
export class ProveIdentityByPasskeyPayload {
  @Field(() => Boolean, { description: 'Whether the proof holds, for 5 minutes.' })
  isProved: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
