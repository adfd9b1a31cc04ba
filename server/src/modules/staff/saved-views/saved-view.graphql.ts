import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import type { StaffActor } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { anyStaffById } from '../accounts/staff-members.queries';
import { mayReadList } from './may-read-list';
import type { ViewDeps } from './save-view';
import { canChangeView, deleteView, saveView, updateView } from './save-view';
import type { SavedView } from './saved-view.entity';
import { findSavedView, listSavedViews } from './saved-views.queries';

@ObjectType('SavedView', {
  simpleResolvers: true,
  description: 'A list of the back office as somebody wants to find it again, under a name.',
})
export class SavedViewType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Name of the list, such as `copies`.' })
  list: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether all staff see it who may read the list.' })
  isShared: boolean;

  @Field(() => String, { description: 'Filters, order and columns, as the back office writes them.' })
  state: string;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  /** Resolved as `ownerName`. */
  ownerId: string;
}

@MutationInput()
export class SaveViewInput {
  @Field(() => String, { description: 'Name of the list.' })
  list: string;

  @Field(() => String, { description: 'What it is to be called; at most 80 characters.' })
  name: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether all staff see it; absent means no.' })
  isShared?: boolean | null;

  @Field(() => String, { description: 'Filters, order and columns; at most 2 kB.' })
  state: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes to a saved view: absent keeps.' })
export class SavedViewChanges {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether all staff see it.' })
  isShared?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Filters, order and columns.' })
  state?: string | null;
}

@MutationInput()
export class UpdateViewInput {
  @Field(() => ID, { description: 'The view.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => SavedViewChanges, { description: 'What changes.' })
  changes: SavedViewChanges;
}

@MutationInput()
export class DeleteViewInput {
  @Field(() => ID, { description: 'The view.' })
  id: string;
}

export const SaveViewPayload = definePayload('SaveView', { savedView: SavedViewType });
export const UpdateViewPayload = definePayload('UpdateView', { savedView: SavedViewType });
export const DeleteViewPayload = definePayload('DeleteView', {
  deletedId: unlessRefused(ID, 'The id of the view that is gone'),
});

/** Saved views of lists: own ones, and those that colleagues share. */
@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(private readonly deps: ViewDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [SavedViewType], {
    description:
      'Views of a list: your own, and, if you may read the list, those that colleagues share; at most 200.',
  })
  savedViews(
    @Arg('list', () => String, { description: 'Name of the list, such as `copies`.' }) list: string,
    @Ctx() { actor, db }: Context,
  ): Promise<SavedView[]> {
    const staff = toStaff(actor);
    const withShared = mayReadList(this.deps.lists(), staff, list);
    return listSavedViews(db, { staffId: staff.staffId, list, withShared });
  }

  @Access({ staff: 'own' })
  @Mutation(() => SaveViewPayload, { description: 'Keeps a view of a list; at most 50 of a list for each.' })
  async saveView(
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveViewPayload>> {
    return this.answer(context, await saveView(this.deps, toStaff(context.actor), input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => UpdateViewPayload, {
    description: 'Changes a view: its owner can, and for a shared one whoever holds `staff.manage`.',
  })
  async updateView(
    @Arg('input', () => UpdateViewInput, { description: 'The changes.' }) input: UpdateViewInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateViewPayload>> {
    return this.answer(context, await updateView(this.deps, toStaff(context.actor), input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => DeleteViewPayload, {
    description: 'Removes a view: its owner can, and for a shared one whoever holds `staff.manage`.',
  })
  async deleteView(
    @Arg('input', () => DeleteViewInput, { description: 'Which one.' }) { id }: DeleteViewInput,
    @Ctx() { actor, locale }: Context,
  ): Promise<PayloadOf<typeof DeleteViewPayload>> {
    const result = await deleteView(this.deps, toStaff(actor), id);
    return result.ok
      ? { deletedId: result.value.id, userErrors: [] }
      : { deletedId: null, userErrors: toUserErrors(result.refusals, locale) };
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is yours.' })
  isOwn(@Root() view: SavedView, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'staff' && actor.staffId === view.ownerId;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may change it.' })
  canChange(@Root() view: SavedView, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'staff' && canChangeView(actor, view);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of whoever made it.' })
  async ownerName(@Root() { ownerId }: SavedView, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(anyStaffById).load(ownerId))?.name ?? null;
  }

  private async answer(
    { db, locale }: Context,
    result: Awaited<ReturnType<typeof saveView>>,
  ): Promise<{ savedView: SavedView | null; userErrors: ReturnType<typeof toUserErrors> }> {
    return result.ok
      ? { savedView: await findSavedView(db, result.value.id), userErrors: [] }
      : { savedView: null, userErrors: toUserErrors(result.refusals, locale) };
  }
}

function toStaff(actor: Context['actor']): StaffActor {
  if (actor.kind !== 'staff') throw fault('FORBIDDEN', 'Only staff have views.');
  return actor;
}
