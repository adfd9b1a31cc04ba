import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { copyById } from '../data/copies';
import { titleById } from '../data/titles';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { createTitle } from '../use-cases/create-title';
import { NewCopiesInput } from './copy.inputs';
import { CopyType } from './copy.type';
import { TitleFields } from './title.inputs';
import { TitleType } from './title.type';
import { userErrors } from './user-errors';

@InputType({ description: 'What `createTitle` needs.' })
export class CreateTitleInput {
  @Field(() => TitleFields, { description: 'The title.' })
  title: TitleFields;

  @Field(() => [NewCopiesInput], { nullable: true, description: 'Copies to make with it.' })
  copies?: NewCopiesInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `createTitle` did. Unless it was refused, `userErrors` is empty.',
})
export class CreateTitlePayload {
  @Field(() => TitleType, { nullable: true, description: 'The title, unless refused.' })
  title: TitleType | null;

  @Field(() => [CopyType], { description: 'The copies that were made.' })
  copies: CopyType[];

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Creates titles. */
@Resolver()
export class CreateTitleMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit', at: 'copies.branchId?' })
  @Mutation(() => CreateTitlePayload, {
    description:
      'Creates a title, and copies of it if asked, all or nothing. Safe to repeat with the same `idempotencyKey`.',
  })
  async createTitle(
    @Arg('input', () => CreateTitleInput, { description: 'The title and its copies.' })
    input: CreateTitleInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await createTitle(this.deps, context.actor, input);
    if (!result.ok)
      return { title: null, copies: [], userErrors: await userErrors(context, result.refusals) };
    const { titleId, copyIds } = result.value;
    return {
      title: await context.loader(titleById).load(titleId),
      copies: await context.loader(copyById).loadMany(copyIds),
      userErrors: [],
    };
  }
}
