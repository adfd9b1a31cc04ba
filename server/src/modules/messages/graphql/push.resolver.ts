import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import type { Member } from '../../members';
import { memberById, MemberType } from '../../members';
import type { PushDevice } from '../data/push-devices';
import { pushDevicesByMember } from '../data/push-devices';
import type { MessageDeps } from '../use-cases/message-deps';
import { addPushDevice, stopPushDevice } from '../use-cases/push-devices';
import {
  AddPushDeviceInput,
  AddPushDevicePayload,
  PushDeviceType,
  RemovePushDeviceInput,
  RemovePushDevicePayload,
} from './push.types';

/** Lets members say which of their devices take notes; only they see them. */
@Resolver(() => MemberType)
export class PushResolver {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ member: 'own' })
  @Query(() => String, {
    description: 'The key a browser needs to let the library write to it (VAPID, base64url).',
  })
  pushPublicKey(): string {
    return this.deps.push.publicKey();
  }

  @FieldResolver(() => [PushDeviceType], {
    description: 'Devices that take notes, newest first, at most ten; empty to anybody but the member.',
  })
  async pushDevices(@Root() { id }: Member, @Ctx() context: Context): Promise<PushDevice[]> {
    return context.actor.kind === 'member' && context.actor.memberId === id
      ? context.loader(pushDevicesByMember).load(id)
      : [];
  }

  @Access({ member: 'own' })
  @Mutation(() => AddPushDevicePayload, {
    description:
      'Lets a device of the caller take notes. One that somebody else used before takes theirs no longer.',
  })
  async addPushDevice(
    @Arg('input', () => AddPushDeviceInput, { description: 'The device.' }) input: AddPushDeviceInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answer(context, await addPushDevice(this.deps, callerOf(context), input));
  }

  @Access({ member: 'own' })
  @Mutation(() => RemovePushDevicePayload, { description: 'Stops notes on a device of the caller.' })
  async removePushDevice(
    @Arg('input', () => RemovePushDeviceInput, { description: 'The device.' }) { id }: RemovePushDeviceInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answer(context, await stopPushDevice(this.deps, callerOf(context), id));
  }
}

function callerOf({ actor }: Context): string {
  if (actor.kind === 'member') return actor.memberId;
  throw fault('FORBIDDEN', 'Only a member can do this.');
}

async function answer(
  context: Context,
  result: Result<{ readonly memberId: string }, Refusal>,
): Promise<unknown> {
  if (!result.ok) return { member: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { member: await context.loader(memberById).load(result.value.memberId), userErrors: [] };
}
