import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { AssessmentKind } from '../development.terms';
import { StaffDevelopmentType } from '../people/person.type';

const AssessmentKindEnum = registered<AssessmentKind>('AssessmentKind', 'As whom somebody assesses.', {
  SELF: 'As the person.',
  LEAD: 'As their lead, or the head: this level counts.',
});

@ObjectType('CompetenceLevel', {
  simpleResolvers: true,
  description: 'Where somebody stands in a competence: 0 not, 1 with help, 2 alone, 3 teaches others.',
})
export class CompetenceLevelType {
  competenceId: string;
  assessedBy: string | null;

  @Field(() => Int, { description: 'What their post asks for; 0 for nothing.' })
  required: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What counts: as the lead assessed; null while nobody did.',
  })
  level: number | null;

  @Field(() => Int, { nullable: true, description: 'As they assess themselves; null while they did not.' })
  selfLevel: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the lead assessed.' })
  assessedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the post asks for more than what counts.' })
  isGap: boolean;
}

@ObjectType('CompetenceGap', {
  description: 'A competence in which somebody lacks what their post asks for, with what may close it.',
})
export class CompetenceGapType {
  staffId: string;
  level: CompetenceLevelType;
}

@ObjectType('CompetenceCount', {
  simpleResolvers: true,
  description: 'How many need a competence for their post and how many of them have it, without names.',
})
export class CompetenceCountType {
  competenceId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many need it; null for one to four, unless you see everybody.',
  })
  needed: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of them have it; null where one to four have or lack it, unless you see everybody.',
  })
  met: number | null;
}

@MutationInput()
export class AssessCompetenceInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId: string;

  @Field(() => ID, { description: 'In what.' })
  competenceId: string;

  @Field(() => AssessmentKindEnum, { description: 'As whom.' })
  kind: AssessmentKind;

  @Extensions({ withheldFromAudit: true })
  @Field(() => Int, { description: '0 to 3. The log of acts does not keep it.' })
  level: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const AssessCompetencePayload = definePayload('AssessCompetence', {
  development: unlessRefused(StaffDevelopmentType, 'Whose level was written'),
});
