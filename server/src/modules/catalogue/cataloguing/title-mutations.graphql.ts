import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { loadExisting } from '../../../platform/graphql/loader';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { CatalogueDeps } from '../catalogue-deps';
import { copyById } from '../copies/copies.queries';
import { CopyType, NewCopiesInput } from '../copies/copy.type';
import { userErrors } from '../shared/user-errors.graphql';
import { TitleType } from '../titles/title.type';
import { titleById } from '../titles/titles.queries';
import { createTitle } from './create-title';
import { deleteTitle } from './delete-title';
import { setTitleCover } from './set-title-cover';
import { TitleChanges, TitleFields } from './title-input.type';
import { updateTitle } from './update-title';

@MutationInput()
export class CreateTitleInput {
  @Field(() => TitleFields, { description: 'The title.' })
  title: TitleFields;

  @Field(() => [NewCopiesInput], { nullable: true, description: 'Copies to make with it.' })
  copies?: NewCopiesInput[] | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateTitlePayload = definePayload(
  'CreateTitle',
  { title: TitleType, copies: always([CopyType], 'The copies that were made.') },
  { description: 'What `createTitle` did. Unless it was refused, `userErrors` is empty.' },
);

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
  ): Promise<PayloadOf<typeof CreateTitlePayload>> {
    const result = await createTitle(this.deps, context.actor, input);
    if (!result.ok)
      return { title: null, copies: [], userErrors: await userErrors(context, result.refusals) };
    const { titleId, copyIds } = result.value;
    return {
      title: await context.loader(titleById).load(titleId),
      copies: await Promise.all(copyIds.map((id) => loadExisting(context.loader(copyById), id))),
      userErrors: [],
    };
  }
}

@MutationInput()
export class UpdateTitleInput {
  @Field(() => ID, { description: 'The title.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => TitleChanges, { description: 'What changes.' })
  changes: TitleChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateTitlePayload = definePayload(
  'UpdateTitle',
  { title: TitleType },
  { description: 'What `updateTitle` did. Unless it was refused, `userErrors` is empty.' },
);

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
  ): Promise<PayloadOf<typeof UpdateTitlePayload>> {
    const result = await updateTitle(this.deps, context.actor, input);
    if (!result.ok) return { title: null, userErrors: await userErrors(context, result.refusals) };
    return { title: await context.loader(titleById).load(result.value.titleId), userErrors: [] };
  }
}

@MutationInput()
export class DeleteTitleInput {
  @Field(() => ID, { description: 'The title.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const DeleteTitlePayload = definePayload(
  'DeleteTitle',
  { deletedId: unlessRefused(ID, 'Id of the title that is gone') },
  { description: 'What `deleteTitle` did. Unless it was refused, `userErrors` is empty.' },
);

/** Deletes titles. */
@Resolver()
export class DeleteTitleMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.delete' })
  @Mutation(() => DeleteTitlePayload, { description: 'Deletes a title that has no copies.' })
  async deleteTitle(
    @Arg('input', () => DeleteTitleInput, { description: 'The title.' }) input: DeleteTitleInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeleteTitlePayload>> {
    const result = await deleteTitle(this.deps, context.actor, input);
    if (!result.ok) return { deletedId: null, userErrors: await userErrors(context, result.refusals) };
    return { deletedId: result.value.titleId, userErrors: [] };
  }
}

@MutationInput()
export class SetTitleCoverInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => ID, { nullable: true, description: 'The picture; null returns to the drawn cover.' })
  uploadId?: string | null;
}

export const SetTitleCoverPayload = definePayload(
  'SetTitleCover',
  { title: TitleType },
  { description: 'What `setTitleCover` did. Unless it was refused, `userErrors` is empty.' },
);

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
  ): Promise<PayloadOf<typeof SetTitleCoverPayload>> {
    const result = await setTitleCover(this.deps, context.actor, input);
    if (!result.ok) return { title: null, userErrors: await userErrors(context, result.refusals) };
    return { title: await context.loader(titleById).load(result.value.titleId), userErrors: [] };
  }
}
