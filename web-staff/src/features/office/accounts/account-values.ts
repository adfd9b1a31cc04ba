import type { AccountRow } from './account-query';

/** A role at a branch as the form holds it; an empty branch stands for all of them. */
export type AssignmentValue = { readonly roleCode: string; readonly branchId: string };

/** What the form of an account holds. */
export type AccountValues = {
  name: string;
  email: string;
  branchId: string;
  assignments: readonly AssignmentValue[];
};

/** Fills the form from an account, or leaves it empty for a new one. */
export function accountValues(account: AccountRow | null): AccountValues {
  return {
    name: account?.name ?? '',
    email: account?.email ?? '',
    branchId: account?.branch?.id ?? '',
    assignments: account?.assignments.map(({ role, branch }) => ({
      roleCode: role.code,
      branchId: branch?.id ?? '',
    })) ?? [{ roleCode: 'desk', branchId: '' }],
  };
}

/** Writes what the form holds as the server takes it. */
export function accountInput({ name, email, branchId, assignments }: AccountValues) {
  return {
    name,
    email,
    branchId: branchId === '' ? null : branchId,
    assignments: assignments.map((one) => ({
      roleCode: one.roleCode,
      branchId: one.branchId === '' ? null : one.branchId,
    })),
  };
}
