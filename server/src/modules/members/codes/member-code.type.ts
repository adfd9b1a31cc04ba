import { Field, ID } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { always, definePayload, orNull } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { MemberType } from '../profile/member.type';
import type { PhoneConfirmation } from './confirm-phone';
import type { ContactKind } from './verify-contact';

/** Contacts in the schema. */
export const ContactKindEnum = registered<ContactKind>('ContactKind', 'A contact that can be verified.', {
  EMAIL: 'The e-mail address; the code comes by e-mail.',
  PHONE: 'The telephone; staff send the code by WhatsApp, because the library sends no text messages.',
});

@MutationInput()
export class RequestPasswordLinkInput {
  @Field(() => String, { description: 'Card number, e-mail address or telephone number.' })
  login: string;
}

@MutationInput()
export class SetPasswordByLinkInput {
  @Field(() => String, { description: 'What stands behind `#` in the address of the link.' })
  secret: string;

  @Field(() => String, { description: 'The new password, at least 8 characters.' })
  newPassword: string;
}

@MutationInput()
export class SetPasswordByCodeInput {
  @Field(() => String, { description: 'The number of the card.' })
  cardNumber: string;

  @Field(() => String, { description: 'The eight digits of the slip from the desk.' })
  code: string;

  @Field(() => String, { description: 'The new password, at least 8 characters.' })
  newPassword: string;
}

@MutationInput()
export class SendContactCodeInput {
  @Field(() => ContactKindEnum, { description: 'Which contact.' })
  contact: ContactKind;
}

@MutationInput()
export class VerifyContactInput {
  @Field(() => ContactKindEnum, { description: 'Which contact.' })
  contact: ContactKind;

  @Field(() => String, { description: 'The six digits that came.' })
  code: string;
}

@MutationInput()
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

@MutationInput()
export class ConfirmPhoneInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: 'The number that was proven, as `Member.phone` gives it.' })
  phone: string;

  @Field(() => PhoneProofEnum, { description: 'How.' })
  proof: PhoneConfirmation;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class IssuePasswordCodeInput {
  @Field(() => ID, { description: 'The member at the desk.' })
  memberId: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const RequestPasswordLinkPayload = definePayload(
  'RequestPasswordLink',
  {
    isAccepted: always(
      Boolean,
      'Whether the request was taken: if the library knows an e-mail address, a link is on its way.',
    ),
  },
  { description: 'What `requestPasswordLink` did; it does not tell whether anybody has the login.' },
);

export const SetPasswordByLinkPayload = definePayload('SetPasswordByLink', {
  isSet: always(Boolean, 'Whether the password was set; all sessions have ended then.'),
});

export const SetPasswordByCodePayload = definePayload('SetPasswordByCode', {
  isSet: always(Boolean, 'Whether the password was set; all sessions have ended then.'),
});

export const SendContactCodePayload = definePayload('SendContactCode', { member: MemberType });

export const VerifyContactPayload = definePayload('VerifyContact', { member: MemberType });

export const VerifyEmailByLinkPayload = definePayload('VerifyEmailByLink', {
  isVerified: always(Boolean, 'Whether the address is verified now.'),
});

export const IssuePasswordCodePayload = definePayload('IssuePasswordCode', {
  code: orNull(String, 'Eight digits to print and hand over; an earlier code is over.'),
  expiresAt: orNull(Date, 'When it ends.'),
});

export const ConfirmPhonePayload = definePayload('ConfirmPhone', { member: MemberType });
