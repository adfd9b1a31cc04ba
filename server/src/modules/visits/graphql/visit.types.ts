import { Field, ID, Int, ObjectType } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { VisitPurpose } from '../domain/visit';
import { VisitPurposeEnum } from './visit.terms';

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
  days: VisitDayType[];

  @Field(() => [VisitPurposeCountType], { description: 'People by why they came, most first.' })
  purposes: VisitPurposeCountType[];

  @Field(() => [VisitGroupType], { description: 'Groups, newest first, at most 200.' })
  groups: VisitGroupType[];
}

@ObjectType('VisitFigures', { simpleResolvers: true, description: 'How many people came lately.' })
export class VisitFiguresType {
  @Field(() => Int, { description: 'People today.' })
  today: number;

  @Field(() => Int, { description: 'People since Monday.' })
  week: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `recordVisit` did. Either `greeting` is set or `userErrors` is not empty.',
})
export class RecordVisitPayload {
  @Field(() => VisitGreetingType, { nullable: true, description: 'What to say, unless refused.' })
  greeting: VisitGreetingType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `recordGuestVisit` did.' })
export class RecordGuestVisitPayload {
  @Field(() => Boolean, { description: 'Whether the visit is in the guest book.' })
  isRecorded: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `recordGroupVisit` did.' })
export class RecordGroupVisitPayload {
  @Field(() => Boolean, { description: 'Whether the group is in the guest book.' })
  isRecorded: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
