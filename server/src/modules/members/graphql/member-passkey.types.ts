import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { PasskeyQuestionType } from '../../../platform/graphql/passkey-question';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { MemberType } from './member.type';

@ObjectType('MemberPasskey', {
  simpleResolvers: true,
  description: 'A passkey of a member: a key that a device keeps and that signs in without a password.',
})
export class MemberPasskeyType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

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

  @Field(() => Date, { nullable: true, description: 'When it last signed in; null if it never did.' })
  lastUsedAt: Date | null;
}

@InputType({ description: 'What `beginPasskey` needs.' })
export class BeginPasskeyInput {
  @Field(() => String, { description: 'The password, which proves that it is the owner who adds a passkey.' })
  currentPassword: string;
}

@InputType({ description: 'What `addPasskey` needs.' })
export class AddPasskeyInput {
  @Field(() => ID, { description: 'From `beginPasskey`.' })
  challengeId: string;

  @Field(() => String, { description: "The browser's answer as JSON (WebAuthn `RegistrationResponseJSON`)." })
  response: string;
}

@InputType({ description: 'What `removePasskey` needs.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Which of the own passkeys.' })
  passkeyId: string;
}

@InputType({ description: 'What `signInByPasskey` needs.' })
export class SignInByPasskeyInput {
  @Field(() => ID, { description: 'From `beginPasskeySignIn`.' })
  challengeId: string;

  @Field(() => String, {
    description: "The browser's answer as JSON (WebAuthn `AuthenticationResponseJSON`).",
  })
  response: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `beginPasskey` did. Either `question` is set or `userErrors` is not empty.',
})
export class BeginPasskeyPayload {
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
  description: 'What `beginPasskeySignIn` did. Either `question` is set or `userErrors` is not empty.',
})
export class BeginPasskeySignInPayload {
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
  description: 'What `addPasskey` did. Either `passkeyId` is set or `userErrors` is not empty.',
})
export class AddPasskeyPayload {
  @Field(() => ID, { nullable: true, description: 'The passkey, unless refused.' })
  passkeyId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `removePasskey` did. Either `passkeyId` is set or `userErrors` is not empty.',
})
export class RemovePasskeyPayload {
  @Field(() => ID, { nullable: true, description: 'The passkey that is gone, unless refused.' })
  passkeyId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `signInByPasskey` did. Either `member` is set or `userErrors` is not empty.',
})
export class SignInByPasskeyPayload {
  @Field(() => MemberType, { nullable: true, description: 'Who is signed in, unless refused.' })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
