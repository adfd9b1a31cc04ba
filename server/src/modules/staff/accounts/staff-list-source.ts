import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import { ALL_BRANCHES } from '../roles/grants.rules';
import { say } from '../words/say';
import type { StaffListFilter, StaffListOrder } from './staff-lists.queries';
import { BY_NAME, countStaff, listStaff } from './staff-lists.queries';
import type { StaffMember } from './staff-members.queries';

type ExportedAccount = { readonly staff: StaffMember; readonly branches: ReadonlyMap<string, Branch> };

/** Writes the list of accounts into files. */
export const staffListSource: ListSource = defineListSource<StaffListFilter, StaffListOrder, ExportedAccount>(
  {
    name: 'accounts',
    title: say('accountList.title'),
    permission: 'staff.manage',
    fresh: true,
    filterType: 'StaffMemberFilter',
    orderType: 'StaffMemberOrder',
    columns: [
      { key: 'name', heading: say('accountList.name'), width: 32, cell: ({ staff }) => staff.name },
      { key: 'email', heading: say('accountList.email'), width: 32, cell: ({ staff }) => staff.email },
      { key: 'roles', heading: say('accountList.roles'), width: 44, cell: rolesText },
      {
        key: 'branch',
        heading: say('accountList.branch'),
        width: 26,
        cell: ({ staff, branches }, locale) => {
          const branch = staff.branchId === null ? undefined : branches.get(staff.branchId);
          return branch === undefined ? null : textIn(branch.name, locale);
        },
      },
      {
        key: 'state',
        heading: say('accountList.state'),
        cell: ({ staff }, locale) => say(`accountList.states.${stateOf(staff)}`)[locale],
      },
      {
        key: 'secondStep',
        heading: say('accountList.secondStep'),
        cell: ({ staff }, locale) =>
          say(staff.hasSecondFactor ? 'accountList.yes' : 'accountList.no')[locale],
      },
    ],
    count: ({ db }, { filter }) => countStaff(db, filter),
    read: async ({ db, locale }, { filter, orderBy, page }) => {
      const { nodes, pageInfo } = await listStaff(db, { filter, order: orderBy ?? BY_NAME, page });
      const ids = nodes.flatMap(({ branchId, assignments }) => [
        ...(branchId === null ? [] : [branchId]),
        ...assignments.map((assignment) => assignment.branchId),
      ]);
      const loader = createLoaders({ db, locale });
      const found = await Promise.all(
        [...new Set(ids)].filter((id) => id !== ALL_BRANCHES).map((id) => loader(branchById).load(id)),
      );
      const branches = new Map(found.flatMap((branch) => (branch ? [[branch.id, branch] as const] : [])));
      return { nodes: nodes.map((staff) => ({ staff, branches })), pageInfo };
    },
  },
);

function rolesText({ staff, branches }: ExportedAccount, locale: Locale): string {
  const placeOf = (branchId: string): string => {
    const branch = branches.get(branchId);
    return branch === undefined ? say('accountList.everywhere')[locale] : textIn(branch.name, locale);
  };
  return staff.assignments
    .map(({ role, branchId }) => `${textIn(role.name, locale)} (${placeOf(branchId)})`)
    .join(', ');
}

function stateOf({ isActive, linkExpiresAt }: StaffMember): 'OPEN' | 'INVITED' | 'CLOSED' {
  if (!isActive) return 'CLOSED';
  return linkExpiresAt === null ? 'OPEN' : 'INVITED';
}
