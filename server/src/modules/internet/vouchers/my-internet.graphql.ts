import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { signedInMember } from '../../members';
import type { InternetDeps } from '../deps';
import { createMyVoucher } from './create-my-voucher';
import {
  CreateMyInternetVoucherInput,
  CreateMyInternetVoucherPayload,
  MyInternetType,
} from './my-internet.type';
import { readMyInternet } from './read-my-internet';

/** Turns a member's card into a voucher for the Wi-Fi, so that no password passes the hotspot. */
@Resolver()
export class MyInternetResolver {
  constructor(private readonly deps: InternetDeps) {}

  @Access({ member: 'own' })
  @Query(() => MyInternetType, {
    nullable: true,
    description: 'What the signed-in member has of the Wi-Fi today; null when there is no such branch.',
  })
  @Priced(10)
  myInternet(
    @Arg('branchId', () => ID, { nullable: true, description: 'The branch; that of the card when absent.' })
    branchId: string | null,
    @Ctx() context: Context,
  ): Promise<MyInternetType | null> {
    context.setNoStore?.();
    return this.read(context, branchId);
  }

  @Access({ member: 'own' })
  @Mutation(() => CreateMyInternetVoucherPayload, {
    description:
      'Makes a voucher for the rest of the day; whoever has one that is live gets that. Refused when the minutes of the day are spent.',
  })
  async createMyInternetVoucher(
    @Arg('input', () => CreateMyInternetVoucherInput, { description: 'Where, and the terms.' })
    input: CreateMyInternetVoucherInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateMyInternetVoucherPayload>> {
    const result = await createMyVoucher(this.deps, signedInMember(context.actor), input);
    if (!result.ok) return { internet: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { internet: await this.read(context, input.branchId), userErrors: [] };
  }

  private read({ actor, locale }: Context, branchId: string | null): Promise<MyInternetType | null> {
    return readMyInternet(this.deps, { memberId: signedInMember(actor).memberId, branchId, locale });
  }
}
