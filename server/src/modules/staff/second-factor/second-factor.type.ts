import { Field, ID, Int, ObjectType } from 'type-graphql';

import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import { StaffMemberType } from '../accounts/staff.type';

@MutationInput()
export class ConfirmSignInInput {
  @Field(() => String, { description: 'The challenge that `signInStaff` answered with.' })
  challenge: string;

  @Field(() => String, { description: 'The six digits of the authenticator app, or a recovery code.' })
  code: string;
}

export const ConfirmSignInPayload = definePayload(
  'ConfirmSignIn',
  { staff: unlessRefused(StaffMemberType, 'Who signed in') },
  {
    description:
      'What `confirmSignIn` did. Either `staff` is set, with a session cookie, or `userErrors` is not empty.',
    userErrors: 'Why it was refused; with NOT_FOUND the sign-in starts again with the password.',
  },
);

@MutationInput()
export class EnrolTotpInput {
  @Field(() => String, { description: 'The own password.' })
  password: string;
}

export const EnrolTotpPayload = definePayload(
  'EnrolTotp',
  {
    secret: orNull(String, 'The secret to type into an authenticator app, in base32.'),
    address: orNull(String, 'The `otpauth:` address to show as a QR code.'),
  },
  {
    description: 'What `enrolTotp` did. Either `secret` and `address` are set, or `userErrors` is not empty.',
  },
);

@MutationInput()
export class ConfirmTotpInput {
  @Field(() => String, { description: 'The six digits that the authenticator app shows.' })
  code: string;
}

export const ConfirmTotpPayload = definePayload(
  'ConfirmTotp',
  {
    staff: unlessRefused(StaffMemberType, 'Whose second factor is in use now'),
    recoveryCodes: always(
      [String],
      'Ten codes that stand in for a lost telephone, each once. They are never shown again.',
    ),
  },
  {
    description:
      'What `confirmTotp` did. Either `staff` is set, with a new session cookie, or `userErrors` is not empty.',
  },
);

@MutationInput()
export class ProveIdentityInput {
  @Field(() => String, { description: 'The password.' })
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'A code of the app or a recovery code; needed if the account has a second step.',
  })
  code?: string | null;
}

export const ProveIdentityPayload = definePayload(
  'ProveIdentity',
  { isProved: always(Boolean, 'Whether the proof holds, for 5 minutes.') },
  {
    description:
      'What `proveIdentity` did. Either `isProved`, with a new session cookie, or `userErrors` is not empty.',
  },
);

@MutationInput()
export class ResetSecondFactorInput {
  @Field(() => ID, { description: 'Whose second factor.' })
  staffId: string;
}

export const ResetSecondFactorPayload = definePayload('ResetSecondFactor', {
  staff: unlessRefused(StaffMemberType, 'Who sets it up anew at the next sign-in'),
});

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
