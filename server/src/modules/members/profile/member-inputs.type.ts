import { Field, ID, InputType, Int } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { SeenChannel } from '../consents/guardian-consent.rules';
import { SeenConsentChannelEnum, SexEnum } from './member-enums.graphql';
import type { Sex } from './member.terms';

@InputType({ description: 'Where a member lives.' })
export class MemberAddressInput {
  @Field(() => String, { nullable: true, description: 'Street and number, at most 200 characters.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Neighbourhood unit, up to three digits.' })
  rt?: string | null;

  @Field(() => String, { nullable: true, description: 'Community unit, up to three digits.' })
  rw?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the ward, from `kelurahan`; none for an address outside the city.',
  })
  kelurahanCode?: string | null;
}

@InputType({ description: 'A guardian without a card.' })
export class GuardianContactInput {
  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Telephone number in any usual spelling; this or an e-mail address is required for full membership.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
}

@InputType({ description: 'A consent of a guardian that staff saw.' })
export class GuardianConsentInput {
  @Field(() => SeenConsentChannelEnum, { description: 'How it reached the library.' })
  channel: SeenChannel;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it covers an account of the child’s own beside borrowing; without it only that of a guardian with a card does.',
  })
  coversSignIn?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it counts; without it until the child is grown up.',
  })
  until?: string | null;
}

@InputType({ description: 'Facts of a member as entered at the desk.' })
export class MemberInput {
  @Field(() => String, {
    description: 'Name as on the identity card, at most 120 characters; one word is enough.',
  })
  name: string;

  @Field(() => String, { description: 'Kind of membership, from `memberCategories`.' })
  categoryCode: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Date of birth; required where the kind depends on age.',
  })
  birthDate?: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex as on the papers.' })
  sex?: Sex | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number in any usual spelling.' })
  phone?: string | null;

  @Field(() => MemberAddressInput, { nullable: true, description: 'Where they live.' })
  address?: MemberAddressInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Identity number (NIK), 16 digits; encrypted, and shown only masked.',
  })
  nik?: string | null;

  @Field(() => ID, { nullable: true, description: 'The branch they mostly use.' })
  homeBranchId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The member who answers for them; under 18 this or `guardianContact` is required.',
  })
  guardianId?: string | null;

  @Field(() => GuardianContactInput, { nullable: true, description: 'Who answers for them and has no card.' })
  guardianContact?: GuardianContactInput | null;

  @Field(() => GuardianConsentInput, {
    nullable: true,
    description:
      'The consent of the guardian and how it came; required under 18. `hasGuardianConsent` is the short form of one at the desk.',
  })
  guardianConsent?: GuardianConsentInput | null;

  @Field(() => String, { nullable: true, description: 'The school a pupil goes to, at most 120 characters.' })
  school?: string | null;

  @Field(() => String, { nullable: true, description: 'Their class, such as `7A`, at most 20 characters.' })
  schoolClass?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Consent of the guardian was given; required under 18.',
  })
  hasGuardianConsent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Papers were seen at the desk: full rights at once.',
  })
  isIdentitySeen?: boolean | null;
}

@MutationInput()
export class RegisterMemberInput {
  @Field(() => MemberInput, { description: 'The member.' })
  member: MemberInput;

  @Field(() => String, {
    nullable: true,
    description: 'First password, at least 8 characters; without it the member cannot sign in yet.',
  })
  password?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether letters of the library may come by WhatsApp and SMS: yes is written down as a consent, no switches both off; without it nobody was asked, and what is usual holds. For a child of a guardian with a card nothing is kept: letters go by the choices of the guardian.',
  })
  acceptsPhoneMessages?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Changes to a member: absent keeps, null clears.' })
export class MemberChanges {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of membership.' })
  categoryCode?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth.' })
  birthDate?: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex.' })
  sex?: Sex | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => MemberAddressInput, {
    nullable: true,
    description: 'The whole address: it replaces the old one.',
  })
  address?: MemberAddressInput | null;

  @Field(() => String, { nullable: true, description: 'Identity number (NIK).' })
  nik?: string | null;

  @Field(() => ID, { nullable: true, description: 'The branch they mostly use.' })
  homeBranchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The member who answers for them.' })
  guardianId?: string | null;

  @Field(() => GuardianContactInput, { nullable: true, description: 'Who answers for them and has no card.' })
  guardianContact?: GuardianContactInput | null;

  @Field(() => GuardianConsentInput, {
    nullable: true,
    description:
      'A consent of the guardian that was seen now and is written down; required when a child gets another guardian.',
  })
  guardianConsent?: GuardianConsentInput | null;

  @Field(() => String, { nullable: true, description: 'The school a pupil goes to, at most 120 characters.' })
  school?: string | null;

  @Field(() => String, { nullable: true, description: 'Their class, such as `7A`, at most 20 characters.' })
  schoolClass?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Consent of the guardian was given; required when a child gets another guardian.',
  })
  hasGuardianConsent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Papers were seen: a provisional membership becomes a full one that begins today.',
  })
  isIdentitySeen?: boolean | null;
}

@MutationInput()
export class UpdateMemberInput {
  @Field(() => ID, { description: 'The member.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => MemberChanges, { description: 'What changes.' })
  changes: MemberChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}
