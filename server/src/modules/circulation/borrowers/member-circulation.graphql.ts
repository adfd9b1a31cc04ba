import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, buildPage, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toCivilDate } from '../../../shared/civil-date';
import type { Member } from '../../members';
import { lacksBorrowingConsent, MemberType } from '../../members';
import type { AccountEntry } from '../accounts/account-entry.entity';
import { balanceByMember, entriesOfMember } from '../accounts/account-entries.queries';
import type { Hold } from '../holds/hold.entity';
import { openHoldsByMember } from '../holds/holds.queries';
import type { Loan } from '../loans/loan.entity';
import { loansOfMember, openLoansByMember, pastLoansOfMember } from '../loans/loans.queries';
import type { RuleBook } from '../rules/rule-matrix.rules';
import { ANY, ruleBook } from '../rules/rule-matrix.rules';
import type { Limit } from '../rules/definitions/rule-values.rules';
import type { CirculationDeps } from '../deps';
import { isRunningLate } from '../rules/policy-cache';
import { AccountEntryConnectionType, CirculationSummaryType } from '../accounts/account.type';
import { HoldType } from '../holds/hold.type';
import { LoanConnectionType, LoanType } from '../loans/loan.type';
import { getPolicies } from '../rules/request-policies.graphql';
import { canSeeLending } from './visible-member.graphql';

/** Shows what a member has, waits for and owes, to those who may see their lending. */
@Resolver(() => MemberType)
export class MemberCirculationResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @FieldResolver(() => LoanConnectionType, { description: 'Open loans, soonest due first.' })
  async loans(
    @Root() member: Member,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Loan>> {
    const page = pageRequest(args);
    return (await canSeeLending(context, member.id)) ? loansOfMember(context.db, member.id, page) : nothing();
  }

  @FieldResolver(() => LoanConnectionType, {
    description:
      'Loans that ended, last returned first: all of them if the member keeps their history, else those of the last 30 days. The member alone sees them.',
  })
  async pastLoans(
    @Root() member: Member,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Loan>> {
    const page = pageRequest(args);
    const isOwn = context.actor.kind === 'member' && context.actor.memberId === member.id;
    return isOwn ? pastLoansOfMember(context.db, member.id, page) : nothing();
  }

  @FieldResolver(() => [LoanType], {
    description: 'Loans that the member says came back, while that is not decided; the oldest first.',
  })
  async claimedLoans(@Root() member: Member, @Ctx() context: Context): Promise<Loan[]> {
    if (!(await canSeeLending(context, member.id))) return [];
    return (await context.loader(openLoansByMember).load(member.id)).filter(
      ({ status }) => status === 'CLAIMED_RETURNED',
    );
  }

  @FieldResolver(() => [HoldType], { description: 'Open holds, ready ones first.' })
  async holds(@Root() member: Member, @Ctx() context: Context): Promise<Hold[]> {
    return (await canSeeLending(context, member.id)) ? context.loader(openHoldsByMember).load(member.id) : [];
  }

  @FieldResolver(() => AccountEntryConnectionType, {
    description: 'The ledger: charges, payments, waivers; newest first.',
  })
  async accountEntries(
    @Root() member: Member,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<AccountEntry>> {
    const page = pageRequest(args);
    return (await canSeeLending(context, member.id))
      ? entriesOfMember(context.db, member.id, page)
      : nothing();
  }

  @FieldResolver(() => CirculationSummaryType, { description: 'Loans, holds and debt at a glance.' })
  async circulationSummary(@Root() member: Member, @Ctx() context: Context): Promise<CirculationSummaryType> {
    if (!(await canSeeLending(context, member.id)))
      return {
        openLoanCount: 0,
        maximumLoans: null,
        overdueCount: 0,
        readyHoldCount: 0,
        balance: 0,
        credit: 0,
        debtLimit: null,
      };
    const [loans, holds, balance, policies] = await Promise.all([
      context.loader(openLoansByMember).load(member.id),
      context.loader(openHoldsByMember).load(member.id),
      context.loader(balanceByMember).load(member.id),
      getPolicies(context, this.deps.policies),
    ]);
    const book = ruleBook(policies.rulesOn(toCivilDate(context.clock.now())), {
      branch: member.homeBranchId ?? ANY,
      category: member.categoryCode,
      materialType: 'BOOK',
    });
    return {
      openLoanCount: loans.length,
      maximumLoans: numberOrNull(
        smaller(
          await limitOfStanding(context, member, book),
          smaller(book.valueOf('maxLoans') ?? 0, book.valueOf('maxLoansTotal')),
        ),
      ),
      overdueCount: loans.filter((loan) => isRunningLate(loan, context.clock.now())).length,
      readyHoldCount: holds.filter(({ status }) => status === 'READY').length,
      balance: Math.max(0, balance),
      credit: Math.max(0, -balance),
      debtLimit: numberOrNull(book.valueOf('debtLimit')),
    };
  }
}

/** Whoever was not yet seen at the desk, or has no guardian's consent, may have fewer. */
async function limitOfStanding(context: Context, member: Member, book: RuleBook): Promise<Limit> {
  if (member.isProvisional) return book.valueOf('provisionalMaxLoans');
  return (await lacksBorrowingConsent(context, member)) ? book.valueOf('noConsentMaxLoans') : 'unlimited';
}

function smaller(one: Limit, other: Limit): Limit {
  if (one === 'unlimited') return other;
  return other === 'unlimited' ? one : Math.min(one, other);
}

function numberOrNull(limit: Limit): number | null {
  return limit === 'unlimited' ? null : limit;
}

function nothing(): Page<never> {
  return buildPage([], { hasNextPage: false, hasPreviousPage: false }, 0);
}
