import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { always, definePayload, unlessRefused } from '../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../platform/graphql/mutation-input';
import type { AgeBand } from '../../shared/age-band';
import type { Sex } from '../members';
import { SexEnum } from '../members';
import { EducationLevelEnum, OccupationEnum, VisitAgeBandEnum, VisitPurposeEnum } from './enums.graphql';
import type { EducationLevel, Occupation } from './group-counts.rules';
import type { VisitPurpose } from './visit.rules';

@ObjectType('VisitGreeting', {
  simpleResolvers: true,
  description: 'What the screen at the door may say about somebody.',
})
export class VisitGreetingType {
  @Field(() => String, { description: 'The first word of the name, and nothing else about the person.' })
  firstName: string;

  @Field(() => Boolean, {
    description: 'Whether the card was read within the last half hour already; it is the same visit.',
  })
  isRepeat: boolean;
}

@ObjectType('VisitDay', { simpleResolvers: true, description: 'How many came on a day.' })
export class VisitDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  date: string;

  @Field(() => Int, { description: 'Visits by card.' })
  memberCount: number;

  @Field(() => Int, { description: 'Visits without a card.' })
  guestCount: number;

  @Field(() => Int, { description: 'People in groups.' })
  groupPeopleCount: number;
}

@ObjectType('VisitPurposeCount', { simpleResolvers: true, description: 'How many came for a reason.' })
export class VisitPurposeCountType {
  @Field(() => VisitPurposeEnum, { nullable: true, description: 'The reason; null when it was not told.' })
  purpose: VisitPurpose | null;

  @Field(() => Int, { description: 'How many people.' })
  count: number;
}

@ObjectType('VisitGroup', { simpleResolvers: true, description: 'A group that came together.' })
export class VisitGroupType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateScalar, { description: 'The day.' })
  visitedOn: string;

  @Field(() => String, { description: 'School or body.' })
  name: string;

  @Field(() => VisitPurposeEnum, { description: 'Why they came.' })
  purpose: VisitPurpose;

  @Field(() => Int, { description: 'How many came.' })
  total: number;

  @Field(() => Int, { description: 'Women and girls, as far as counted.' })
  femaleCount: number;

  @Field(() => Int, { description: 'Men and boys, as far as counted.' })
  maleCount: number;
}

@ObjectType('VisitReport', { simpleResolvers: true, description: 'The guest book of some days.' })
export class VisitReportType {
  @Field(() => [VisitDayType], { description: 'Days on which somebody came, oldest first.' })
  days: readonly VisitDayType[];

  @Field(() => [VisitPurposeCountType], { description: 'People by why they came, most first.' })
  purposes: readonly VisitPurposeCountType[];

  @Field(() => [VisitGroupType], { description: 'Groups, newest first, at most 200.' })
  groups: readonly VisitGroupType[];
}

@ObjectType('VisitFigures', { simpleResolvers: true, description: 'How many people came lately.' })
export class VisitFiguresType {
  @Field(() => Int, { description: 'People today.' })
  today: number;

  @Field(() => Int, { description: 'People since Monday.' })
  week: number;
}

export const RecordVisitPayload = definePayload('RecordVisit', {
  greeting: unlessRefused(VisitGreetingType, 'What to say'),
});

export const RecordGuestVisitPayload = definePayload('RecordGuestVisit', {
  isRecorded: always(Boolean, 'Whether the visit is in the guest book.'),
});

export const RecordGroupVisitPayload = definePayload('RecordGroupVisit', {
  isRecorded: always(Boolean, 'Whether the group is in the guest book.'),
});

@MutationInput()
export class RecordVisitInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => String, { description: 'The number as scanned.' })
  cardNumber: string;

  @Field(() => VisitPurposeEnum, { nullable: true, description: 'Why they come, if they told.' })
  purpose?: VisitPurpose | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class RecordGuestVisitInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => VisitPurposeEnum, { description: 'Why they come.' })
  purpose: VisitPurpose;

  @Field(() => SexEnum, { nullable: true, description: 'Sex, if they told.' })
  sex?: Sex | null;

  @Field(() => VisitAgeBandEnum, { nullable: true, description: 'Age group, if they told.' })
  ageBand?: AgeBand | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many guests alike, 1 to 50; one unless said. Groups have a name: `recordGroupVisit`.',
  })
  people?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they came, at most seven days ago; now unless said.',
  })
  visitedAt?: Date | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'How many of a group have an occupation.' })
export class OccupationCountInput {
  @Field(() => OccupationEnum, { description: 'The occupation.' })
  kind: Occupation;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@InputType({ description: 'How many of a group have a level of education.' })
export class EducationCountInput {
  @Field(() => EducationLevelEnum, { description: 'The level.' })
  kind: EducationLevel;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@InputType({
  description:
    'What `recordGroupVisit` needs. Partial counts may leave people out; none may add up to more than `total`.',
})
export class RecordGroupVisitInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => String, { description: 'School or body, at most 120 characters.' })
  name: string;

  @Field(() => VisitPurposeEnum, { description: 'Why they come.' })
  purpose: VisitPurpose;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day, at most 31 days ago; today unless said.',
  })
  visitedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'The hour, 0 to 23; that of now unless said.' })
  visitedHour?: number | null;

  @Field(() => Int, { description: 'How many came, 1 to 2,000.' })
  total: number;

  @Field(() => Int, { nullable: true, description: 'How many of them are women and girls.' })
  femaleCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them are men and boys.' })
  maleCount?: number | null;

  @Field(() => [OccupationCountInput], { nullable: true, description: 'By occupation.' })
  occupations?: OccupationCountInput[] | null;

  @Field(() => [EducationCountInput], { nullable: true, description: 'By education.' })
  education?: EducationCountInput[] | null;

  @IdempotencyKey()
  idempotencyKey: string;
}
