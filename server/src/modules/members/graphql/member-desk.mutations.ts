import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { addMemberNote } from '../use-cases/add-member-note';
import { blockMember, liftMemberBlock } from '../use-cases/block-member';
import type { MemberDeps } from '../use-cases/member-deps';
import { setMemberPassword } from '../use-cases/passwords';
import { registerMember } from '../use-cases/register-member';
import { renewMembership } from '../use-cases/renew-membership';
import { replaceCard } from '../use-cases/replace-card';
import { updateMember } from '../use-cases/update-member';
import { changesOf, memberOf } from './entered-facts';
import { memberAnswer } from './member-answer';
import {
  AddMemberNoteInput,
  BlockMemberInput,
  LiftMemberBlockInput,
  RenewMembershipInput,
  ReplaceCardInput,
  SetMemberPasswordInput,
} from './member-desk.inputs';
import { RegisterMemberInput, UpdateMemberInput } from './member.inputs';
import {
  AddMemberNotePayload,
  BlockMemberPayload,
  LiftMemberBlockPayload,
  RegisterMemberPayload,
  RenewMembershipPayload,
  ReplaceCardPayload,
  SetMemberPasswordPayload,
  UpdateMemberPayload,
} from './member.payloads';

/** What staff do with members. */
@Resolver()
export class MemberDeskMutations {
  constructor(private readonly deps: MemberDeps) {}

  @Access({ staff: 'members.edit' })
  @Mutation(() => RegisterMemberPayload, {
    description:
      'Registers a member and gives out the next card number. Safe to repeat with the same `idempotencyKey`.',
  })
  async registerMember(
    @Arg('input', () => RegisterMemberInput, { description: 'The member.' }) input: RegisterMemberInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const { member, password, idempotencyKey } = input;
    return memberAnswer(
      context,
      await registerMember(this.deps, context.actor, {
        member: memberOf(member),
        password: password || null,
        idempotencyKey,
      }),
    );
  }

  @Access({ staff: 'members.edit' })
  @Mutation(() => UpdateMemberPayload, {
    description: 'Changes a member. Refused when somebody else changed it since `version`.',
  })
  async updateMember(
    @Arg('input', () => UpdateMemberInput, { description: 'The changes.' }) input: UpdateMemberInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const { id, version, changes, idempotencyKey } = input;
    return memberAnswer(
      context,
      await updateMember(this.deps, context.actor, {
        id,
        version,
        changes: changesOf(changes),
        idempotencyKey,
      }),
    );
  }

  @Access({ staff: 'members.edit' })
  @Mutation(() => RenewMembershipPayload, {
    description: 'Renews a membership for the term of its kind; no day that is left is lost.',
  })
  async renewMembership(
    @Arg('input', () => RenewMembershipInput, { description: 'Whose.' }) input: RenewMembershipInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return memberAnswer(context, await renewMembership(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.block' })
  @Mutation(() => BlockMemberPayload, { description: 'Blocks a member; the member can read the reason.' })
  async blockMember(
    @Arg('input', () => BlockMemberInput, { description: 'The block.' }) input: BlockMemberInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return memberAnswer(
      context,
      await blockMember(this.deps, context.actor, { ...input, until: input.until ?? null }),
    );
  }

  @Access({ staff: 'members.block' })
  @Mutation(() => LiftMemberBlockPayload, { description: 'Lifts a block.' })
  async liftMemberBlock(
    @Arg('input', () => LiftMemberBlockInput, { description: 'Which.' }) input: LiftMemberBlockInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return memberAnswer(context, await liftMemberBlock(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.edit' })
  @Mutation(() => AddMemberNotePayload, { description: 'Writes a note about a member that only staff see.' })
  async addMemberNote(
    @Arg('input', () => AddMemberNoteInput, { description: 'The note.' }) input: AddMemberNoteInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return memberAnswer(context, await addMemberNote(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.edit', fresh: true })
  @Mutation(() => SetMemberPasswordPayload, {
    description:
      'Gives a member a password at the desk and ends their sessions. The member is told by every known contact, and chooses another password at the next sign-in.',
  })
  async setMemberPassword(
    @Arg('input', () => SetMemberPasswordInput, { description: 'The password.' })
    input: SetMemberPasswordInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return memberAnswer(context, await setMemberPassword(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.edit' })
  @Mutation(() => ReplaceCardPayload, {
    description: 'Gives a member a new card; the old number still leads to them, as a lost one.',
  })
  async replaceCard(
    @Arg('input', () => ReplaceCardInput, { description: 'Whose.' }) input: ReplaceCardInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return memberAnswer(context, await replaceCard(this.deps, context.actor, { ...input }));
  }
}
