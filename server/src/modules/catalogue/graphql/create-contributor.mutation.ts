import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { contributorById } from '../data/contributors';
import type { ContributorKind } from '../domain/catalogue-terms';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { createContributor } from '../use-cases/save-contributor';
import { ContributorType } from './contributor.type';
import { ContributorKindEnum } from './terms';
import { userErrors } from './user-errors';

@InputType({ description: 'What `createContributor` needs.' })
export class CreateContributorInput {
  @Field(() => ContributorKindEnum, { defaultValue: 'PERSON', description: 'What it is.' })
  kind: ContributorKind;

  @Field(() => String, { description: 'The form of the name to use, at most 250 characters.' })
  preferredName: string;

  @Field(() => [String], { nullable: true, description: 'Other forms that lead here (*lihat*), at most 50.' })
  variantNames?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Year of birth or foundation.' })
  birthYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of death or end.' })
  deathYear?: number | null;

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
  description: 'What `createContributor` did. Unless it was refused, `userErrors` is empty.',
})
export class CreateContributorPayload {
  @Field(() => ContributorType, { nullable: true, description: 'The contributor, unless refused.' })
  contributor: ContributorType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Creates contributors. */
@Resolver()
export class CreateContributorMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit' })
  @Mutation(() => CreateContributorPayload, {
    description: 'Creates an authority record of a person or body.',
  })
  async createContributor(
    @Arg('input', () => CreateContributorInput, { description: 'The contributor.' })
    input: CreateContributorInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await createContributor(this.deps, context.actor, input);
    if (!result.ok) return { contributor: null, userErrors: await userErrors(context, result.refusals) };
    return {
      contributor: await context.loader(contributorById).load(result.value.contributorId),
      userErrors: [],
    };
  }
}
