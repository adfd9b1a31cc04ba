import { Arg, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateScalar } from '../../../platform/graphql/scalars';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { replaceCard } from '../cards/replace-card';
import type { MemberDeps } from '../deps';
import { toMemberChanges, toNewMember } from '../profile/entered-facts.graphql';
import { memberAnswer } from '../profile/member-answer.graphql';
import { MemberBlockKind } from '../profile/member-enums.graphql';
import { RegisterMemberInput, UpdateMemberInput } from '../profile/member-inputs.type';
import {
  AddMemberNotePayload,
  BlockMemberPayload,
  LiftMemberBlockPayload,
  RegisterMemberPayload,
  RenewMembershipPayload,
  ReplaceCardPayload,
  SetMemberPasswordPayload,
  UpdateMemberPayload,
} from '../profile/member-payloads.type';
import { updateMember } from '../profile/update-member';
import { registerMember } from '../registration/register-member';
import { renewMembership } from '../registration/renew-membership';
import { setMemberPassword } from '../sign-in/change-password';
import { addMemberNote } from './add-member-note';
import { blockMember, liftMemberBlock } from './block-member';

@MutationInput()
export class RenewMembershipInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class BlockMemberInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => MemberBlockKind, { description: 'What kind of block.' })
  kind: MemberBlockKind;

  @Field(() => String, { description: 'Why, in words the member will read; at most 300 characters.' })
  reason: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it holds; none means until it is lifted.',
  })
  until?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class LiftMemberBlockInput {
  @Field(() => ID, { description: 'The block.' })
  blockId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class AddMemberNoteInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: 'The note, at most 2,000 characters.' })
  text: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SetMemberPasswordInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: 'The password, at least 8 characters.' })
  password: string;
}

@MutationInput()
export class ReplaceCardInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

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
  ): Promise<PayloadOf<typeof RegisterMemberPayload>> {
    const { member, password, ...rest } = input;
    return memberAnswer(
      context,
      await registerMember(this.deps, context.actor, {
        member: toNewMember(member),
        password: password || null,
        ...rest,
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
  ): Promise<PayloadOf<typeof UpdateMemberPayload>> {
    const { id, version, changes, idempotencyKey } = input;
    return memberAnswer(
      context,
      await updateMember(this.deps, context.actor, {
        id,
        version,
        changes: toMemberChanges(changes),
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
  ): Promise<PayloadOf<typeof RenewMembershipPayload>> {
    return memberAnswer(context, await renewMembership(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.block' })
  @Mutation(() => BlockMemberPayload, { description: 'Blocks a member; the member can read the reason.' })
  async blockMember(
    @Arg('input', () => BlockMemberInput, { description: 'The block.' }) input: BlockMemberInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof BlockMemberPayload>> {
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
  ): Promise<PayloadOf<typeof LiftMemberBlockPayload>> {
    return memberAnswer(context, await liftMemberBlock(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.edit' })
  @Mutation(() => AddMemberNotePayload, { description: 'Writes a note about a member that only staff see.' })
  async addMemberNote(
    @Arg('input', () => AddMemberNoteInput, { description: 'The note.' }) input: AddMemberNoteInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddMemberNotePayload>> {
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
  ): Promise<PayloadOf<typeof SetMemberPasswordPayload>> {
    return memberAnswer(context, await setMemberPassword(this.deps, context.actor, { ...input }));
  }

  @Access({ staff: 'members.edit' })
  @Mutation(() => ReplaceCardPayload, {
    description: 'Gives a member a new card; the old number still leads to them, as a lost one.',
  })
  async replaceCard(
    @Arg('input', () => ReplaceCardInput, { description: 'Whose.' }) input: ReplaceCardInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReplaceCardPayload>> {
    return memberAnswer(context, await replaceCard(this.deps, context.actor, { ...input }));
  }
}
