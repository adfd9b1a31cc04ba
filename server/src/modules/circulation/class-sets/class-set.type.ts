import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { SchoolLevel } from '../../partners';
import { SchoolLevelEnum } from '../../partners';
import type { ClassSetCopyStatus, ClassSetStatus } from './class-set.terms';
import type { ClassSetOrderField } from './class-sets.queries';

/** States of class sets in the schema. */
export const ClassSetStatusEnum = registered<ClassSetStatus>(
  'ClassSetStatus',
  'How far a class set has come. New values may appear.',
  {
    REQUESTED: 'Asked for; staff have not answered.',
    PREPARING: 'Staff set copies aside.',
    READY: 'The pile can be fetched.',
    LENT: 'The class has copies of it.',
    RETURNED: 'Everything is back, or missing.',
    DECLINED: 'Staff declined it, with a reason.',
    CANCELLED: 'It was taken back.',
  },
);

/** Places of copies of class sets in the schema. */
export const ClassSetCopyStatusEnum = registered<ClassSetCopyStatus>(
  'ClassSetCopyStatus',
  'Where a copy of a class set is. New values may appear.',
  {
    SET_ASIDE: 'It waits for the class.',
    LENT: 'The class has it.',
    RETURNED: 'It is back.',
    MISSING: 'It was lost.',
  },
);

@ObjectType('ClassSet', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Copies that a class asks for, has and brings back together. Staff see all; the operators and the keys of an institution see its own.',
})
export class ClassSetType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => ClassSetStatusEnum, { description: 'How far it has come.' })
  status: ClassSetStatus;

  @Field(() => String, { description: 'The class, such as `4B`.' })
  className: string;

  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Level of the school; null if unknown.' })
  schoolLevel: SchoolLevel | null;

  @Field(() => Int, { description: 'Copies that are wanted.' })
  copiesWanted: number;

  @Field(() => String, {
    nullable: true,
    description: 'What is wanted in words: a level and a subject, titles, what to mind; null for nothing.',
  })
  wish: string | null;

  @Field(() => DateScalar, { description: 'The first day on which the class needs it.' })
  neededFrom: string;

  @Field(() => DateScalar, { description: 'The last day on which the class needs it.' })
  neededUntil: string;

  @Field(() => String, { nullable: true, description: 'The teacher to contact; null if none is named.' })
  contactName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the library writes to about it; null if nowhere.',
  })
  contactEmail: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined; null if it was not.' })
  declineReason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of its loans; null until it is lent.' })
  dueOn: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was ready; null if it was not.' })
  readyAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was lent first; null if it was not.' })
  lentAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was returned, declined or cancelled.' })
  closedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the teacher was last asked for what is out.' })
  remindedAt: Date | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}

@ObjectType('ClassSetCounts', {
  simpleResolvers: true,
  description: 'How many copies of a class set are where.',
})
export class ClassSetCountsType {
  @Field(() => Int, { description: 'Waiting for the class.' })
  setAside: number;

  @Field(() => Int, { description: 'With the class.' })
  stillOut: number;

  @Field(() => Int, { description: 'Back.' })
  returned: number;

  @Field(() => Int, { description: 'Lost.' })
  missing: number;
}

@ObjectType('ClassSetPupil', {
  simpleResolvers: true,
  description:
    'A pupil of a class. The name is erased 30 days after the set is back, and no key ever sees it.',
})
export class ClassSetPupilType {
  @Field(() => Int, { description: 'Number in the register of the class.' })
  number: number;
}

@ObjectType('ClassSetCopy', { simpleResolvers: true, description: 'A copy of a class set.' })
export class ClassSetCopyType {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was seen of it when it went out; null for nothing.',
  })
  conditionOut: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was seen of it when it came back; null for nothing.',
  })
  conditionIn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is known of one that is not back; null for nothing.',
  })
  note: string | null;

  @Field(() => Date, { description: 'When it was set aside.' })
  createdAt: Date;
}

/** `ClassSetEdge` and `ClassSetConnection`. */
export const { EdgeType: ClassSetEdgeType, ConnectionType: ClassSetConnectionType } = connectionTypes(
  'ClassSet',
  () => ClassSetType,
  { one: 'A class set', many: 'class sets' },
);

const ClassSetOrderFieldEnum = registered<ClassSetOrderField>(
  'ClassSetOrderField',
  'What class sets can be ordered by.',
  {
    CREATED_AT: 'When it was asked for.',
    NEEDED_FROM: 'The first day on which the class needs it.',
    DUE_ON: 'Last day of its loans; sets without one come last.',
  },
);

@InputType({ description: 'Narrows class sets; fields are ANDed, list values are ORed.' })
export class ClassSetFilter {
  @Field(() => String, { nullable: true, description: 'A part of the class, the institution or the title.' })
  text?: string | null;

  @Field(() => [ClassSetStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: ClassSetStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these institutions.' })
  partnerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Prepared at any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these titles.' })
  titleIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether copies are out past their last day.' })
  isOverdue?: boolean | null;
}

@InputType({ description: 'How to order class sets. Ties break on `id`.' })
export class ClassSetOrder {
  @Field(() => ClassSetOrderFieldEnum, { description: 'By what.' })
  field: ClassSetOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class ClassSetListArgs extends PageArgs {
  @Field(() => ClassSetFilter, { nullable: true, description: 'Which class sets.' })
  filter?: ClassSetFilter | null;

  @Field(() => ClassSetOrder, { nullable: true, description: 'In which order; the newest first if absent.' })
  orderBy?: ClassSetOrder | null;
}

@ArgsType()
export class ViewerClassSetListArgs extends ClassSetListArgs {
  @Field(() => ID, { description: 'The institution whose operator asks.' })
  partnerId: string;
}
