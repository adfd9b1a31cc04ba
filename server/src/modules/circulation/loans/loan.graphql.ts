import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import { branchesToList } from '../../../platform/graphql/branch-access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import { toCivilDate } from '../../../shared/civil-date';
import type { Copy } from '../../catalogue';
import { copyById, CopyType, copyWithBarcode, readBarcode } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { Member } from '../../members';
import { canReadMembers, MemberType } from '../../members';
import type { Loan } from './loan.entity';
import { LoanListArgs, OverdueListArgs } from './loan-list.type';
import { listOpenLoans } from './loan-lists.queries';
import { loanById } from './loans.queries';
import { openLoanByCopy } from './open-loan-by-copy.queries';
import type { FineBounds, FineOnDay, FineRules } from '../overdue/overdue.rules';
import { fineCurve, fineFor, fineRulesFrom, keepFineIncreases } from '../overdue/overdue.rules';
import { toDueDay, isOverdueAt } from '../due-dates/due-date.rules';
import { calculateLateness } from '../overdue/overdue.rules';
import type { CirculationDeps } from '../deps';
import { toDue, isRunningLate, loadLoanPolicy } from '../rules/policy-cache';
import { toCirculationError } from '../refusals/refusal.graphql';
import { FineOnDayType, LoanConnectionType, LoanType, RenewabilityType } from './loan.type';
import { getPolicies } from '../rules/request-policies.graphql';
import { loadRenewability } from '../renewals/renewability.graphql';
import { assertMayOrder, nullUnlessVisible, visibleMember } from '../borrowers/visible-member.graphql';

/** How far ahead a fine is shown. */
const FORECAST_DAYS = 14;
const FIRST_DUE = { field: 'DUE_AT', direction: 'ASC' } as const;

/** Shows loans to those who may see the member they belong to, with what the rules say of them now. */
@Resolver(() => LoanType)
export class LoanResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ member: 'own', staff: 'circulation.read' })
  @Query(() => LoanType, {
    nullable: true,
    description: 'A loan by id; null if there is none, or it is not yours to see.',
  })
  async loan(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Loan | null> {
    return nullUnlessVisible(context, await context.loader(loanById).load(id));
  }

  @Access({ staff: 'circulation.read' })
  @Query(() => LoanType, {
    nullable: true,
    description: 'The open loan of a copy; null if it is not on loan.',
  })
  async loanOfCopy(
    @Arg('barcode', () => String, { description: 'As scanned or typed.' }) barcode: string,
    @Ctx() context: Context,
  ): Promise<Loan | null> {
    const read = readBarcode(barcode);
    const copy = read === null ? null : await copyWithBarcode(context.db, read);
    return copy ? context.loader(openLoanByCopy).load(copy.id) : null;
  }

  @Access({ staff: 'circulation.read', at: 'branchId|filter.branchIds?' })
  @Query(() => LoanConnectionType, {
    description:
      'Open loans whose due date is over, longest overdue first unless ordered; of the branches at which you may read loans.',
  })
  overdueLoans(
    @Args(() => OverdueListArgs) { branchId, filter, orderBy, ...page }: OverdueListArgs,
    @Ctx() { db, clock, actor }: Context,
  ): Promise<Page<Loan>> {
    assertMayOrder(actor, orderBy);
    const named = branchId == null ? filter?.branchIds : [branchId];
    const branchIds = branchesToList(actor, 'circulation.read', named);
    return listOpenLoans(db, {
      filter: { ...filter, branchIds, isOverdue: true },
      order: orderBy ?? FIRST_DUE,
      page: pageRequest(page),
      now: clock.now(),
      seesMembers: canReadMembers(actor),
    });
  }

  @Access({ staff: 'circulation.read', at: 'filter.branchIds?' })
  @Query(() => LoanConnectionType, {
    description:
      'Open loans, the first due in front unless ordered; of the branches at which you may read loans.',
  })
  openLoans(
    @Args(() => LoanListArgs) { filter, orderBy, ...page }: LoanListArgs,
    @Ctx() { db, clock, actor }: Context,
  ): Promise<Page<Loan>> {
    assertMayOrder(actor, orderBy);
    return listOpenLoans(db, {
      filter: { ...filter, branchIds: branchesToList(actor, 'circulation.read', filter?.branchIds) },
      order: orderBy ?? FIRST_DUE,
      page: pageRequest(page),
      now: clock.now(),
      seesMembers: canReadMembers(actor),
    });
  }

  @FieldResolver(() => CopyType, { description: 'The copy.' })
  copy(@Root() loan: Loan, @Ctx() context: Context): Promise<Copy | null> {
    return context.loader(copyById).load(loan.copyId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description:
      'Who has or had it; null to anyone but the member, their guardian and staff, and once the loan was unlinked from the person.',
  })
  member(@Root() loan: Loan, @Ctx() context: Context): Promise<Member | null> {
    return visibleMember(context, loan.memberId);
  }

  @FieldResolver(() => BranchType, { description: 'The branch whose rules and calendar count.' })
  branch(@Root() loan: Loan, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(loan.branchId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is open and its due date is over.' })
  isOverdue(@Root() loan: Loan, @Ctx() context: Context): boolean {
    return isRunningLate(loan, context.clock.now());
  }

  @FieldResolver(() => Int, { description: 'Open days late; hours for loans by the hour; 0 in time.' })
  async overdueDays(@Root() loan: Loan, @Ctx() context: Context): Promise<number> {
    if (
      loan.status === 'CLAIMED_RETURNED' ||
      !isOverdueAt(toDue(loan), loan.returnedAt ?? context.clock.now())
    )
      return 0;
    const { book, calendar } = await loadLoanPolicy(await getPolicies(context, this.deps.policies), loan);
    return calculateLateness(
      { due: toDue(loan), returnedAt: loan.returnedAt ?? context.clock.now(), calendar },
      fineRulesFrom(book),
    ).units;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How often it may be renewed; null means unlimited.',
  })
  async maximumRenewals(@Root() loan: Loan, @Ctx() context: Context): Promise<number | null> {
    const { book } = await loadLoanPolicy(await getPolicies(context, this.deps.policies), loan);
    const limit = book.valueOf('maxRenewals');
    return limit === 'unlimited' ? null : limit;
  }

  @FieldResolver(() => RupiahScalar, {
    description: 'The fine if it came back now; it is posted at return. 0 once it is closed.',
  })
  async currentFine(@Root() loan: Loan, @Ctx() context: Context): Promise<number> {
    const now = context.clock.now();
    if (!isRunningLate(loan, now)) return 0;
    const { book, calendar } = await loadLoanPolicy(await getPolicies(context, this.deps.policies), loan);
    const rules = fineRulesFrom(book);
    return fineFor(
      { due: toDue(loan), returnedAt: now, calendar },
      rules,
      await boundsOf(context, loan, rules),
    ).amount;
  }

  @FieldResolver(() => [FineOnDayType], {
    description:
      'The coming days, of the next 14, on which the fine becomes more, with what it is then; empty where lateness costs nothing, and once it is closed.',
  })
  async fineForecast(@Root() loan: Loan, @Ctx() context: Context): Promise<FineOnDay[]> {
    if (loan.status !== 'OPEN') return [];
    const { book, calendar } = await loadLoanPolicy(await getPolicies(context, this.deps.policies), loan);
    const rules = fineRulesFrom(book);
    const bounds = await boundsOf(context, loan, rules);
    const today = toCivilDate(context.clock.now());
    return keepFineIncreases(
      fineCurve({ due: toDue(loan), calendar }, { from: today, count: FORECAST_DAYS + 1 }, (late) =>
        fineFor(late, rules, bounds),
      ),
    );
  }

  @FieldResolver(() => RenewabilityType, {
    description: 'Whether whoever asks can renew it now, and if not, why.',
  })
  async renewability(@Root() loan: Loan, @Ctx() context: Context): Promise<RenewabilityType> {
    const policies = await getPolicies(context, this.deps.policies);
    const { newDue, refusals } = await loadRenewability(context, policies, loan);
    return {
      canRenew: newDue !== null,
      newDueOn: newDue && toDueDay(newDue),
      newDueAt: newDue?.kind === 'hour' ? newDue.at : null,
      refusals: refusals.map((one) => toCirculationError(context, one, policies.rules)),
    };
  }
}

/**
 * A fine is shown with the cap of its price, and as if no other fine capped it; what is posted at return may
 * be less.
 */
async function boundsOf(context: Context, loan: Loan, { fineCapAtPrice }: FineRules): Promise<FineBounds> {
  const copy = fineCapAtPrice === 'yes' ? await context.loader(copyById).load(loan.copyId) : null;
  return { price: copy?.price ?? null, otherUnpaidFines: 0 };
}
