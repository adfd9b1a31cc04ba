import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import { branchesToList } from '../../../platform/graphql/branch-access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { Copy } from '../../catalogue';
import { copyById, CopyType } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { CopyCase } from './copy-case.entity';
import { copyCaseById, copyCases } from './copy-cases.queries';
import type { Loan } from '../loans/loan.entity';
import { loanById } from '../loans/loans.queries';
import type { CirculationDeps } from '../deps';
import { claimReturned } from './claim-returned';
import { reportDamage } from './report-damage';
import { reportMissing } from './report-missing';
import { resolveCase } from './resolve-case';
import { circulationErrors } from '../refusals/refusal.graphql';
import {
  ClaimReturnedInput,
  CopyCaseArgs,
  CopyCasePayload,
  ReportDamageInput,
  ReportMissingInput,
  ReportMissingPayload,
  ResolveCopyCaseInput,
} from './copy-case.type';
import { CopyCaseConnectionType, CopyCaseType } from './copy-case.type';
import { LoanType } from '../loans/loan.type';
import { nullUnlessVisible } from '../borrowers/visible-member.graphql';

/** Lists copies in trouble, notes new cases and decides them. */
@Resolver(() => CopyCaseType)
export class CopyCaseResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.read', at: 'branchId?' })
  @Query(() => CopyCaseConnectionType, {
    description:
      'Copies that are claimed, damaged or lost, newest first; of the branches at which you may read loans.',
  })
  copyCases(@Args(() => CopyCaseArgs) args: CopyCaseArgs, @Ctx() context: Context): Promise<Page<CopyCase>> {
    const { kind, branchId, isOpen } = args;
    const named = branchId == null ? null : [branchId];
    const branchIds = branchesToList(context.actor, 'circulation.read', named);
    return copyCases(context.db, { kind, branchIds, isOpen: isOpen === true }, pageRequest(args));
  }

  @Access({ staff: 'circulation.lend', at: 'loanId' })
  @Mutation(() => CopyCasePayload, {
    description:
      'Notes that a member says a copy came back which was not found. The loan stays open and no longer runs late until it is decided.',
  })
  async claimReturned(
    @Arg('input', () => ClaimReturnedInput, { description: 'The claim.' }) input: ClaimReturnedInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CopyCasePayload>> {
    return payload(context, await claimReturned(this.deps, context.actor, input));
  }

  @Access({ staff: 'circulation.lend', at: 'branchId' })
  @Mutation(() => CopyCasePayload, {
    description: 'Notes damage of a copy; what it costs is charged to whoever had it last.',
  })
  async reportDamage(
    @Arg('input', () => ReportDamageInput, { description: 'The damage.' }) input: ReportDamageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CopyCasePayload>> {
    return payload(context, await reportDamage(this.deps, context.actor, input));
  }

  @Access({ staff: 'circulation.lend', at: 'branchId' })
  @Mutation(() => ReportMissingPayload, {
    description:
      'Notes that a copy is not where it should be: on its shelf, on the hold shelf or in the parcel. Whoever it was kept for stands first in the queue again.',
  })
  async reportMissing(
    @Arg('input', () => ReportMissingInput, { description: 'The copy.' }) input: ReportMissingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReportMissingPayload>> {
    const result = await reportMissing(this.deps, context.actor, input);
    return result.ok
      ? { copy: await context.loader(copyById).load(result.value.copyId), userErrors: [] }
      : { copy: null, userErrors: circulationErrors(context, result.refusals) };
  }

  @Access({ staff: 'circulation.resolve', at: 'branchId, caseId' })
  @Mutation(() => CopyCasePayload, {
    description: 'Decides a case: the loan, the copy and the account of the member follow.',
  })
  async resolveCopyCase(
    @Arg('input', () => ResolveCopyCaseInput, { description: 'The decision.' }) input: ResolveCopyCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CopyCasePayload>> {
    return payload(context, await resolveCase(this.deps, context.actor, input));
  }

  @FieldResolver(() => CopyType, { description: 'The copy.' })
  copy(@Root() one: CopyCase, @Ctx() context: Context): Promise<Copy | null> {
    return context.loader(copyById).load(one.copyId);
  }

  @FieldResolver(() => LoanType, {
    nullable: true,
    description: 'The loan it is about; null if none, or if it is no longer linked to a person.',
  })
  async loan(@Root() one: CopyCase, @Ctx() context: Context): Promise<Loan | null> {
    return one.loanId === null
      ? null
      : nullUnlessVisible(context, await context.loader(loanById).load(one.loanId));
  }

  @FieldResolver(() => BranchType, { description: 'The branch that looks after it.' })
  branch(@Root() one: CopyCase, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(one.branchId);
  }
}

async function payload(context: Context, result: Result<{ caseId: string }, Refusal>) {
  if (!result.ok) return { case: null, userErrors: circulationErrors(context, result.refusals) };
  return { case: await context.loader(copyCaseById).load(result.value.caseId), userErrors: [] };
}
