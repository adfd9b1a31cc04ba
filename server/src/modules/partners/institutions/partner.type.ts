import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import {
  LocalizedTextInput,
  LocalizedTextType,
  OrderDirection,
} from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { DateRange } from '../../../platform/graphql/date-range';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import { PartnerKindEnum, SchoolLevelEnum } from '../enums.graphql';
import type { PartnerKind, SchoolLevel } from '../partner.terms';
import { PartnerPersonInput } from '../people/person.type';
import type { PartnerOrderField } from './partners.queries';

@ObjectType('Partner', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'An institution or a community that works with the library. The public sees those that are shown on the portal, with name, kind, site and summary.',
})
export class PartnerType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => PartnerKindEnum, { description: 'What it is.' })
  kind: PartnerKind;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Level of a school; null for others.' })
  schoolLevel: SchoolLevel | null;

  @Field(() => String, { nullable: true, description: 'Address of its site.' })
  website: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What it does with the library.' })
  summary: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'How people join a community.' })
  joining: LocalizedTextType | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it works with the library.' })
  sinceOn: string | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}

@ObjectType('PartnerManagement', {
  simpleResolvers: true,
  description: 'What staff know of a partner and manage about it.',
})
export class PartnerManagementType {
  @Field(() => String, { nullable: true, description: 'Number of the ministry of education.' })
  npsn: string | null;

  @Field(() => String, { nullable: true, description: 'NSM of a madrasah or NSPP of a pesantren.' })
  religiousNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'What only staff read.' })
  note: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the agreement that ends last; null without one, or if one has no end.',
  })
  agreementEndsOn: string | null;

  @Field(() => Boolean, { description: 'Whether the portal shows it.' })
  isPublic: boolean;

  @Field(() => Boolean, { description: 'Whether it still works with the library.' })
  isActive: boolean;

  @Field(() => Date, { description: 'When it was entered.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  id: string;
}

/** `PartnerEdge` and `PartnerConnection`. */
export const { EdgeType: PartnerEdgeType, ConnectionType: PartnerConnectionType } = connectionTypes(
  'Partner',
  () => PartnerType,
  { one: 'A partner', many: 'partners' },
);

const PartnerOrderFieldEnum = registered<PartnerOrderField>(
  'PartnerOrderField',
  'What partners can be ordered by.',
  {
    NAME: 'Name, from A to Z.',
    AGREEMENT_ENDS_ON: 'When the last agreement ends; partners without such a day come last.',
    UPDATED_AT: 'When it was last changed.',
  },
);

@InputType({
  description:
    'Narrows partners; fields are ANDed, list values are ORed. Fields other than `text`, `kinds` and `schoolLevels` are for staff; from others FORBIDDEN, unless they ask for what the portal shows.',
})
export class PartnerFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name, or the whole NPSN.' })
  text?: string | null;

  @Field(() => [PartnerKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: PartnerKind[] | null;

  @Field(() => [SchoolLevelEnum], { nullable: true, description: 'Schools of any of these levels.' })
  schoolLevels?: SchoolLevel[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they still work with the library.' })
  isActive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the portal shows them.' })
  isPublic?: boolean | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Whose last agreement ends on one of these days; for staff.',
  })
  agreementEndsOn?: DateRange | null;
}

@InputType({ description: 'How to order partners. Ties break on `id`.' })
export class PartnerOrder {
  @Field(() => PartnerOrderFieldEnum, { description: 'By what.' })
  field: PartnerOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class PartnerListArgs extends PageArgs {
  @Field(() => PartnerFilter, { nullable: true, description: 'Which partners.' })
  filter?: PartnerFilter | null;

  @Field(() => PartnerOrder, { nullable: true, description: 'In which order; by name if absent.' })
  orderBy?: PartnerOrder | null;
}

@InputType({ description: 'What can be said of a partner: absent keeps, null clears.' })
export class PartnerDetailsInput {
  @Field(() => PartnerKindEnum, { nullable: true, description: 'What it is; `OTHER` unless given.' })
  kind?: PartnerKind | null;

  @Field(() => String, { nullable: true, description: 'Its name, at most 160 characters.' })
  name?: string | null;

  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Level of a school.' })
  schoolLevel?: SchoolLevel | null;

  @Field(() => String, {
    nullable: true,
    description: 'NPSN: 8 digits, P or K and 7 digits, or 6 digits of a university. Never required.',
  })
  npsn?: string | null;

  @Field(() => String, { nullable: true, description: 'NSM of a madrasah or NSPP of a pesantren.' })
  religiousNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address, at most 300 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its site.' })
  website?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it does with the library, at most 600 characters; the portal shows it.',
  })
  summary?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'How people join a community, at most 600 characters; the portal shows it.',
  })
  joining?: LocalizedTextInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it works with the library.' })
  sinceOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the portal shows it; no unless given.' })
  isPublic?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it still works with the library.' })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What only staff read, at most 4,000 characters.' })
  note?: string | null;

  @Field(() => [PartnerPersonInput], {
    nullable: true,
    description: 'People to talk to, at most 20, in their order; they replace the old ones.',
  })
  people?: PartnerPersonInput[] | null;
}

@MutationInput()
export class CreatePartnerInput {
  @Field(() => PartnerDetailsInput, { description: 'The partner.' })
  partner: PartnerDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `createPartner` answers. */
export const CreatePartnerPayload = definePayload('CreatePartner', { partner: PartnerType });

@MutationInput()
export class UpdatePartnerInput {
  @Field(() => ID, { description: 'The partner.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => PartnerDetailsInput, { description: 'What changes.' })
  changes: PartnerDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `updatePartner` answers. */
export const UpdatePartnerPayload = definePayload('UpdatePartner', { partner: PartnerType });
