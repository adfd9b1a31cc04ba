import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { PartTexts, StandardPart, StandardStatus } from './standard.terms';

const StandardPartEnum = registered<StandardPart>(
  'ServiceStandardPart',
  'The parts of a service standard by UU 25/2009 art. 21: the first six are of delivery, the others of management.',
  {
    REQUIREMENTS: 'What one has to bring or be.',
    PROCEDURE: 'How it goes, step by step.',
    TIME: 'How long it takes.',
    COST: 'What it costs.',
    PRODUCT: 'What one gets.',
    COMPLAINTS: 'Where complaints and suggestions go.',
    LEGAL_BASIS: 'The law it rests on.',
    FACILITIES: 'Rooms and equipment.',
    COMPETENCE: 'What staff must know.',
    SUPERVISION: 'Who watches over it in the house.',
    STAFFING: 'How many people serve.',
    GUARANTEE: 'What happens when the promise is not kept.',
    SAFETY: 'How people and data are safe.',
    EVALUATION: 'How the service is measured.',
  },
);
export const StandardStatusEnum = registered<StandardStatus>(
  'ServiceStandardStatus',
  'How far a service standard has come.',
  { DRAFT: 'Being written.', PUBLISHED: 'In force.', ARCHIVED: 'Not in force any more.' },
);

@ObjectType('ServiceStandardText', { simpleResolvers: true, description: 'One part of a service standard.' })
export class StandardTextType {
  @Field(() => StandardPartEnum, { description: 'Which part.' })
  part: StandardPart;

  @Field(() => LocalizedTextType, { description: 'What the law calls it.' })
  heading: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What it says, in lines of plain text.' })
  text: LocalizedTextType;
}

@ObjectType('ServiceStandardVersion', {
  simpleResolvers: true,
  description: 'A service standard as it was in force once.',
})
export class StandardVersionType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'Counts the versions of a standard from 1.' })
  number: number;

  @Field(() => LocalizedTextType, { description: 'The service.' })
  name: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'The decree that set it.' })
  decree: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when it held.' })
  createdAt: Date;

  partsIndonesian: PartTexts;
  partsEnglish: PartTexts;
}

@ObjectType('ServiceStandard', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What the library promises of one of its services, in the 14 parts of the law.',
})
export class ServiceStandardType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'The word in its address.' })
  slug: string;

  @Field(() => String, { description: 'Its path in the portal, without language prefix.' })
  path: string;

  @Field(() => StandardStatusEnum, { description: 'Whether it is in force.' })
  status: StandardStatus;

  @Field(() => LocalizedTextType, { description: 'The service.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'A sentence or two about it.' })
  summary: LocalizedTextType | null;

  @Field(() => String, { nullable: true, description: 'The decree that sets it.' })
  decree: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days within which it says that complaints about it are answered; null if it says none. A case about it is due by then.',
  })
  answerDays: number | null;

  @Field(() => Int, { description: 'Its place in lists.' })
  position: number;

  @Field(() => Int, { description: 'The number of its newest version; 0 while none was published.' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'Since when it says what it says.' })
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  partsIndonesian: PartTexts;
  partsEnglish: PartTexts;
}

@InputType({ description: 'One part of a service standard; an empty text takes the part away.' })
export class ServiceStandardPartInput {
  @Field(() => StandardPartEnum, { description: 'Which part.' })
  part: StandardPart;

  @Field(() => LocalizedTextInput, { description: 'What it says, at most 1,500 characters.' })
  text: LocalizedTextInput;
}

@InputType({ description: 'What can be said of a service standard: absent keeps, null clears.' })
export class ServiceStandardDetailsInput {
  @Field(() => String, {
    nullable: true,
    description: 'The word in its address: lower case letters, digits, hyphens.',
  })
  slug?: string | null;

  @Field(() => StandardStatusEnum, {
    nullable: true,
    description: 'Whether it is in force. A published one has all 14 parts.',
  })
  status?: StandardStatus | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The service, at most 160 characters.' })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'A sentence or two about it, at most 300 characters.',
  })
  summary?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'The decree that sets it, at most 160 characters.' })
  decree?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days within which it says that complaints about it are answered, 1 to 60.',
  })
  answerDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Its place in lists.' })
  position?: number | null;

  @Field(() => [ServiceStandardPartInput], {
    nullable: true,
    description: 'Parts that change; the others keep what they say.',
  })
  parts?: ServiceStandardPartInput[] | null;
}

@MutationInput()
export class CreateServiceStandardInput {
  @Field(() => LocalizedTextInput, { description: 'The service, at most 160 characters.' })
  name: LocalizedTextInput;

  @Field(() => ServiceStandardDetailsInput, {
    nullable: true,
    description: 'All the rest; `name` of it is not looked at.',
  })
  details?: ServiceStandardDetailsInput | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateServiceStandardInput {
  @Field(() => ID, { description: 'The standard.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => ServiceStandardDetailsInput, { description: 'What changes.' })
  changes: ServiceStandardDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const standard = { standard: unlessRefused(ServiceStandardType, 'The standard as it is now') };

export const CreateServiceStandardPayload = definePayload('CreateServiceStandard', standard);
export const UpdateServiceStandardPayload = definePayload('UpdateServiceStandard', standard);
