import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";

import { BranchChoicesDocument } from "../lib/session/BranchChoices.generated";
import { ViewerDocument } from "../lib/session/Viewer.generated";
import { FaultNote } from "../lib/ui/FaultNote";
import { paths } from "../lib/paths";
import { SessionContext } from "../lib/session/session-context";
import type { SignedInStaff } from "../lib/session/session-context";
import { useBranchChoice } from "../lib/session/use-branch-choice";

/** Lets only signed-in staff through; everyone else is shown the door and comes back to the same address, and staff without a second step set it up first. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const location = useLocation();
  if (data === undefined && error !== undefined) {
    return <main style={{ padding: 24 }}><FaultNote error={error} onRetry={() => void refetch()} /></main>;
  }
  if (data === undefined) return null;
  const { staff } = data.viewer;
  if (staff === null) {
    const wanted = location.pathname + location.search;
    return <Navigate to={wanted === paths.today ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ to: wanted })}`} replace />;
  }
  if (staff.mustEnrol) return <Navigate to={paths.secondStep} replace />;
  return <StaffSession staff={staff}>{children}</StaffSession>;
}

function StaffSession({ staff, children }: { readonly staff: SignedInStaff; readonly children: ReactNode }) {
  const { data } = useQuery(BranchChoicesDocument, { pollInterval: 300_000 });
  const branches = data?.branches ?? [];
  const { branch, chooseBranch } = useBranchChoice(branches, staff.branch?.id ?? null);
  const can = (permission: string) => staff.permissions.includes(permission);
  return <SessionContext value={{ staff, branches, branch, chooseBranch, can }}>{children}</SessionContext>;
}
