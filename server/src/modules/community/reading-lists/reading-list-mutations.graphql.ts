import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { signedInMember } from '../../members';
import { readingListById } from './reading-lists.queries';
import type { CommunityDeps } from '../deps';
import { decideReadingList } from './decide-reading-list';
import {
  addToReadingList,
  createReadingList,
  deleteReadingList,
  removeFromReadingList,
  updateReadingList,
} from './save-reading-list';
import {
  AddToReadingListInput,
  AddToReadingListPayload,
  CreateReadingListInput,
  CreateReadingListPayload,
  DecideReadingListInput,
  DecideReadingListPayload,
  DeleteReadingListInput,
  DeleteReadingListPayload,
  RemoveFromReadingListInput,
  RemoveFromReadingListPayload,
  UpdateReadingListInput,
  UpdateReadingListPayload,
} from './reading-list.type';

/** Makes and changes lists of titles. */
@Resolver()
export class ReadingListMutations {
  constructor(private readonly deps: CommunityDeps) {}

  @Access({ member: 'own' })
  @Mutation(() => CreateReadingListPayload, { description: 'Begins a list of the caller.' })
  async createReadingList(
    @Arg('input', () => CreateReadingListInput, { description: 'The list.' }) input: CreateReadingListInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateReadingListPayload>> {
    const { description = null, visibility, isNamed, titleId = null, idempotencyKey = null, name } = input;
    return answered(
      context,
      await createReadingList(this.deps, signedInMember(context.actor), {
        name,
        description,
        visibility: visibility ?? 'PRIVATE',
        isNamed: isNamed ?? false,
        titleId,
        idempotencyKey,
      }),
    );
  }

  @Access({ member: 'own' })
  @Mutation(() => UpdateReadingListPayload, {
    description: "Changes what stands above one of the caller's own lists.",
  })
  async updateReadingList(
    @Arg('input', () => UpdateReadingListInput, { description: 'The changes.' })
    { id, version, changes }: UpdateReadingListInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateReadingListPayload>> {
    const { name, description, visibility, isNamed } = changes;
    const given = {
      ...(name == null ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      ...(visibility == null ? {} : { visibility }),
      ...(isNamed == null ? {} : { isNamed }),
    };
    return answered(
      context,
      await updateReadingList(this.deps, signedInMember(context.actor), { id, version, changes: given }),
    );
  }

  @Access({ member: 'own' })
  @Mutation(() => DeleteReadingListPayload, { description: "Removes one of the caller's own lists." })
  async deleteReadingList(
    @Arg('input', () => DeleteReadingListInput, { description: 'Which.' }) { id }: DeleteReadingListInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeleteReadingListPayload>> {
    const result = await deleteReadingList(this.deps, signedInMember(context.actor), id);
    return {
      id: result.ok ? id : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ member: 'own' })
  @Mutation(() => AddToReadingListPayload, {
    description: "Puts a title into one of the caller's own lists; one that stands there already stays.",
  })
  async addToReadingList(
    @Arg('input', () => AddToReadingListInput, { description: 'List and title.' })
    input: AddToReadingListInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddToReadingListPayload>> {
    return answered(context, await addToReadingList(this.deps, signedInMember(context.actor), input));
  }

  @Access({ member: 'own' })
  @Mutation(() => RemoveFromReadingListPayload, {
    description: "Takes a title out of one of the caller's own lists.",
  })
  async removeFromReadingList(
    @Arg('input', () => RemoveFromReadingListInput, { description: 'List and title.' })
    input: RemoveFromReadingListInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveFromReadingListPayload>> {
    return answered(context, await removeFromReadingList(this.deps, signedInMember(context.actor), input));
  }

  @Access({ staff: 'community.moderate' })
  @Mutation(() => DecideReadingListPayload, {
    description: 'Lets everybody find a public list, or refuses its words with a reason.',
  })
  async decideReadingList(
    @Arg('input', () => DecideReadingListInput, { description: 'The decision.' })
    input: DecideReadingListInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DecideReadingListPayload>> {
    return answered(
      context,
      await decideReadingList(this.deps, context.actor, { ...input, reason: input.reason ?? null }),
    );
  }
}

async function answered({ db, locale }: Context, result: Result<{ readonly id: string }, Refusal>) {
  return {
    list: result.ok ? await readingListById(db, result.value.id) : null,
    userErrors: result.ok ? [] : toUserErrors(result.refusals, locale),
  };
}
