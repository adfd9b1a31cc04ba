import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { InternetDeps } from '../deps';
import type { InternetVoucher } from '../vouchers/voucher.entity';
import { InternetVoucherType } from '../vouchers/voucher.type';
import { findVoucher } from '../vouchers/vouchers.queries';
import { endWifiDevice } from './end-device';
import { SILENT_MS } from './sign-in.rules';
import { devicesByVoucher } from './wifi.queries';

/** So much of an address tells two devices apart, and does not tell which they are. */
const SHOWN_OF_ADDRESS = 5;

@ObjectType('WifiDevice', {
  simpleResolvers: true,
  description: 'A device that is on the Wi-Fi with a voucher.',
})
class WifiDeviceType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when; null until its router says.' })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When its router spoke of it last.' })
  lastSeenAt: Date;

  @Field(() => String, { nullable: true, description: 'The end of its address, to tell devices apart.' })
  address: string | null;
}

@MutationInput()
export class EndWifiDeviceInput {
  @Field(() => ID, { description: 'The voucher.' })
  voucherId: string;

  @Field(() => ID, { description: 'The device.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const EndWifiDevicePayload = definePayload('EndWifiDevice', {
  voucher: unlessRefused(InternetVoucherType, 'The voucher with the devices that are left'),
});

/** Shows the devices of a voucher, and ends one. */
@Resolver(() => InternetVoucherType)
export class WifiDeviceResolver {
  constructor(private readonly deps: InternetDeps) {}

  @FieldResolver(() => [WifiDeviceType], {
    description: 'The devices that are online with it, as far as their routers spoke of them lately.',
  })
  async devices(@Root() { id }: InternetVoucher, @Ctx() context: Context): Promise<WifiDeviceType[]> {
    const since = context.clock.now().getTime() - SILENT_MS;
    const found = await context.loader(devicesByVoucher).load(id);
    return found
      .filter(({ lastSeenAt }) => lastSeenAt.getTime() > since)
      .map(({ mac, ...device }) => ({ ...device, address: mac?.slice(-SHOWN_OF_ADDRESS) ?? null }));
  }

  @Access({ staff: 'internet.serve', at: 'voucherId' })
  @Mutation(() => EndWifiDevicePayload, {
    description:
      'Ends one device of a voucher: it is refused with it for the rest of the day. It stays online until its router asks next.',
  })
  async endWifiDevice(
    @Arg('input', () => EndWifiDeviceInput, { description: 'Which.' }) input: EndWifiDeviceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof EndWifiDevicePayload>> {
    const result = await endWifiDevice(this.deps, context.actor, input);
    if (!result.ok) return { voucher: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { voucher: await findVoucher(context.db, result.value.voucherId), userErrors: [] };
  }
}
