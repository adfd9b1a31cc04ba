import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Title } from '../../catalogue';
import { copyById, titleById, TitleType } from '../../catalogue';
import type { PersonalToken } from '../../partners';
import { PersonalTokenType } from '../../partners';
import type { CirculationDeps } from '../deps';
import type { Loan } from '../loans/loan.entity';
import { loanById, openLoansByMember } from '../loans/loans.queries';
import { renewLoans } from '../renewals/renew-loans';
import { thingUnknown } from '../refusals/refusal-messages';
import { PersonalTokenLoanType, RenewOwnLoanInput, RenewOwnLoanPayload } from './own-app.type';

/** Shows an app of a member which titles are on loan, and renews loans for it. */
@Resolver(() => PersonalTokenType)
export class OwnAppLoansResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ token: 'loans:read' })
  @Priced(5)
  @FieldResolver(() => [PersonalTokenLoanType], {
    nullable: true,
    description: 'Open loans of the member, the first due in front; with the right `LOANS_READ`.',
  })
  loans(@Root() { memberId }: PersonalToken, @Ctx() { loader }: Context): Promise<Loan[]> {
    return loader(openLoansByMember).load(memberId);
  }

  @Access({ token: 'loans:renew' })
  @Mutation(() => RenewOwnLoanPayload, {
    description:
      'Renews a loan of the member whose personal token this is, as the member could; with the right `LOANS_RENEW`.',
  })
  async renewOwnLoan(
    @Arg('input', () => RenewOwnLoanInput, { description: 'The loan.' })
    { loanId, idempotencyKey }: RenewOwnLoanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RenewOwnLoanPayload>> {
    const { actor, locale, loader } = context;
    if (actor.kind !== 'app') throw fault('FORBIDDEN', 'This is for personal tokens.');
    const loan = await loader(loanById).load(loanId);
    // Not those of a child either, whom a guardian may act for on the portal.
    if (loan?.memberId !== actor.memberId)
      return { dueOn: null, userErrors: toUserErrors([thingUnknown(['loanId'])], locale) };
    const { memberId, tokenId: sessionId } = actor;
    const result = await renewLoans(
      this.deps,
      { kind: 'member', memberId, sessionId },
      { loanIds: [loanId], idempotencyKey },
    );
    const refusals = result.ok ? (result.value.results[0]?.refusals ?? []) : result.refusals;
    if (refusals.length > 0) return { dueOn: null, userErrors: toUserErrors(refusals, locale) };
    return { dueOn: (await loader(loanById).clear(loanId).load(loanId))?.dueOn ?? null, userErrors: [] };
  }
}

/** Shows what a loan is of. */
@Resolver(() => PersonalTokenLoanType)
export class OwnAppLoanResolver {
  @FieldResolver(() => TitleType, { nullable: true, description: 'The title; null if it is gone.' })
  async title(@Root() { copyId }: PersonalTokenLoanType, @Ctx() { loader }: Context): Promise<Title | null> {
    const copy = await loader(copyById).load(copyId);
    return copy && loader(titleById).load(copy.titleId);
  }
}
