import { Field, ID, ObjectType } from 'type-graphql';

import { PasskeyQuestionType } from '../../../platform/graphql/passkey-challenge';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
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

@MutationInput()
export class BeginStaffPasskeyInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The own password; needed while the account has no second step. Others have given a fresh proof.',
  })
  password?: string | null;
}

@MutationInput()
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

@MutationInput()
export class RemoveStaffPasskeyInput {
  @Field(() => ID, { description: 'Which of the own passkeys.' })
  passkeyId: string;
}

@MutationInput()
export class SignInStaffByPasskeyInput {
  @Field(() => ID, { description: 'From `beginStaffPasskeySignIn`.' })
  challengeId: string;

  @Field(() => String, {
    description: "The browser's answer as JSON (WebAuthn `AuthenticationResponseJSON`).",
  })
  response: string;
}

@MutationInput()
export class ProveIdentityByPasskeyInput {
  @Field(() => ID, { description: 'From `beginStaffPasskeySignIn`.' })
  challengeId: string;

  @Field(() => String, {
    description: "The browser's answer as JSON (WebAuthn `AuthenticationResponseJSON`).",
  })
  response: string;
}

export const BeginStaffPasskeyPayload = definePayload('BeginStaffPasskey', {
  question: unlessRefused(PasskeyQuestionType, 'What to ask the device'),
});

export const AddStaffPasskeyPayload = definePayload('AddStaffPasskey', {
  passkeyId: unlessRefused(ID, 'The passkey'),
  recoveryCodes: always(
    [String],
    'Ten codes that stand in for a lost device, each once, if this is the first second step of the account; else empty. They are never shown again.',
  ),
});

export const RemoveStaffPasskeyPayload = definePayload('RemoveStaffPasskey', {
  passkeyId: unlessRefused(ID, 'The passkey that is gone'),
});

export const BeginStaffPasskeySignInPayload = definePayload('BeginStaffPasskeySignIn', {
  question: unlessRefused(PasskeyQuestionType, 'What to ask the device'),
});

export const SignInStaffByPasskeyPayload = definePayload(
  'SignInStaffByPasskey',
  { staff: unlessRefused(StaffMemberType, 'Who signed in') },
  {
    description:
      'What `signInStaffByPasskey` did. Either `staff` is set, with a session cookie, or `userErrors` is not empty.',
  },
);

export const ProveIdentityByPasskeyPayload = definePayload(
  'ProveIdentityByPasskey',
  { isProved: always(Boolean, 'Whether the proof holds, for 5 minutes.') },
  {
    description:
      'What `proveIdentityByPasskey` did. Either `isProved`, with a new session cookie, or `userErrors` is not empty.',
  },
);
