import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { CompetenceArea } from '../development.terms';

/** What competences are about, as the schema names it. */
export const CompetenceAreaEnum = registered<CompetenceArea>(
  'CompetenceArea',
  'What a competence is about.',
  {
    SERVICE: 'Serving people.',
    COLLECTION: 'Catalogue, classes, care of books.',
    DIGITAL: 'Systems, data, media.',
    GENERAL: 'What every post may need, such as first aid.',
  },
);

@ObjectType({ simpleResolvers: true })
abstract class ListedNameType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'Where it stands in its list.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it can be chosen.' })
  isActive: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;

  nameIndonesian: string;
  nameEnglish: string | null;
}

@ObjectType('StaffRank', {
  simpleResolvers: true,
  description: 'A rank of staff, as the library lists them.',
})
export class StaffRankType extends ListedNameType {}

@ObjectType('StaffPost', {
  simpleResolvers: true,
  description: 'A post: what somebody does, and what it asks for.',
})
export class StaffPostType extends ListedNameType {
  @Field(() => Int, { description: 'Hours of training (JP) it asks for in a year.' })
  targetHours: number;
}

@ObjectType('Competence', {
  simpleResolvers: true,
  description: 'Something that somebody can do: 0 not, 1 with help, 2 alone, 3 teaches others.',
})
export class CompetenceType extends ListedNameType {
  @Field(() => CompetenceAreaEnum, { description: 'What it is about.' })
  area: CompetenceArea;
}

@ObjectType('RequiredLevel', {
  simpleResolvers: true,
  description: 'The level of a competence that a post asks for.',
})
export class RequiredLevelType {
  competenceId: string;

  @Field(() => Int, { description: '1 to 3.' })
  level: number;
}

@ObjectType('DevelopmentLists', { description: 'Ranks, posts and competences, those out of use too.' })
export class DevelopmentListsType {}

@InputType()
abstract class ListedNameInput {
  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a known one.' })
  version?: number | null;

  @Field(() => LocalizedTextInput, { description: 'Its name, at most 120 characters.' })
  name: LocalizedTextInput;

  @Field(() => Int, { description: 'Where it stands in its list.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it can be chosen.' })
  isActive: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SaveStaffRankInput extends ListedNameInput {}

@MutationInput()
export class SaveCompetenceInput extends ListedNameInput {
  @Field(() => CompetenceAreaEnum, { description: 'What it is about.' })
  area: CompetenceArea;
}

@InputType({ description: 'The level of a competence that a post asks for.' })
export class RequiredLevelInput {
  @Field(() => ID, { description: 'The competence.' })
  competenceId: string;

  @Field(() => Int, { description: '1 to 3.' })
  level: number;
}

@MutationInput()
export class SaveStaffPostInput extends ListedNameInput {
  @Field(() => Int, { description: 'Hours of training (JP) it asks for in a year, 0 to 500.' })
  targetHours: number;

  @Field(() => [RequiredLevelInput], { description: 'All levels it asks for.' })
  required: RequiredLevelInput[];
}

export const SaveStaffRankPayload = definePayload('SaveStaffRank', {
  rank: unlessRefused(StaffRankType, 'The rank as it is now'),
});
export const SaveStaffPostPayload = definePayload('SaveStaffPost', {
  post: unlessRefused(StaffPostType, 'The post as it is now'),
});
export const SaveCompetencePayload = definePayload('SaveCompetence', {
  competence: unlessRefused(CompetenceType, 'The competence as it is now'),
});
