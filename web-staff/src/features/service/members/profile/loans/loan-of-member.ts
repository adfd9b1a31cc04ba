import type { LoansOfMemberQuery } from './LoansOfMember.generated';

/** A loan as the profile shows it. */
export type LoanOfMember = NonNullable<LoansOfMemberQuery['member']>['loans']['edges'][number]['node'];
