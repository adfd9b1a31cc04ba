import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { PrintJob } from '../../internet';
import { printJobsInTill, PrintJobType } from '../../internet';
import type { AccountEntry } from '../accounts/account-entry.entity';
import type { CashClosing } from './cash-closing.entity';
import { cashClosingById, cashClosings, lastClosedDay, linesByClosing } from './cash-closings.queries';
import { loadTillMoney, listTillMovements, loadOpenTill } from './tills.queries';
import type { ClosingLine } from './cash-closing.rules';
import { differenceIn, expectedLines } from './cash-closing.rules';
import type { CirculationDeps } from '../deps';
import { closeTill } from './close-till';
import { AccountEntryType } from '../accounts/account.type';
import { CloseTillInput, CloseTillPayload } from './till.type';
import { CashClosingConnectionType, CashClosingLineType, CashClosingType, OpenTillType } from './till.type';

/** Reads the till of a branch and its closings, and closes it. */
@Resolver()
export class TillResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.closing', at: 'branchId' })
  @Query(() => OpenTillType, {
    nullable: true,
    description: 'What should be in the till of a branch now; null if there is no such branch.',
  })
  @Priced(20)
  async openTill(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Ctx() context: Context,
  ): Promise<OpenTillType | null> {
    if (!(await context.loader(branchById).load(branchId))) return null;
    const till = await loadOpenTill(context.db.read, branchId);
    const { sums } = await loadTillMoney(context.db.read, till);
    const { number, openingFloat, openedAt } = till;
    return {
      branchId,
      number,
      openingFloat,
      openedAt,
      lines: expectedLines(sums, openingFloat),
      movementCount: sums.reduce((sum, { count }) => sum + count, 0),
      lastClosedDay: await lastClosedDay(context.db.read, branchId),
    };
  }

  @Access({ staff: 'circulation.closing', at: 'branchId' })
  @Query(() => CashClosingConnectionType, { description: 'Daily closings, last day first.' })
  cashClosings(
    @Arg('branchId', () => ID, { nullable: true, description: 'Of one branch; of all if absent.' })
    branchId: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<CashClosing>> {
    return cashClosings(context.db, branchId ?? null, pageRequest(args));
  }

  @Access({ staff: 'circulation.closing', at: 'id' })
  @Query(() => CashClosingType, { nullable: true, description: 'A closing by id; null if there is none.' })
  cashClosing(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CashClosing | null> {
    return context.loader(cashClosingById).load(id);
  }

  @Access({ staff: 'circulation.closing', at: 'branchId' })
  @Mutation(() => CloseTillPayload, {
    description:
      'Closes the till of a branch for a day. What comes in afterwards belongs to the next closing.',
  })
  async closeTill(
    @Arg('input', () => CloseTillInput, { description: 'What was counted.' }) input: CloseTillInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseTillPayload>> {
    const result = await closeTill(this.deps, context.actor, input);
    if (!result.ok) return { closing: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { closing: await context.loader(cashClosingById).load(result.value.closingId), userErrors: [] };
  }
}

/** Resolves what moved in an open till. */
@Resolver(() => OpenTillType)
export class OpenTillResolver {
  @FieldResolver(() => [AccountEntryType], { description: 'The movements, newest first, at most 200.' })
  @Priced(20)
  movements(@Root() till: OpenTillType, @Ctx() context: Context): Promise<AccountEntry[]> {
    return listTillMovements(context.db, till);
  }

  @FieldResolver(() => [PrintJobType], {
    description: 'Print jobs whose money is in it, the newest receipt in front, at most 200.',
  })
  @Priced(20)
  prints(@Root() till: OpenTillType, @Ctx() { db }: Context): Promise<PrintJob[]> {
    return printJobsInTill(db.read, till);
  }
}

/** Resolves the lines of a closing. */
@Resolver(() => CashClosingType)
export class CashClosingResolver {
  @FieldResolver(() => BranchType, { description: 'The branch.' })
  branch(@Root() closing: CashClosing, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(closing.branchId);
  }

  @FieldResolver(() => [CashClosingLineType], { description: 'What was expected and counted, by method.' })
  lines(@Root() closing: CashClosing, @Ctx() context: Context): Promise<ClosingLine[]> {
    return context.loader(linesByClosing).load(closing.id);
  }

  @FieldResolver(() => Int, {
    description: 'Whole rupiah counted too much (positive) or too little (negative), all methods together.',
  })
  async difference(@Root() closing: CashClosing, @Ctx() context: Context): Promise<number> {
    return differenceIn(await context.loader(linesByClosing).load(closing.id));
  }

  @FieldResolver(() => [AccountEntryType], { description: 'The movements in it, newest first, at most 200.' })
  @Priced(20)
  movements(@Root() { branchId, tillNumber }: CashClosing, @Ctx() context: Context): Promise<AccountEntry[]> {
    return listTillMovements(context.db, { branchId, number: tillNumber });
  }

  @FieldResolver(() => [PrintJobType], {
    description: 'Print jobs whose money is in it, the newest receipt in front, at most 200.',
  })
  @Priced(20)
  prints(@Root() { branchId, tillNumber }: CashClosing, @Ctx() { db }: Context): Promise<PrintJob[]> {
    return printJobsInTill(db.read, { branchId, number: tillNumber });
  }
}
