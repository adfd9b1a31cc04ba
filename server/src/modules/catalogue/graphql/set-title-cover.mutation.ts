import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { titleById } from '../data/titles';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { setTitleCover } from '../use-cases/set-title-cover';
import { TitleType } from './title.type';
import { userErrors } from './user-errors';

@InputType({ description: 'What `setTitleCover` needs.' })
export class SetTitleCoverInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => ID, { nullable: true, description: 'The picture; null returns to the drawn cover.' })
  uploadId?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `setTitleCover` did. Unless it was refused, `userErrors` is empty.',
})
export class SetTitleCoverPayload {
  @Field(() => TitleType, { nullable: true, description: 'The title, unless refused.' })
  title: TitleType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Sets covers. */
@Resolver()
export class SetTitleCoverMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit' })
  @Mutation(() => SetTitleCoverPayload, {
    description: 'Shows an uploaded picture as the cover of a title, or returns to the drawn one.',
  })
  async setTitleCover(
    @Arg('input', () => SetTitleCoverInput, { description: 'The title and the picture.' })
    input: SetTitleCoverInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await setTitleCover(this.deps, context.actor, input);
    if (!result.ok) return { title: null, userErrors: await userErrors(context, result.refusals) };
    return { title: await context.loader(titleById).load(result.value.titleId), userErrors: [] };
  }
}
