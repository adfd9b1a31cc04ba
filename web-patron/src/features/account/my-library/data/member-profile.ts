import type { HoldLineFragment, LoanLineFragment, MyLibraryQuery } from './MyLibrary.generated';

/** Is the signed-in member as *my library* shows them. */
export type MemberProfile = NonNullable<MyLibraryQuery['viewer']['member']>;

/** Are the registrations of the family for events. */
export type OwnRegistrations = MyLibraryQuery['ownRegistrations']['nodes'];

/** Are the certificates of the family, newest first. */
export type OwnCertificates = MyLibraryQuery['ownCertificates'];

/** Is somebody the member answers for. */
export type Dependant = MemberProfile['dependants'][number];

/** Is one loan of the family, and whose it is: null for the member's own. */
export type FamilyLoan = { readonly loan: LoanLineFragment; readonly borrower: string | null };

/** Is one hold of the family, and whose it is: null for the member's own. */
export type FamilyHold = { readonly hold: HoldLineFragment; readonly holder: string | null };

const OPEN_HOLDS: readonly HoldLineFragment['status'][] = ['READY', 'IN_TRANSIT', 'QUEUED'];

/** Gathers the loans of the whole family, those due first at the top. */
export function familyLoans({ loans, dependants }: MemberProfile): readonly FamilyLoan[] {
  const own = loans.nodes.map((loan) => ({ loan, borrower: null }));
  const theirs = dependants.flatMap(({ name, loans: others }) =>
    others.nodes.map((loan) => ({ loan, borrower: name })),
  );
  return [...own, ...theirs].sort((left, right) => (left.loan.dueAt < right.loan.dueAt ? -1 : 1));
}

/** Counts all loans of the family, those beyond what one page shows too. */
export function loanTotal({ loans, dependants }: MemberProfile): number {
  return dependants.reduce((sum, { loans: others }) => sum + others.totalCount, loans.totalCount);
}

/** Gathers the open holds of the whole family, those ready to be fetched at the top. */
export function familyHolds({ holds, dependants }: MemberProfile): readonly FamilyHold[] {
  const own = holds.map((hold) => ({ hold, holder: null }));
  const theirs = dependants.flatMap(({ name, holds: others }) =>
    others.map((hold) => ({ hold, holder: name })),
  );
  const open = [...own, ...theirs].filter(({ hold }) => OPEN_HOLDS.includes(hold.status));
  return open.sort(
    (left, right) => OPEN_HOLDS.indexOf(left.hold.status) - OPEN_HOLDS.indexOf(right.hold.status),
  );
}
