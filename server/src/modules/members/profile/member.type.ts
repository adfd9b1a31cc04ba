import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { ConsentChannel, ConsentPurpose } from '../consents/guardian-consent.rules';
import { ConsentChannelEnum, ConsentPurposeEnum, MemberBlockKind, SexEnum } from './member-enums.graphql';
import type { Sex } from './member.terms';

@ObjectType('MemberCategory', { simpleResolvers: true, description: 'A kind of membership.' })
export class MemberCategoryType {
  @Field(() => String, { description: 'Stable code, for example `pelajar`.' })
  code: string;

  @Field(() => LocalizedTextType, { description: 'Name of the kind.' })
  name: LocalizedTextType;

  @Field(() => Int, { description: 'How many months a membership runs.' })
  validityMonths: number;

  @Field(() => Int, { nullable: true, description: 'Lowest age in years; null means none.' })
  minimumAge: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest age in years; null means none.' })
  maximumAge: number | null;

  @Field(() => Boolean, { description: 'Whether copies may be taken home.' })
  canBorrow: boolean;
}

@ObjectType('Kelurahan', { simpleResolvers: true, description: 'A ward of the city.' })
export class KelurahanType {
  @Field(() => String, { description: 'Code of the Ministry of Home Affairs, for example `35.75.01.1001`.' })
  code: string;

  @Field(() => String, { description: 'Name of the ward.' })
  name: string;

  @Field(() => String, { description: 'Name of the district (kecamatan) it is in.' })
  district: string;
}

@ObjectType('MemberAddress', { simpleResolvers: true, description: 'Where a member lives.' })
export class MemberAddressType {
  @Field(() => String, { nullable: true, description: 'Street and number; null if unknown.' })
  street: string | null;

  @Field(() => String, { nullable: true, description: 'Neighbourhood unit, three digits; null if unknown.' })
  rt: string | null;

  @Field(() => String, { nullable: true, description: 'Community unit, three digits; null if unknown.' })
  rw: string | null;

  @Field(() => KelurahanType, {
    nullable: true,
    description: 'The ward; null if unknown or outside the city.',
  })
  kelurahan: KelurahanType | null;
}

@ObjectType('GuardianContact', { simpleResolvers: true, description: 'A guardian without a card.' })
export class GuardianContactType {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Telephone number, `+62…`; null if unknown.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; null if unknown.' })
  email: string | null;
}

@ObjectType('GuardianConsent', { simpleResolvers: true, description: 'A consent that a guardian gave.' })
export class GuardianConsentType {
  @Field(() => ID, { description: 'Id of the consent.' })
  id: string;

  @Field(() => ConsentPurposeEnum, { description: 'What for.' })
  purpose: ConsentPurpose;

  @Field(() => ConsentChannelEnum, { description: 'How it reached the library.' })
  channel: ConsentChannel;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it counts; null means until the child is grown up.',
  })
  until: string | null;

  @Field(() => Date, { description: 'When it was written down.' })
  recordedAt: Date;
}

@ObjectType('MemberBlock', {
  simpleResolvers: true,
  description: 'A reason why a member may not borrow for now.',
})
export class MemberBlockType {
  @Field(() => ID, { description: 'Id of the block.' })
  id: string;

  @Field(() => MemberBlockKind, { description: 'What kind of block.' })
  kind: MemberBlockKind;

  @Field(() => String, { description: 'Why, in words for the member.' })
  reason: string;

  @Field(() => Date, { description: 'When it was placed.' })
  createdAt: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it holds; null means until it is lifted.',
  })
  until: string | null;

  /** The staff member or system that placed it; resolved as `placedBy`. */
  placedBy: string;
}

@ObjectType('MemberNote', {
  simpleResolvers: true,
  description: 'What staff wrote down about a member; only staff see it.',
})
export class MemberNoteType {
  @Field(() => ID, { description: 'Id of the note.' })
  id: string;

  @Field(() => String, { description: 'The note.' })
  text: string;

  @Field(() => Date, { description: 'When it was written.' })
  writtenAt: Date;

  /** Who wrote it; resolved as `writtenBy`. */
  writtenBy: string;
}

/** A card holder; further fields are resolved, some of them by other modules. */
@ObjectType('Member', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A person or body with a library card. Seen by the member, by the guardian of a child, and by staff with `members.read`; by nobody else.',
})
export class MemberType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, {
    description: 'Number on the card, for example `PSR-26-000123`; it holds no personal data.',
  })
  cardNumber: string;

  @Field(() => String, { description: 'Name as on the card.' })
  name: string;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth; null if unknown.' })
  birthDate: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex; null if unknown.' })
  sex: Sex | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; several members may share one.' })
  email: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number, `+62…`; several members may share one.',
  })
  phone: string | null;

  @Field(() => Boolean, { description: 'Whether they proved that the e-mail address is theirs.' })
  isEmailVerified: boolean;

  @Field(() => Boolean, { description: 'Whether they proved that the telephone is theirs.' })
  isPhoneVerified: boolean;

  @Field(() => String, { nullable: true, description: 'The school a pupil goes to; null if unknown.' })
  school: string | null;

  @Field(() => String, { nullable: true, description: 'Their class, such as `7A`; null if unknown.' })
  schoolClass: string | null;

  @Field(() => DateScalar, { description: 'When the membership began.' })
  registeredOn: string;

  @Field(() => DateScalar, { description: 'The last day of the membership.' })
  expiresOn: string;

  @Field(() => Boolean, { description: 'Whether papers still have to be seen at the desk.' })
  isProvisional: boolean;

  @Field(() => Boolean, { description: 'Whether the member asked the library to keep what they read.' })
  keepsHistory: boolean;

  @Field(() => Boolean, { description: 'Whether the member can sign in.' })
  hasPassword: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

export const { EdgeType: MemberEdgeType, ConnectionType: MemberConnectionType } = connectionTypes(
  'Member',
  () => MemberType,
  { one: 'A member', many: 'members' },
);
