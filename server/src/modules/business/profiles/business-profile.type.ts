import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { BusinessStatus, ConsentField } from '../business.terms';
import type { SizeClass } from '../profile-entries/profile-facts.rules';
import { BusinessFactsType } from '../directory/business-facts.type';
import {
  BusinessSizeEnum,
  BusinessStatusEnum,
  ConsentChannelEnum,
  ConsentFieldEnum,
  SizeBasisEnum,
} from '../enums.graphql';

@ObjectType('BusinessConsent', {
  simpleResolvers: true,
  description: 'What was last said about showing something, and when.',
})
export class BusinessConsentType {
  @Field(() => ConsentFieldEnum, { description: 'What it is about.' })
  field: ConsentField;

  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  isPublic: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was last said; null if never.' })
  recordedAt: Date | null;

  @Field(() => ConsentChannelEnum, { nullable: true, description: 'How it came; null if never.' })
  channel: 'ONLINE' | 'DESK' | null;
}

@ObjectType('BusinessOwner', { simpleResolvers: true, description: 'A member who owns a business.' })
export class BusinessOwnerType {
  @Field(() => String, {
    nullable: true,
    description: 'The name the public reads; null while they do not want to be named.',
  })
  publicName: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date;

  memberId: string;
}

@ObjectType('BusinessProfile', {
  simpleResolvers: true,
  description:
    'A small business as its owners keep it; only they and staff see this. What the public sees of it is `Business`.',
})
export class BusinessProfileType extends BusinessFactsType {
  @Field(() => ID, { description: 'The id of the business.' })
  id: string;

  @Field(() => BusinessStatusEnum, { description: 'How far it has come.' })
  status: BusinessStatus;

  @Field(() => String, { nullable: true, description: 'Why staff returned it, or refused its changes.' })
  statusReason: string | null;

  @Field(() => String, { nullable: true, description: 'Its WhatsApp number with country code.' })
  whatsApp: string | null;

  @Field(() => BusinessSizeEnum, {
    nullable: true,
    description: 'Its size by PP 7/2021; the amount behind it is not kept.',
  })
  override sizeClass: SizeClass | null;

  @Field(() => SizeBasisEnum, { nullable: true, description: 'What the size was worked out from.' })
  sizeBasis: 'CAPITAL' | 'SALES' | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last submitted.' })
  submittedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it first stood in the directory.' })
  publishedAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When staff verified it; null if they did not.',
  })
  verifiedAt: Date | null;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  slug: string;
  kelurahanCode: string | null;
  regencyPlace: string | null;
  street: string | null;
  kbliCode: string | null;
  kbliEdition: string | null;
  photoUploadId: string | null;
  photoAlt: string | null;
  publicFields: readonly ConsentField[];
  reviewedAt: Date | null;
  pendingSince: Date | null;
  changesRefusedAt: Date | null;
}

/** `BusinessProfileEdge` and `BusinessProfileConnection`. */
export const { EdgeType: BusinessProfileEdgeType, ConnectionType: BusinessProfileConnectionType } =
  connectionTypes('BusinessProfile', () => BusinessProfileType, { one: 'A profile', many: 'profiles' });
