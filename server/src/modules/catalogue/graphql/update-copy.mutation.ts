import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { copyById } from '../data/copies';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { updateCopy } from '../use-cases/update-copy';
import { CopyChanges } from './copy.inputs';
import { CopyType } from './copy.type';
import { userErrors } from './user-errors';

@InputType({ description: 'What `updateCopy` needs.' })
export class UpdateCopyInput {
  @Field(() => ID, { description: 'The copy.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => CopyChanges, { description: 'What changes.' })
  changes: CopyChanges;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateCopy` did. Unless it was refused, `userErrors` is empty.',
})
export class UpdateCopyPayload {
  @Field(() => CopyType, { nullable: true, description: 'The copy, unless refused.' })
  copy: CopyType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Changes copies. */
@Resolver()
export class UpdateCopyMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit', at: 'id, changes.branchId?' })
  @Mutation(() => UpdateCopyPayload, {
    description:
      'Changes a copy; a change of status goes into its history. Refused when somebody else changed it since `version`.',
  })
  async updateCopy(
    @Arg('input', () => UpdateCopyInput, { description: 'The changes.' }) input: UpdateCopyInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await updateCopy(this.deps, context.actor, input);
    if (!result.ok) return { copy: null, userErrors: await userErrors(context, result.refusals) };
    return { copy: await context.loader(copyById).load(result.value.copyId), userErrors: [] };
  }
}
