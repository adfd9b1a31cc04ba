import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { contributorById } from '../data/contributors';
import type { ContributorKind } from '../domain/catalogue-terms';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { updateContributor } from '../use-cases/save-contributor';
import { ContributorType } from './contributor.type';
import { ContributorKindEnum } from './terms';
import { userErrors } from './user-errors';

@InputType({ description: 'Changes to a contributor: absent keeps, null clears.' })
export class ContributorChanges {
  @Field(() => ContributorKindEnum, { nullable: true, description: 'What it is; null means a person.' })
  kind?: ContributorKind | null;

  @Field(() => String, { nullable: true, description: 'The form of the name to use; it cannot be cleared.' })
  preferredName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Other forms that lead here; they replace the old ones.',
  })
  variantNames?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Year of birth or foundation.' })
  birthYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of death or end.' })
  deathYear?: number | null;
}

@InputType({ description: 'What `updateContributor` needs.' })
export class UpdateContributorInput {
  @Field(() => ID, { description: 'The contributor.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => ContributorChanges, { description: 'What changes.' })
  changes: ContributorChanges;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Says that another one of the same name is meant: without it a name that exists, with the same year of birth or none, is refused with `ALREADY_EXISTS`.',
  })
  isNamesake?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateContributor` did. Unless it was refused, `userErrors` is empty.',
})
export class UpdateContributorPayload {
  @Field(() => ContributorType, { nullable: true, description: 'The contributor, unless refused.' })
  contributor: ContributorType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Changes contributors. */
@Resolver()
export class UpdateContributorMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit' })
  @Mutation(() => UpdateContributorPayload, {
    description:
      'Changes an authority record; all its titles follow. Refused when somebody else changed it since `version`.',
  })
  async updateContributor(
    @Arg('input', () => UpdateContributorInput, { description: 'The changes.' })
    input: UpdateContributorInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await updateContributor(this.deps, context.actor, input);
    if (!result.ok) return { contributor: null, userErrors: await userErrors(context, result.refusals) };
    return {
      contributor: await context.loader(contributorById).load(result.value.contributorId),
      userErrors: [],
    };
  }
}
