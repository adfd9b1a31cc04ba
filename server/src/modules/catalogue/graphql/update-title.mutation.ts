import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { titleById } from '../data/titles';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { updateTitle } from '../use-cases/update-title';
import { TitleChanges } from './title.inputs';
import { TitleType } from './title.type';
import { userErrors } from './user-errors';

@InputType({ description: 'What `updateTitle` needs.' })
export class UpdateTitleInput {
  @Field(() => ID, { description: 'The title.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => TitleChanges, { description: 'What changes.' })
  changes: TitleChanges;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateTitle` did. Unless it was refused, `userErrors` is empty.',
})
export class UpdateTitlePayload {
  @Field(() => TitleType, { nullable: true, description: 'The title, unless refused.' })
  title: TitleType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Changes titles. */
@Resolver()
export class UpdateTitleMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit' })
  @Mutation(() => UpdateTitlePayload, {
    description: 'Changes a title. Refused when somebody else changed it since `version`.',
  })
  async updateTitle(
    @Arg('input', () => UpdateTitleInput, { description: 'The changes.' }) input: UpdateTitleInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await updateTitle(this.deps, context.actor, input);
    if (!result.ok) return { title: null, userErrors: await userErrors(context, result.refusals) };
    return { title: await context.loader(titleById).load(result.value.titleId), userErrors: [] };
  }
}
