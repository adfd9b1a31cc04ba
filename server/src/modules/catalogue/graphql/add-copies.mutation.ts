import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { copyById } from '../data/copies';
import { titleById } from '../data/titles';
import { addCopies } from '../use-cases/add-copies';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { NewCopiesInput } from './copy.inputs';
import { CopyType } from './copy.type';
import { TitleType } from './title.type';
import { userErrors } from './user-errors';

@InputType({ description: 'What `addCopies` needs.' })
export class AddCopiesInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => [NewCopiesInput], { description: 'Copies to make.' })
  copies: NewCopiesInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `addCopies` did. Unless it was refused, `userErrors` is empty.',
})
export class AddCopiesPayload {
  @Field(() => TitleType, { nullable: true, description: 'The title, unless refused.' })
  title: TitleType | null;

  @Field(() => [CopyType], { description: 'The copies that were made.' })
  copies: CopyType[];

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Adds copies. */
@Resolver()
export class AddCopiesMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit', at: 'copies.branchId?' })
  @Mutation(() => AddCopiesPayload, {
    description: 'Adds copies to a title, all or none. Safe to repeat with the same `idempotencyKey`.',
  })
  async addCopies(
    @Arg('input', () => AddCopiesInput, { description: 'The copies.' }) input: AddCopiesInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await addCopies(this.deps, context.actor, input);
    if (!result.ok)
      return { title: null, copies: [], userErrors: await userErrors(context, result.refusals) };
    return {
      title: await context.loader(titleById).load(input.titleId),
      copies: await context.loader(copyById).loadMany(result.value.copyIds),
      userErrors: [],
    };
  }
}
