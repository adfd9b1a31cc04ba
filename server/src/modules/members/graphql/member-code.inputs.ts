import { Field, ID, InputType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import type { PhoneProof } from '../use-cases/codes/confirm-phone';
import type { ContactKind } from '../use-cases/codes/verify-contact';
import { KEY } from './member.inputs';

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
export const PhoneProofEnum = registered<PhoneProof>(
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
  proof: PhoneProof;

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
