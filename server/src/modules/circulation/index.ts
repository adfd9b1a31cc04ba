import type { DataKey } from '../../platform/auth/keys/data-key';
import type { LinkResults } from '../../platform/link-results';
import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { ClosureEffects } from '../library';
import { accountEntryById } from './accounts/account-entries.queries';
import { cashClosingById } from './till/cash-closings.queries';
import { classSetChanges } from './class-sets/class-set-changes';
import { holdById } from './holds/holds.queries';
import { loanById } from './loans/loans.queries';
import { transferById } from './transfers/transfers.queries';
import { AccountMutations } from './accounts/account.graphql';
import { ClosureMutations } from './closures/closure.graphql';
import { copyCaseById } from './cases/copy-cases.queries';
import { CopyCaseResolver } from './cases/copy-case.graphql';
import { deskWaiting } from './desk/count-waiting';
import { DeskResolver, PullRequestResolver, TransferResolver } from './desk/desk.graphql';
import { HoldMutations } from './holds/hold-mutations.graphql';
import { HoldResolver, TitleHoldsResolver } from './holds/hold.graphql';
import { InHouseCountResolver, InHouseResolver } from './in-house/in-house-use.graphql';
import { LoanMutations } from './lending/lending.graphql';
import { holdListSource } from './holds/hold-list-source';
import { createLoanListSources } from './loans/loan-list-sources';
import { LoanResolver } from './loans/loan.graphql';
import { OwnAppLoanResolver, OwnAppLoansResolver } from './own-apps/own-app.graphql';
import { MemberCirculationResolver } from './borrowers/member-circulation.graphql';
import { overrideListSource } from './overrides/override-list-source';
import { OverrideResolver } from './overrides/override.graphql';
import { CirculationRefusalType } from './refusals/refusal.graphql';
import { CirculationRuleResolver, RulesResolver } from './rules/rules.graphql';
import { SpecialDaysResolver } from './special-days/special-days.graphql';
import { SavingsResolver } from './loans/savings.graphql';
import { classSetListSource } from './class-sets/class-set-list-source';
import { classSetIfVisible } from './class-sets/class-set-visibility';
import { ClassSetCopyMutations } from './class-sets/class-set-copies.graphql';
import { ClassSetMutations } from './class-sets/class-set-mutations.graphql';
import {
  ClassSetCopyResolver,
  ClassSetPupilResolver,
  ClassSetResolver,
} from './class-sets/class-set.graphql';
import { classSetById, countRequested } from './class-sets/class-sets.queries';
import { erasePupilsJob } from './class-sets/pupils/erase-pupils.job';
import { CashClosingResolver, OpenTillResolver, TillResolver } from './till/till.graphql';
import { nullUnlessVisible } from './borrowers/visible-member.graphql';
import type { PaymentGateway } from './accounts/payment-gateway';
import type { CirculationDeps } from './deps';
import { createDeadlineEffect } from './closures/move-deadlines';
import { circulationPersonalData } from './borrowers/forget-member';
import { expireHolds, resumeHolds } from './holds/sweep-holds';
import { moveDeadlinesOffClosedDays } from './closures/keep-days-open';
import { unlinkHistory } from './loans/unlink-history';
import type { LongOverdue } from './overdue/sweep-long-overdue';
import { sweepLongOverdue as declareLongOverdue } from './overdue/sweep-long-overdue';
import type { RuleBook } from './rules/rule-matrix.rules';
import { ANY, ruleBook } from './rules/rule-matrix.rules';
import { createPolicyCache } from './rules/policy-cache';
import type { CutOverFileRow, CutOverOptions, CutOverReport } from './cut-over/cut-over';
import { cutOver } from './cut-over/cut-over';

export type { ConfirmedPayment, GatewayPayment, PaymentGateway } from './accounts/payment-gateway';
export { manualGateway } from './accounts/payment-gateway';
export type { CutOverColumns, CutOverKind, CutOverSystem } from './cut-over/cut-over-columns';
export { CUT_OVER_KINDS, CUT_OVER_SYSTEMS } from './cut-over/cut-over-columns';
export type { CutOverCount, CutOverFileRow, CutOverReport } from './cut-over/cut-over';
export { WrongCutOverHeader } from './cut-over/cut-over';
export type { RuleBook } from './rules/rule-matrix.rules';
export type { Limit, LoanPeriod } from './rules/definitions/rule-values.rules';
export {
  findClassSetFacts,
  findClassSetNotices,
  listClassSetContacts,
} from './class-sets/class-set-letters.queries';
export { seedSampleClassSets } from './sample/seed-sample-class-sets';
export { seedSampleCirculation } from './sample/seed-sample-circulation';
export { writeSeedRules } from './rules/seed-rules';
export type { BusinessLoan } from './loans/business-loans.queries';
export { businessLoansByMember } from './loans/business-loans.queries';
export { listOverdueByIds } from './loans/loan-lists.queries';
export { findShelvedHold, findStandingPayment, listDueTitles } from './letter-facts.queries';
export {
  findDueLoanNotices,
  findExpiringHoldNotices,
  findLapsedHoldNotices,
  findPaymentNotices,
  findReadyHoldNotices,
} from './notifications.queries';

/** Takes copies for lost that are overdue for longer than the rules allow; only tells unless confirmed. */
export function sweepLongOverdue(
  { db, clock, newId }: { readonly db: Database; readonly clock: Clock; readonly newId: NewId },
  options: { readonly isConfirmed: boolean },
): Promise<LongOverdue> {
  return declareLongOverdue({ db, clock, newId, policies: createPolicyCache({ clock }) }, options);
}

/** Takes open loans, unpaid fines or holds over from an earlier system. */
export function takeOverCirculation(
  { db, clock, newId }: Foundations,
  rows: AsyncIterable<CutOverFileRow>,
  options: CutOverOptions,
): Promise<CutOverReport> {
  return cutOver({ db, clock, newId, policies: createPolicyCache({ clock }) }, rows, options);
}

/**
 * Opens the rules that hold now at a cell: a branch, a member category and a type of material, each of them
 * every one where absent.
 */
export async function openCurrentRules({
  db,
  clock,
}: Pick<Foundations, 'db' | 'clock'>): Promise<
  (cell: { readonly branch?: string; readonly category?: string; readonly materialType?: string }) => RuleBook
> {
  const { rules } = await createPolicyCache({ clock }).current(db.read);
  return (cell) => ruleBook(rules, { branch: ANY, category: ANY, materialType: ANY, ...cell });
}

/** What the module stands on; without a gateway staff confirm payments without cash themselves. */
type Foundations = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly gateway?: PaymentGateway;
};

/** Columns of loans and holds whose values stand in no log: who reads what is nobody's business. */
const OF_READERS: ReadonlySet<string> = new Set([
  'member_id',
  'member_category',
  'age_band',
  'title_id',
  'copy_id',
  'placed_by',
  'checked_out_by',
  'closing_reason',
]);

/** Creates the module of loans, holds and what members owe. */
export function createCirculation({
  gateway,
  closures,
  dataKey,
  linkResults,
  ...foundations
}: Foundations & {
  readonly closures: ClosureEffects;
  readonly dataKey: DataKey;
  readonly linkResults?: LinkResults;
}): Module {
  const { db, clock, newId } = foundations;
  const deps: CirculationDeps = { db, clock, newId, policies: createPolicyCache({ clock }), linkResults };
  closures.register(createDeadlineEffect(deps));
  return {
    name: 'circulation',
    personalData: circulationPersonalData(deps),
    resolvers: [...createResolvers(deps, gateway, closures), ...createClassSetResolvers(deps, dataKey)],
    orphanedTypes: [CirculationRefusalType],
    nodes: NODES,
    resources: RESOURCES,
    jobs: createJobs(deps),
    changeSources: [classSetChanges],
    waiting: [
      deskWaiting(deps),
      {
        permission: 'classSets.write',
        count: async ({ heldAt }) => ({ classSetCount: await countRequested(db, heldAt) }),
      },
    ],
    lists: [...createLoanListSources(deps), overrideListSource, holdListSource, classSetListSource],
  };
}

function createResolvers(
  deps: CirculationDeps,
  gateway: PaymentGateway | undefined,
  closures: ClosureEffects,
): Module['resolvers'] {
  return [
    new LoanResolver(deps),
    new LoanMutations(deps),
    new OwnAppLoansResolver(deps),
    new OwnAppLoanResolver(),
    new OverrideResolver(),
    new HoldResolver(deps),
    new HoldMutations(deps),
    new TitleHoldsResolver(),
    new MemberCirculationResolver(deps),
    new SavingsResolver(),
    new AccountMutations(gateway ? { ...deps, gateway } : deps),
    new DeskResolver(deps),
    new PullRequestResolver(),
    new TransferResolver(),
    new RulesResolver(deps),
    new SpecialDaysResolver(deps),
    new CirculationRuleResolver(),
    new ClosureMutations({ ...deps, closures }),
    new CopyCaseResolver(deps),
    new InHouseResolver(deps),
    new InHouseCountResolver(),
    new TillResolver(deps),
    new OpenTillResolver(),
    new CashClosingResolver(),
  ];
}

function createClassSetResolvers(deps: CirculationDeps, dataKey: DataKey): Module['resolvers'] {
  return [
    new ClassSetResolver(),
    new ClassSetCopyResolver(),
    new ClassSetPupilResolver(dataKey),
    new ClassSetMutations(deps),
    new ClassSetCopyMutations(deps),
  ];
}

const NODES: Module['nodes'] = [
  {
    prefix: 'kls',
    type: 'ClassSet',
    load: async (context, id) => classSetIfVisible(context, await context.loader(classSetById).load(id)),
  },
  {
    prefix: 'lon',
    type: 'Loan',
    load: async (context, id) => nullUnlessVisible(context, await context.loader(loanById).load(id)),
  },
  {
    prefix: 'hld',
    type: 'Hold',
    load: async (context, id) => nullUnlessVisible(context, await context.loader(holdById).load(id)),
  },
  {
    prefix: 'acc',
    type: 'AccountEntry',
    load: async (context, id) => nullUnlessVisible(context, await context.loader(accountEntryById).load(id)),
  },
  {
    prefix: 'cls',
    type: 'CashClosing',
    load: async (context, id) =>
      context.actor.kind === 'staff' && context.actor.permissions.has('circulation.closing')
        ? context.loader(cashClosingById).load(id)
        : null,
  },
  {
    prefix: 'cse',
    type: 'CopyCase',
    load: async (context, id) =>
      context.actor.kind === 'staff' && context.actor.permissions.has('circulation.read')
        ? context.loader(copyCaseById).load(id)
        : null,
  },
  {
    prefix: 'trf',
    type: 'Transfer',
    load: async (context, id) =>
      context.actor.kind === 'staff' ? context.loader(transferById).load(id) : null,
  },
];

/** A loan and a case are called by the title of their copy, a hold by its own; none by the reader. */
const titleOfCopy = (table: string): string =>
  `(SELECT t.title_proper FROM copy c JOIN title t ON t.id = c.title_id WHERE c.id = ${table}.copy_id)`;
const TITLE_OF_HOLD = '(SELECT t.title_proper FROM title t WHERE t.id = hold.title_id)';

const RESOURCES: Module['resources'] = [
  {
    prefix: 'lon',
    table: 'loan',
    branchColumn: 'desk_branch_id',
    nameColumn: titleOfCopy('loan'),
    hidden: OF_READERS,
  },
  {
    prefix: 'hld',
    table: 'hold',
    branchColumn: 'pickup_branch_id',
    nameColumn: TITLE_OF_HOLD,
    hidden: OF_READERS,
  },
  { prefix: 'cse', table: 'copy_case', branchColumn: 'branch_id', nameColumn: titleOfCopy('copy_case') },
  { prefix: 'cls', table: 'cash_closing', branchColumn: 'branch_id' },
  {
    prefix: 'kls',
    table: 'class_set',
    branchColumn: 'branch_id',
    nameColumn: 'class_name',
    hidden: new Set(['contact_name', 'contact_email']),
  },
  {
    prefix: 'kcp',
    table: 'class_set_copy',
    branchColumn: '(SELECT s.branch_id FROM class_set s WHERE s.id = class_set_copy.class_set_id)',
    nameColumn: titleOfCopy('class_set_copy'),
  },
];

function createJobs(deps: CirculationDeps): Module['jobs'] {
  return [
    {
      name: 'keep-days-open',
      everyMinutes: 60,
      run: async () => `${await moveDeadlinesOffClosedDays(deps)} dates moved to open days`,
    },
    { name: 'expire-holds', everyMinutes: 15, run: async () => `${await expireHolds(deps)} holds ended` },
    {
      name: 'unlink-history',
      everyMinutes: 360,
      run: async () => `${await unlinkHistory(deps)} loans and holds unlinked from people`,
    },
    erasePupilsJob(deps),
    { name: 'resume-holds', everyMinutes: 60, run: async () => `${await resumeHolds(deps)} holds resumed` },
  ];
}
export { createServiceTill } from './till/service-till';
