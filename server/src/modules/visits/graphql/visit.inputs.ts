import { Field, ID, InputType, Int } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { Sex } from '../../members';
import type { AgeBand } from '../../../shared/age-band';
import type { EducationLevel, Occupation } from '../domain/group-counts';
import type { VisitPurpose } from '../domain/visit';
import { EducationLevelEnum, OccupationEnum, VisitAgeBandEnum, VisitPurposeEnum } from './visit.terms';

const KEY = 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.';

@InputType({ description: 'What `recordVisit` needs.' })
export class RecordVisitInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => String, { description: 'The number as scanned.' })
  cardNumber: string;

  @Field(() => VisitPurposeEnum, { nullable: true, description: 'Why they come, if they told.' })
  purpose?: VisitPurpose | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `recordGuestVisit` needs.' })
export class RecordGuestVisitInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => VisitPurposeEnum, { description: 'Why they come.' })
  purpose: VisitPurpose;

  @Field(() => Sex, { nullable: true, description: 'Sex, if they told.' })
  sex?: Sex | null;

  @Field(() => VisitAgeBandEnum, { nullable: true, description: 'Age group, if they told.' })
  ageBand?: AgeBand | null;

  @Field(() => String, { description: KEY })
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

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}
