import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { OrderDirection } from '../../../platform/graphql/localized-text';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { CatalogueDeps } from '../catalogue-deps';
import type { ContributorKind } from '../shared/catalogue.terms';
import { ContributorKindEnum } from '../shared/terms.graphql';
import { userErrors } from '../shared/user-errors.graphql';
import { titlesOfContributor } from '../titles/title-lists.queries';
import { TitleConnectionType, TitleOrderInput } from '../titles/title.type';
import type { Title } from '../titles/title.entity';
import { EVERY_COLUMN } from '../titles/titles.queries';
import { ContributorConnectionType, ContributorType } from './contributor.type';
import { ContributorOrderFieldEnum } from '../shared/terms.graphql';
import type { ContributorOrderField } from './contributors.queries';
import type { Contributor } from './contributor.entity';
import {
  contributorById,
  listContributors,
  titleCountByContributor,
  variantNamesByContributor,
} from './contributors.queries';
import { createContributor, updateContributor } from './save-contributor';

@InputType({ description: 'Narrows contributors.' })
export class ContributorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'First letters of words of a name; null or empty lists all.',
  })
  text?: string | null;
}

@InputType({ description: 'How to order contributors. Ties break on `id`.' })
export class ContributorOrder {
  @Field(() => ContributorOrderFieldEnum, { description: 'By what.' })
  field: ContributorOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

/** Reads people and bodies. */
@Resolver(() => ContributorType)
export class ContributorResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => ContributorType, {
    nullable: true,
    description: 'A contributor by id; null if there is none.',
  })
  contributor(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Contributor | null> {
    return context.loader(contributorById).load(id);
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => ContributorConnectionType, {
    description:
      'Contributors by first letters or words of any form of name, in alphabetical order unless ordered.',
  })
  contributors(
    @Arg('filter', () => ContributorFilter, { nullable: true, description: 'Which of them; all if absent.' })
    filter: ContributorFilter | null | undefined,
    @Arg('orderBy', () => ContributorOrder, {
      nullable: true,
      description: 'In which order; that of the alphabet if absent.',
    })
    orderBy: ContributorOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Contributor>> {
    return listContributors(context.db, {
      text: filter?.text ?? '',
      order: orderBy ?? null,
      page: pageRequest(page),
    });
  }

  @FieldResolver(() => [String], { description: 'Other forms that lead here (*lihat*).' })
  variantNames(@Root() contributor: Contributor, @Ctx() context: Context): Promise<string[]> {
    return context.loader(variantNamesByContributor).load(contributor.id);
  }

  @FieldResolver(() => Int, { description: 'How many titles they had a part in.' })
  titleCount(@Root() contributor: Contributor, @Ctx() context: Context): Promise<number> {
    return context.loader(titleCountByContributor).load(contributor.id);
  }

  @FieldResolver(() => TitleConnectionType, {
    description: 'Titles they had a part in, by title unless ordered.',
  })
  titles(
    @Root() contributor: Contributor,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => TitleOrderInput, { nullable: true, description: 'How to order.' })
    orderBy: TitleOrderInput | null,
    @Ctx() context: Context,
  ): Promise<Page<Title>> {
    return titlesOfContributor(context.db, contributor.id, {
      page: pageRequest(page),
      columns: EVERY_COLUMN,
      order: orderBy,
    });
  }
}

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateContributorPayload = definePayload(
  'CreateContributor',
  { contributor: ContributorType },
  { description: 'What `createContributor` did. Unless it was refused, `userErrors` is empty.' },
);

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
  ): Promise<PayloadOf<typeof CreateContributorPayload>> {
    const result = await createContributor(this.deps, context.actor, input);
    if (!result.ok) return { contributor: null, userErrors: await userErrors(context, result.refusals) };
    return {
      contributor: await context.loader(contributorById).load(result.value.contributorId),
      userErrors: [],
    };
  }
}

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

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateContributorPayload = definePayload(
  'UpdateContributor',
  { contributor: ContributorType },
  { description: 'What `updateContributor` did. Unless it was refused, `userErrors` is empty.' },
);

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
  ): Promise<PayloadOf<typeof UpdateContributorPayload>> {
    const result = await updateContributor(this.deps, context.actor, input);
    if (!result.ok) return { contributor: null, userErrors: await userErrors(context, result.refusals) };
    return {
      contributor: await context.loader(contributorById).load(result.value.contributorId),
      userErrors: [],
    };
  }
}
