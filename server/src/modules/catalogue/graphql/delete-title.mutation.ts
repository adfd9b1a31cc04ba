import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { deleteTitle } from '../use-cases/delete-title';
import { userErrors } from './user-errors';

@InputType({ description: 'What `deleteTitle` needs.' })
export class DeleteTitleInput {
  @Field(() => ID, { description: 'The title.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `deleteTitle` did. Unless it was refused, `userErrors` is empty.',
})
export class DeleteTitlePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the title that is gone, unless refused.' })
  deletedId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Deletes titles. */
@Resolver()
export class DeleteTitleMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.delete' })
  @Mutation(() => DeleteTitlePayload, { description: 'Deletes a title that has no copies.' })
  async deleteTitle(
    @Arg('input', () => DeleteTitleInput, { description: 'The title.' }) input: DeleteTitleInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await deleteTitle(this.deps, context.actor, input);
    if (!result.ok) return { deletedId: null, userErrors: await userErrors(context, result.refusals) };
    return { deletedId: result.value.titleId, userErrors: [] };
  }
}
