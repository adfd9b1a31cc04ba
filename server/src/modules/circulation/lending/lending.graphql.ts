import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import { copyById } from '../../catalogue';
import { holdById } from '../holds/holds.queries';
import { loanById } from '../loans/loans.queries';
import { transferById } from '../transfers/transfers.queries';
import { checkIn } from './check-in';
import { checkOut } from './check-out';
import type { CirculationDeps } from '../deps';
import { declareLost } from '../cases/declare-lost';
import { renewLoans } from '../renewals/renew-loans';
import { undoScan } from './undo-scan';
import { circulationErrors } from '../refusals/refusal.graphql';
import {
  CheckInInput,
  CheckInPayload,
  CheckOutInput,
  CheckOutPayload,
  DeclareLostInput,
  DeclareLostPayload,
  RenewLoansInput,
  RenewLoansPayload,
  UndoScanInput,
  UndoScanPayload,
} from './lending.type';
import { getPolicies } from '../rules/request-policies.graphql';

/** Lends, renews and takes back. */
@Resolver()
export class LoanMutations {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.lend', at: 'branchId' })
  @Mutation(() => CheckOutPayload, {
    description:
      'Lends a copy to a member, or renews it if they have it. Everything against it is told at once; staff answer and send the same scan again with a new key.',
  })
  async checkOut(
    @Arg('input', () => CheckOutInput, { description: 'The scan.' }) input: CheckOutInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CheckOutPayload>> {
    const result = await checkOut(this.deps, context.actor, input);
    if (!result.ok)
      return {
        loan: null,
        isRenewal: false,
        filledHold: null,
        userErrors: await this.errors(context, result.refusals, input.scannedAt),
      };
    const { loanId, isRenewal, filledHoldId } = result.value;
    const filledHold = filledHoldId === null ? null : await context.loader(holdById).load(filledHoldId);
    return { loan: await context.loader(loanById).load(loanId), isRenewal, filledHold, userErrors: [] };
  }

  @Access({ staff: 'circulation.lend', at: 'branchId' })
  @Mutation(() => CheckInPayload, {
    description:
      'Takes a copy back and says where it goes: its shelf, the hold shelf, another branch. A second scan changes nothing.',
  })
  async checkIn(
    @Arg('input', () => CheckInInput, { description: 'The scan.' }) input: CheckInInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CheckInPayload>> {
    const result = await checkIn(this.deps, context.actor, input);
    if (!result.ok)
      return {
        copy: null,
        loan: null,
        wasOnLoan: false,
        fine: 0,
        overdueDays: 0,
        suspendedUntil: null,
        trappedHold: null,
        transfer: null,
        userErrors: await this.errors(context, result.refusals),
      };
    const { copyId, loanId, holdId, transferId, fine, overdueDays, suspendedUntil } = result.value;
    return {
      copy: await context.loader(copyById).load(copyId),
      loan: loanId === null ? null : await context.loader(loanById).load(loanId),
      wasOnLoan: loanId !== null,
      fine,
      overdueDays,
      suspendedUntil,
      trappedHold: holdId === null ? null : await context.loader(holdById).load(holdId),
      transfer: transferId === null ? null : await context.loader(transferById).load(transferId),
      userErrors: [],
    };
  }

  @Access({ member: 'own', staff: 'circulation.lend', at: 'loanIds?' })
  @Mutation(() => RenewLoansPayload, {
    description:
      'Renews loans, each by itself: those of the member who asks, of a child they are guardian of, or, for staff, anybody’s.',
  })
  async renewLoans(
    @Arg('input', () => RenewLoansInput, { description: 'The loans.' }) input: RenewLoansInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RenewLoansPayload>> {
    const result = await renewLoans(this.deps, context.actor, input);
    if (!result.ok) return { results: [], userErrors: await this.errors(context, result.refusals) };
    const { rules } = await getPolicies(context, this.deps.policies);
    const results = await Promise.all(
      result.value.results.map(async ({ loanId, isRenewed, refusals }) => ({
        loan: await loadExisting(context.loader(loanById), loanId),
        isRenewed,
        userErrors: circulationErrors(context, refusals, rules),
      })),
    );
    return { results, userErrors: [] };
  }

  @Access({ staff: 'circulation.lend' })
  @Mutation(() => UndoScanPayload, {
    description: 'Takes back a check-out or check-in of the last minutes by the same person.',
  })
  async undoScan(
    @Arg('input', () => UndoScanInput, { description: 'What to take back.' }) input: UndoScanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UndoScanPayload>> {
    const result = await undoScan(this.deps, context.actor, input);
    if (!result.ok)
      return { loan: null, copy: null, userErrors: await this.errors(context, result.refusals) };
    return {
      loan: await context.loader(loanById).load(result.value.loanId),
      copy: await context.loader(copyById).load(result.value.copyId),
      userErrors: [],
    };
  }

  @Access({ staff: 'circulation.lend', at: 'loanId' })
  @Mutation(() => DeclareLostPayload, {
    description: 'Declares a copy on loan lost; its price, a fee and the fine are charged as the rules say.',
  })
  async declareLost(
    @Arg('input', () => DeclareLostInput, { description: 'The loan.' }) input: DeclareLostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeclareLostPayload>> {
    const result = await declareLost(this.deps, context.actor, input);
    if (!result.ok) return { loan: null, charge: 0, userErrors: await this.errors(context, result.refusals) };
    return {
      loan: await context.loader(loanById).load(result.value.loanId),
      charge: result.value.charge,
      userErrors: [],
    };
  }

  private async errors(
    context: Context,
    refusals: Parameters<typeof circulationErrors>[1],
    scannedAt?: Date | null,
  ) {
    const { rulesOn } = await getPolicies(context, this.deps.policies);
    return circulationErrors(context, refusals, rulesOn(toCivilDate(scannedAt ?? context.clock.now())));
  }
}
