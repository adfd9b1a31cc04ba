import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import { branchToSum } from '../../../platform/graphql/branch-access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { Copy } from '../../catalogue';
import { copyById, CopyType, copyWithBarcode, readBarcode } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { Member } from '../../members';
import { canReadMembers, cardHolderByNumber, isCardLost, memberById, MemberType } from '../../members';
import type { Hold } from '../holds/hold.entity';
import { holdById } from '../holds/holds.queries';
import type { Transfer } from '../transfers/transfer.entity';
import { transfersTo } from '../transfers/transfers.queries';
import type { Pull } from './pull-list.rules';
import type { CirculationDeps } from '../deps';
import { copiesToPull, todayAtDesk } from './list-copies-to-pull';
import { HoldType } from '../holds/hold.type';
import { TransferType } from '../transfers/transfer.type';

/** What a scanned code can be. */
export const ScanTargetUnion = createUnionType({
  name: 'ScanTarget',
  description: 'What a scanned code is.',
  types: () => [MemberType, CopyType] as const,
  resolveType: (value: object) => ('cardNumber' in value ? 'Member' : 'Copy'),
});

@ObjectType('PullRequest', {
  simpleResolvers: true,
  description: 'A copy to fetch from the shelf, and the hold it is for.',
})
export class PullRequestType {
  holdId: string;
  copyId: string;
}

@ObjectType('TodayAtDesk', { simpleResolvers: true, description: 'What waits at the desk today.' })
export class TodayAtDeskType {
  @Field(() => Int, { description: 'Open loans whose due date is over.' })
  overdueLoanCount: number;

  @Field(() => Int, { description: 'Open loans due today.' })
  dueTodayCount: number;

  @Field(() => Int, { description: 'Holds that stand on the shelf.' })
  readyHoldCount: number;

  @Field(() => Int, { description: 'Copies to fetch for holds, at most 100.' })
  pullCount: number;

  @Field(() => Int, { description: 'Copies on their way.' })
  transferCount: number;
}

/** Reads what a desk works from. */
@Resolver()
export class DeskResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.lend' })
  @Query(() => ScanTargetUnion, {
    nullable: true,
    description:
      'A member by the number on their card, current or old, else a copy by barcode; null if it is neither.',
  })
  async scanTarget(
    @Arg('code', () => String, { description: 'As scanned or typed.' }) code: string,
    @Ctx() context: Context,
  ): Promise<Member | Copy | null> {
    const holder = await context.loader(cardHolderByNumber).load(code);
    // Whoever may not look members up is not told that a card was lost, so such a card leads to nobody.
    if (
      holder &&
      !canReadMembers(context.actor) &&
      (await isCardLost(context.db, holder, context.clock.now()))
    )
      return null;
    if (holder) return context.loader(memberById).load(holder.memberId);
    const barcode = readBarcode(code);
    return barcode === null ? null : copyWithBarcode(context.db, barcode);
  }

  @Access({ staff: 'circulation.read', at: 'branchId' })
  @Query(() => [PullRequestType], {
    description:
      'Copies on the shelves of a branch for which somebody waits, in shelf order, at most 100. Where several branches have a copy one is asked for each hold: that of collecting, else one that is open today with most copies.',
  })
  @Priced(20)
  copiesToPull(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
  ): Promise<readonly Pull[]> {
    return copiesToPull(this.deps, branchId);
  }

  @Access({ staff: 'circulation.read', at: 'branchId' })
  @Query(() => [TransferType], {
    description: 'Copies on their way to a branch, longest first, at most 200.',
  })
  @Priced(20)
  transfers(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Ctx() context: Context,
  ): Promise<Transfer[]> {
    return transfersTo(context.db, branchId);
  }

  @Access({ staff: 'circulation.read', at: 'branchId?' })
  @Query(() => TodayAtDeskType, { description: 'What waits at the desk today.' })
  @Priced(20)
  async todayAtDesk(
    @Arg('branchId', () => ID, { nullable: true, description: 'Of one branch; of all if absent.' })
    branchId: string | null,
    @Ctx() { actor }: Context,
  ): Promise<TodayAtDeskType> {
    const figures = await todayAtDesk(this.deps, branchToSum(actor, 'circulation.read', branchId));
    return {
      ...figures,
      overdueLoanCount: figures.overdueLoanCount.count,
      pullCount: figures.pullCount.count,
      transferCount: figures.transferCount.count,
    };
  }
}

/** Resolves what a pull request names. */
@Resolver(() => PullRequestType)
export class PullRequestResolver {
  @FieldResolver(() => HoldType, { description: 'The hold it is for.' })
  hold(@Root() request: Pull, @Ctx() context: Context): Promise<Hold | null> {
    return context.loader(holdById).load(request.holdId);
  }

  @FieldResolver(() => CopyType, { description: 'The copy.' })
  copy(@Root() request: Pull, @Ctx() context: Context): Promise<Copy | null> {
    return context.loader(copyById).load(request.copyId);
  }
}

/** Resolves what a transfer names. */
@Resolver(() => TransferType)
export class TransferResolver {
  @FieldResolver(() => CopyType, { description: 'The copy.' })
  copy(@Root() transfer: Transfer, @Ctx() context: Context): Promise<Copy | null> {
    return context.loader(copyById).load(transfer.copyId);
  }

  @FieldResolver(() => BranchType, { description: 'Where it comes from.' })
  from(@Root() transfer: Transfer, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(transfer.fromBranchId);
  }

  @FieldResolver(() => BranchType, { description: 'Where it goes.' })
  to(@Root() transfer: Transfer, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(transfer.toBranchId);
  }
}
