import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { Member } from '../../members';
import { MemberType, memberById } from '../../members';
import type { MessageDeps } from '../deps';
import { addPushDevice, stopPushDevice } from './manage-push-devices';
import type { PushDevice } from './push-device.entity';
import { pushDevicesByMember } from './push-devices.queries';

@ObjectType('PushDevice', {
  simpleResolvers: true,
  description: 'A browser on a device that takes notes for a member.',
})
export class PushDeviceType {
  @Field(() => ID, { description: 'Id of the device.' })
  id: string;

  @Field(() => String, { description: 'What the member knows it by, for example `Chrome, Android`.' })
  label: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it last took a note; null if never.' })
  lastSentAt: Date | null;
}

@InputType({ description: 'What `addPushDevice` needs: what the browser gave, as it gave it.' })
export class AddPushDeviceInput {
  @Field(() => String, { description: "Address at the browser's push service." })
  endpoint: string;

  @Field(() => String, { description: "The browser's public key, base64url." })
  p256dh: string;

  @Field(() => String, { description: 'The secret that goes with it, base64url.' })
  auth: string;

  @Field(() => String, { description: 'What the member knows the device by, at most 80 characters.' })
  label: string;
}

@MutationInput()
export class RemovePushDeviceInput {
  @Field(() => ID, { description: 'The device.' })
  id: string;
}

export const AddPushDevicePayload = definePayload('AddPushDevice', {
  member: unlessRefused(MemberType, 'The member with their devices'),
});

export const RemovePushDevicePayload = definePayload('RemovePushDevice', {
  member: unlessRefused(MemberType, 'The member with the devices that are left'),
});

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
  ): Promise<PayloadOf<typeof AddPushDevicePayload>> {
    return answer(context, await addPushDevice(this.deps, callerOf(context), input));
  }

  @Access({ member: 'own' })
  @Mutation(() => RemovePushDevicePayload, { description: 'Stops notes on a device of the caller.' })
  async removePushDevice(
    @Arg('input', () => RemovePushDeviceInput, { description: 'The device.' }) { id }: RemovePushDeviceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemovePushDevicePayload>> {
    return answer(context, await stopPushDevice(this.deps, callerOf(context), id));
  }
}

function callerOf({ actor }: Context): string {
  if (actor.kind === 'member') return actor.memberId;
  throw fault('FORBIDDEN', 'Only a member can do this.');
}

async function answer(context: Context, result: Result<{ readonly memberId: string }, Refusal>) {
  if (!result.ok) return { member: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { member: await context.loader(memberById).load(result.value.memberId), userErrors: [] };
}
