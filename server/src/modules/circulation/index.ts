import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { ClosureEffects } from '../library';
import { accountEntryById } from './data/account';
import { cashClosingById } from './data/cash-closings';
import { holdById } from './data/holds';
import { loanById } from './data/loans';
import { transferById } from './data/transfers';
import { AccountMutations } from './graphql/account.mutations';
import { ClosureMutations } from './graphql/closure.mutations';
import { copyCaseById } from './data/copy-cases';
import { CopyCaseResolver } from './graphql/copy-case.resolver';
import { DeskResolver, PullRequestResolver, TransferResolver } from './graphql/desk.resolver';
import { HoldMutations } from './graphql/hold.mutations';
import { HoldResolver, TitleHoldsResolver } from './graphql/hold.resolver';
import { InHouseCountResolver, InHouseResolver } from './graphql/in-house.resolver';
import { LoanMutations } from './graphql/loan.mutations';
import { LoanResolver } from './graphql/loan.resolver';
import { MemberCirculationResolver } from './graphql/member-circulation.resolver';
import { CirculationRefusalType } from './graphql/refusal.type';
import { CirculationRuleResolver, RulesResolver } from './graphql/rules.resolver';
import { SpecialDaysResolver } from './graphql/special-days.resolver';
import { SavingsResolver } from './graphql/savings.resolver';
import { CashClosingResolver, OpenTillResolver, TillResolver } from './graphql/till.resolver';
import { ifVisible } from './graphql/visible-member';
import type { PaymentGateway } from './payments/payment-gateway';
import type { CirculationDeps } from './use-cases/circulation-deps';
import { createDeadlineEffect } from './use-cases/closure-effect';
import { circulationPersonalData } from './use-cases/forget-member';
import { expireHolds, resumeHolds } from './use-cases/hold-sweeps';
import { keepDaysOpen } from './use-cases/keep-days-open';
import { unlinkHistory } from './use-cases/unlink-history';
import type { LongOverdue } from './use-cases/long-overdue';
import { sweepLongOverdue as declareLongOverdue } from './use-cases/long-overdue';
import type { RuleBook } from './domain/rule-matrix';
import { ANY, ruleBook } from './domain/rule-matrix';
import { createPolicyKeeper } from './use-cases/policies';
import type { CutOverFileRow, CutOverOptions, CutOverReport } from './use-cases/cut-over/cut-over';
import { cutOver } from './use-cases/cut-over/cut-over';

export type { ConfirmedPayment, GatewayPayment, PaymentGateway } from './payments/payment-gateway';
export { manualGateway } from './payments/payment-gateway';
export type { CutOverColumns, CutOverKind, CutOverSystem } from './import/cut-over-columns';
export { CUT_OVER_KINDS, CUT_OVER_SYSTEMS } from './import/cut-over-columns';
export type { CutOverCount, CutOverFileRow, CutOverReport } from './use-cases/cut-over/cut-over';
export { WrongCutOverHeader } from './use-cases/cut-over/cut-over';
export type { RuleBook } from './domain/rule-matrix';
export type { Limit, LoanPeriod } from './domain/rule-values';
export { seedSampleCirculation } from './sample/seed-sample-circulation';
export { writeSeedRules } from './use-cases/seed-rules';

/** Takes copies for lost that are overdue for longer than the rules allow; only tells unless confirmed. */
export function sweepLongOverdue(
  { db, clock, newId }: { readonly db: Database; readonly clock: Clock; readonly newId: NewId },
  options: { readonly isConfirmed: boolean },
): Promise<LongOverdue> {
  return declareLongOverdue({ db, clock, newId, policies: createPolicyKeeper({ clock }) }, options);
}

/** Takes open loans, unpaid fines or holds over from an earlier system. */
export function takeOverCirculation(
  { db, clock, newId }: Foundations,
  rows: AsyncIterable<CutOverFileRow>,
  options: CutOverOptions,
): Promise<CutOverReport> {
  return cutOver({ db, clock, newId, policies: createPolicyKeeper({ clock }) }, rows, options);
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
  const { rules } = await createPolicyKeeper({ clock }).current(db.read);
  return (cell) => ruleBook(rules, { branch: ANY, category: ANY, materialType: ANY, ...cell });
}

/** What the room stands on; without a gateway staff confirm payments without cash themselves. */
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

/** Opens the room of loans, holds and what is owed. */
export function createCirculation({
  gateway,
  closures,
  ...foundations
}: Foundations & { readonly closures: ClosureEffects }): Module {
  const { db, clock, newId } = foundations;
  const deps: CirculationDeps = { db, clock, newId, policies: createPolicyKeeper({ clock }) };
  closures.register(createDeadlineEffect(deps));
  return {
    name: 'circulation',
    personalData: circulationPersonalData(deps),
    resolvers: [
      new LoanResolver(deps),
      new LoanMutations(deps),
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
      new ClosureMutations({ db, clock, newId, closures }),
      new CopyCaseResolver(deps),
      new InHouseResolver(deps),
      new InHouseCountResolver(),
      new TillResolver(deps),
      new OpenTillResolver(),
      new CashClosingResolver(),
    ],
    orphanedTypes: [CirculationRefusalType],
    nodes: [
      {
        prefix: 'lon',
        type: 'Loan',
        load: async (context, id) => ifVisible(context, await context.loader(loanById).load(id)),
      },
      {
        prefix: 'hld',
        type: 'Hold',
        load: async (context, id) => ifVisible(context, await context.loader(holdById).load(id)),
      },
      {
        prefix: 'acc',
        type: 'AccountEntry',
        load: async (context, id) => ifVisible(context, await context.loader(accountEntryById).load(id)),
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
    ],
    things: [
      { prefix: 'lon', table: 'loan', branchColumn: 'desk_branch_id', hidden: OF_READERS },
      { prefix: 'hld', table: 'hold', branchColumn: 'pickup_branch_id', hidden: OF_READERS },
      { prefix: 'cse', table: 'copy_case', branchColumn: 'branch_id' },
      { prefix: 'cls', table: 'cash_closing', branchColumn: 'branch_id' },
    ],
    jobs: [
      {
        name: 'keep-days-open',
        everyMinutes: 60,
        run: async () => `${await keepDaysOpen(deps)} dates moved to open days`,
      },
      { name: 'expire-holds', everyMinutes: 15, run: async () => `${await expireHolds(deps)} holds ended` },
      {
        name: 'unlink-history',
        everyMinutes: 360,
        run: async () => `${await unlinkHistory(deps)} loans and holds unlinked from people`,
      },
      { name: 'resume-holds', everyMinutes: 60, run: async () => `${await resumeHolds(deps)} holds resumed` },
    ],
  };
}
