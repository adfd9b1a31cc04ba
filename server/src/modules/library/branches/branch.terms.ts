/** Kinds of branch. */
export type BranchKind = 'MAIN' | 'BRANCH' | 'MOBILE';
