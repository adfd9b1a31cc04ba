import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { InternetDeps } from '../deps';
import { refusalSentence } from '../wifi/sign-in';
import { listRefusals } from '../wifi/wifi.queries';
import { toConditions } from './voucher-conditions';
import { cancelVoucher, createVouchers } from './create-vouchers';
import { printBatch } from './print-batch';
import type { InternetVoucher } from './voucher.entity';
import type { VoucherState } from './voucher.rules';
import { MEGABYTE, voucherStateAt } from './voucher.rules';
import {
  CancelInternetVoucherInput,
  CancelInternetVoucherPayload,
  CreateInternetVouchersInput,
  CreateInternetVouchersPayload,
  InternetRefusalType,
  InternetVoucherConnectionType,
  InternetVoucherListArgs,
  InternetVoucherType,
  PrintInternetVouchersInput,
  PrintInternetVouchersPayload,
  VoucherStateEnum,
} from './voucher.type';
import { findVoucher, listVouchers } from './vouchers.queries';

/** Lets staff make, print, find and take back vouchers. */
@Resolver(() => InternetVoucherType)
export class VoucherResolver {
  constructor(private readonly deps: InternetDeps) {}

  @Access({ staff: 'internet.read' })
  @Query(() => InternetVoucherConnectionType, {
    description:
      'Vouchers of guests and members, without their codes. `first` or `last` is required, 1 to 100.',
  })
  internetVouchers(
    @Args(() => InternetVoucherListArgs) { filter, orderBy = null, ...page }: InternetVoucherListArgs,
    @Ctx() { db, clock }: Context,
  ): Promise<Page<InternetVoucher>> {
    const conditions = toConditions(this.deps.dataKey, filter ?? {});
    return listVouchers(db, { filter: conditions, orderBy, page: pageRequest(page), now: clock.now() });
  }

  @Access({ staff: 'internet.read' })
  @Query(() => [InternetRefusalType], {
    description: 'Sign-ins that were refused, the newest first, at most 100.',
  })
  @Priced(20)
  async internetRefusals(@Ctx() { db, locale }: Context): Promise<InternetRefusalType[]> {
    const refusals = await listRefusals(db);
    return refusals.map((refusal) => ({ ...refusal, message: refusalSentence(refusal.reason, 300)[locale] }));
  }

  @Access({ staff: 'internet.serve', at: 'branchId' })
  @Mutation(() => CreateInternetVouchersPayload, {
    description: 'Makes vouchers for guests and writes their cards. Whoever made them can print them again.',
  })
  @Priced(100)
  async createInternetVouchers(
    @Arg('input', () => CreateInternetVouchersInput, { description: 'How many, and for how long.' })
    input: CreateInternetVouchersInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateInternetVouchersPayload>> {
    const refused = (refusals: Parameters<typeof toUserErrors>[0]) => ({
      batchId: null,
      pdf: null,
      voucherCount: 0,
      userErrors: toUserErrors(refusals, context.locale),
    });
    const made = await createVouchers(this.deps, context.actor, input);
    if (!made.ok) return refused(made.refusals);
    const printed = await printBatch(this.deps, context.actor, made.value.batchId);
    if (!printed.ok) return refused(printed.refusals);
    return { ...made.value, pdf: printed.value.toString('base64'), userErrors: [] };
  }

  @Access({ staff: 'internet.serve' })
  @Mutation(() => PrintInternetVouchersPayload, {
    description: 'Writes the cards of vouchers again, for whoever made them.',
  })
  @Priced(100)
  async printInternetVouchers(
    @Arg('input', () => PrintInternetVouchersInput, { description: 'Which cards.' })
    { batchId }: PrintInternetVouchersInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PrintInternetVouchersPayload>> {
    const printed = await printBatch(this.deps, context.actor, batchId);
    return printed.ok
      ? { pdf: printed.value.toString('base64'), userErrors: [] }
      : { pdf: null, userErrors: toUserErrors(printed.refusals, context.locale) };
  }

  @Access({ staff: 'internet.serve', at: 'id' })
  @Mutation(() => CancelInternetVoucherPayload, {
    description: 'Takes a voucher back; a device that is online stays until its router asks again.',
  })
  async cancelInternetVoucher(
    @Arg('input', () => CancelInternetVoucherInput, { description: 'Which.' })
    input: CancelInternetVoucherInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelInternetVoucherPayload>> {
    const result = await cancelVoucher(this.deps, context.actor, input);
    if (!result.ok) return { voucher: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { voucher: await findVoucher(context.db, result.value.voucherId), userErrors: [] };
  }

  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch that made it.' })
  branch(@Root() { branchId }: InternetVoucher, @Ctx() { loader }: Context): Promise<Branch | null> {
    return loader(branchById).load(branchId);
  }

  @FieldResolver(() => VoucherStateEnum, { description: 'How it stands.' })
  state(@Root() voucher: InternetVoucher, @Ctx() { clock }: Context): VoucherState {
    return voucherStateAt(voucher, clock.now());
  }

  @FieldResolver(() => Int, { description: 'Minutes used so far, as its router counted them.' })
  minutesUsed(@Root() { usedSeconds }: InternetVoucher): number {
    return Math.ceil(usedSeconds / 60);
  }

  @FieldResolver(() => Int, { description: 'Megabytes carried so far in both directions.' })
  megabytesUsed(@Root() { usedBytes }: InternetVoucher): number {
    return Math.ceil(usedBytes / MEGABYTE);
  }
}
