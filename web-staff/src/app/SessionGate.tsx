import { useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';

import { useLibraryReachable } from '../lib/connection/use-library-reachable';
import { BranchChoicesDocument } from '../lib/session/BranchChoices.generated';
import { ViewerDocument } from '../lib/session/Viewer.generated';
import { FaultNote } from '../lib/ui/FaultNote';
import { SkeletonRows } from '../lib/ui/SkeletonRows';
import { paths } from '../lib/paths';
import {
  NOBODY,
  OFFLINE_RIGHTS,
  rememberDesk,
  rememberedDesk,
  rememberCardPrefix,
  rememberedLibraryName,
  rememberLibraryName,
} from '../lib/session/offline-session';
import { SessionContext } from '../lib/session/session-context';
import type { BranchChoice, Permission, SignedInStaff } from '../lib/session/session-context';
import { useBranchChoice } from '../lib/session/use-branch-choice';

/**
 * Lets only signed-in staff through; everyone else is shown the door and comes back to the same address, and
 * staff without a second step set it up first.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const location = useLocation();
  const desk =
    data === undefined && error !== undefined && describeFault(error).kind === 'offline'
      ? rememberedDesk()
      : null;
  if (desk !== null)
    return (
      <OfflineSession branch={desk} onConnection={() => void refetch().catch(() => undefined)}>
        {children}
      </OfflineSession>
    );
  if (data === undefined && error !== undefined) {
    return (
      <main style={{ padding: 24 }}>
        <FaultNote error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (data === undefined)
    return (
      <main className="gate-wait" aria-busy="true">
        <SkeletonRows count={6} />
      </main>
    );
  const { staff } = data.viewer;
  if (staff === null) {
    const wanted = location.pathname + location.search;
    return (
      <Navigate
        to={wanted === paths.today ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ to: wanted })}`}
        replace
      />
    );
  }
  if (staff.mustEnrol) return <Navigate to={paths.secondStep} replace />;
  return <StaffSession staff={staff}>{children}</StaffSession>;
}

function StaffSession({ staff, children }: { readonly staff: SignedInStaff; readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(BranchChoicesDocument, { pollInterval: 300_000 });
  const branchFault =
    data === undefined && error !== undefined
      ? { error, retry: () => void refetch().catch(() => undefined) }
      : null;
  const branches = data?.branches ?? [];
  const { branch, chooseBranch } = useBranchChoice(branches, staff.branch?.id ?? null);
  const can = (permission: Permission) => staff.heldPermissions.includes(permission);
  const prefix = data?.libraryIdentity.cardPrefix;
  const libraryName = data?.libraryIdentity.name.text;
  useEffect(() => {
    if (prefix !== undefined) rememberCardPrefix(prefix);
  }, [prefix]);
  useEffect(() => {
    if (libraryName !== undefined) rememberLibraryName(libraryName);
  }, [libraryName]);
  const keeper = OFFLINE_RIGHTS.some(can) ? branch : null;
  useEffect(() => {
    if (keeper !== null) rememberDesk(keeper);
  }, [keeper]);
  return (
    <SessionContext
      value={{
        staff,
        libraryName: libraryName ?? rememberedLibraryName(),
        branches,
        branch,
        areBranchesKnown: data !== undefined,
        branchFault,
        chooseBranch,
        can,
      }}
    >
      {children}
    </SessionContext>
  );
}

type OfflineSessionProps = {
  readonly branch: BranchChoice;
  readonly onConnection: () => void;
  readonly children: ReactNode;
};

/**
 * A computer that was opened without a connection: the desk and the door of an event go on, and the house
 * opens as soon as the library answers.
 */
function OfflineSession({ branch, onConnection, children }: OfflineSessionProps) {
  // Asking for the session itself would empty the screen with every try.
  useLibraryReachable(true, onConnection);
  const can = (permission: Permission) => NOBODY.heldPermissions.includes(permission);
  return (
    <SessionContext
      value={{
        staff: NOBODY,
        libraryName: rememberedLibraryName(),
        branches: [branch],
        branch,
        areBranchesKnown: true,
        branchFault: null,
        chooseBranch: () => undefined,
        can,
      }}
    >
      {children}
    </SessionContext>
  );
}
