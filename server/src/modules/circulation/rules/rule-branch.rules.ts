/** Whose branch decides about rules and calendar of a loan. */
export type RuleBranchSetting = 'homeOfCopy' | 'homeOfMember' | 'desk';

/** The branches that meet in one loan. */
export type MeetingBranches = {
  readonly homeOfCopy: string;
  readonly homeOfMember: string;
  readonly desk: string;
};

/**
 * Chooses the branch whose rules and calendar hold; the loan keeps it, so that renewals and fines ask the
 * same one.
 */
export function branchForRules(branches: MeetingBranches, setting: RuleBranchSetting = 'homeOfCopy'): string {
  return branches[setting];
}
