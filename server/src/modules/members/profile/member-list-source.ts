import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import { textIn } from '../../../shared/locale';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import { notLiftedBlocksByMember, openBlocks } from '../desk/member-blocks.queries';
import { memberCategoryByCode } from '../registration/member-categories.queries';
import type { MemberCategory } from '../registration/member-category.rules';
import { kelurahanByCode } from '../shared/kelurahan.rules';
import { say } from '../words/say';
import type { Member } from './member.entity';
import type { MemberListFilter, MemberListOrder } from './member-lists.queries';
import { countMembers, listMembers } from './member-lists.queries';
import type { MemberStanding } from './standing.rules';
import { standingOn } from './standing.rules';

type ExportedMember = {
  readonly member: Member;
  readonly standing: MemberStanding;
  readonly branch: Branch | null;
  readonly category: MemberCategory | null;
};

const STANDINGS = {
  ACTIVE: say('memberList.standings.ACTIVE'),
  PROVISIONAL: say('memberList.standings.PROVISIONAL'),
  EXPIRED: say('memberList.standings.EXPIRED'),
  BLOCKED: say('memberList.standings.BLOCKED'),
};

/** Writes the list of members into files; the identity number is in none of them. */
export const memberListSource: ListSource = defineListSource<
  MemberListFilter,
  MemberListOrder,
  ExportedMember
>({
  name: 'members',
  title: say('memberList.title'),
  permission: 'members.read',
  fresh: true,
  filterType: 'MemberFilter',
  orderType: 'MemberOrder',
  columns: [
    { key: 'name', heading: say('memberList.name'), width: 32, cell: ({ member }) => member.name },
    { key: 'card', heading: say('memberList.card'), width: 18, cell: ({ member }) => member.cardNumber },
    {
      key: 'category',
      heading: say('memberList.category'),
      cell: ({ category }, locale) => (category ? textIn(category.name, locale) : null),
    },
    {
      key: 'standing',
      heading: say('memberList.standing'),
      cell: ({ standing }, locale) => STANDINGS[standing][locale],
    },
    {
      key: 'expires',
      heading: say('memberList.expires'),
      kind: 'date',
      cell: ({ member }) => member.expiresOn,
    },
    {
      key: 'registered',
      heading: say('memberList.registered'),
      kind: 'date',
      cell: ({ member }) => member.registeredOn,
    },
    {
      key: 'branch',
      heading: say('memberList.branch'),
      width: 26,
      cell: ({ branch }, locale) => (branch ? textIn(branch.name, locale) : null),
    },
    { key: 'phone', heading: say('memberList.phone'), cell: ({ member }) => member.phone },
    { key: 'email', heading: say('memberList.email'), width: 28, cell: ({ member }) => member.email },
    {
      key: 'kelurahan',
      heading: say('memberList.kelurahan'),
      cell: ({ member: { kelurahanCode } }) =>
        kelurahanCode === null ? null : (kelurahanByCode(kelurahanCode)?.name ?? kelurahanCode),
    },
  ],
  count: ({ db, clock }, { filter }) => countMembers(db, { filter, today: toCivilDate(clock.now()) }),
  read: async ({ db, clock, locale }, { filter, orderBy, page }) => {
    const today = toCivilDate(clock.now());
    const order = orderBy ?? { field: 'NAME' as const, direction: 'ASC' as const };
    const { nodes, pageInfo } = await listMembers(db, { filter, today, order, page });
    const loader = createLoaders({ db, locale });
    const rows = nodes.map(async (member): Promise<ExportedMember> => {
      const blocks = openBlocks(await loader(notLiftedBlocksByMember).load(member.id), clock);
      return {
        member,
        standing: standingOn(today, member, blocks.length > 0),
        branch: member.homeBranchId === null ? null : await loader(branchById).load(member.homeBranchId),
        category: await loader(memberCategoryByCode).load(member.categoryCode),
      };
    });
    return { nodes: await Promise.all(rows), pageInfo };
  },
});
