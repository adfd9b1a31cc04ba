import { createContext, useContext } from 'react';

import type { BranchChoicesQuery } from './BranchChoices.generated';
import type { ViewerQuery } from './Viewer.generated';

/** The staff member at this desk. */
export type SignedInStaff = NonNullable<ViewerQuery['viewer']['staff']>;

/** One thing staff can be allowed to do. */
export type Permission = SignedInStaff['heldPermissions'][number];

/** A branch as the switcher and the forms need it. */
export type BranchChoice = BranchChoicesQuery['branches'][number];

/** Who works here now, at which branch, and what they may do. */
export type Session = {
  readonly staff: SignedInStaff;
  /** What the library calls itself; null until it is known. */
  readonly libraryName: string | null;
  readonly branches: readonly BranchChoice[];
  readonly branch: BranchChoice | null;
  /** Whether the branches have been read: without one, `branch` is null for good. */
  readonly areBranchesKnown: boolean;
  /** Why the branches could not be read; null while all is well. */
  readonly branchFault: { readonly error: unknown; readonly retry: () => void } | null;
  readonly chooseBranch: (id: string) => void;
  readonly can: (permission: Permission) => boolean;
};

/** Carries the session; there is none outside the gate. */
export const SessionContext = createContext<Session | null>(null);

/** Returns the session; only screens behind the gate may ask. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is only for screens behind SessionGate');
  return session;
}

/** Returns the branch that this desk works for; only screens behind a gate that asks for a branch may ask. */
export function useBranch(): BranchChoice {
  const { branch } = useSession();
  if (branch === null) throw new Error('useBranch is only for screens whose route says needsBranch');
  return branch;
}
