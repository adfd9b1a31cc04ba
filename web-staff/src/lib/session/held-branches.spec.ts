import { heldBranches } from './held-branches';
import type { Permission } from './session-context';

const assignment = (branchId: string | null, ...grantedPermissions: Permission[]) => ({
  __typename: 'StaffAssignment' as const,
  role: { __typename: 'Role' as const, code: 'role', grantedPermissions },
  branch: branchId === null ? null : { __typename: 'Branch' as const, id: branchId },
});

test('a permission is held at the branches of the roles that give it, each once', () => {
  const assignments = [
    assignment('brn_1', 'REPORTS_READ', 'LISTS_EXPORT'),
    assignment('brn_2', 'REPORTS_READ'),
    assignment('brn_1', 'REPORTS_READ'),
    assignment('brn_3', 'LISTS_EXPORT'),
  ];

  expect(heldBranches(assignments, 'REPORTS_READ')).toEqual(['brn_1', 'brn_2']);
  expect(heldBranches(assignments, 'REPORTS_GOALS')).toEqual([]);
});

test('one role for all branches is enough, and says nothing of what other roles give', () => {
  const assignments = [assignment('brn_1', 'LISTS_EXPORT'), assignment(null, 'REPORTS_READ')];

  expect(heldBranches(assignments, 'REPORTS_READ')).toBeNull();
  expect(heldBranches(assignments, 'LISTS_EXPORT')).toEqual(['brn_1']);
});
