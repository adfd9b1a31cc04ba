import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { textIn } from '../../../shared/locale';
import type { Copy, Title } from '../../catalogue';
import { copyById, titleById, writeCallNumber } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import type { Member } from '../../members';
import { memberById } from '../../members';
import type { Searcher } from '../borrowers/text-condition.queries';
import { say } from '../words/say';
import type { HoldListFilter, HoldListOrder } from './hold-lists.queries';
import { countOpenHolds, listOpenHolds } from './hold-lists.queries';
import type { Hold } from './hold.entity';

type ExportedHold = {
  readonly hold: Hold;
  readonly copy: Copy | null;
  readonly title: Title | null;
  readonly member: Member | null;
  readonly branch: Branch | null;
};

/** The order of a list of holds that names none. */
export const FIRST_TO_COLLECT: HoldListOrder = { field: 'COLLECT_BY', direction: 'ASC' };

/** Writes the list of open holds into files. */
export const holdListSource: ListSource = defineListSource<HoldListFilter, HoldListOrder, ExportedHold>({
  name: 'holds',
  title: say('holdList.title'),
  permission: 'circulation.read',
  alsoNeeds: 'members.read',
  fresh: true,
  branchesOf: ({ branchIds }) => branchIds ?? [],
  filterType: 'HoldFilter',
  orderType: 'HoldOrder',
  columns: [
    {
      key: 'callNumber',
      heading: say('holdList.callNumber'),
      width: 22,
      cell: ({ copy, title }) => writeCallNumber(copy, title),
    },
    {
      key: 'title',
      heading: say('loanList.title'),
      width: 44,
      cell: ({ title }) => title?.titleProper ?? null,
    },
    { key: 'barcode', heading: say('loanList.barcode'), cell: ({ copy }) => copy?.barcode ?? null },
    {
      key: 'member',
      heading: say('loanList.member'),
      width: 32,
      cell: ({ member }) => member?.name ?? null,
    },
    {
      key: 'card',
      heading: say('loanList.card'),
      width: 18,
      cell: ({ member }) => member?.cardNumber ?? null,
    },
    { key: 'phone', heading: say('loanList.phone'), cell: ({ member }) => member?.phone ?? null },
    {
      key: 'state',
      heading: say('holdList.state'),
      cell: ({ hold: { status } }, locale) =>
        status === 'READY' || status === 'QUEUED' || status === 'IN_TRANSIT'
          ? say(`holdList.states.${status}`)[locale]
          : null,
    },
    {
      key: 'branch',
      heading: say('loanList.branch'),
      width: 26,
      cell: ({ branch }, locale) => (branch ? textIn(branch.name, locale) : null),
    },
    {
      key: 'placed',
      heading: say('holdList.placed'),
      kind: 'date',
      cell: ({ hold }) => toCivilDate(hold.createdAt),
    },
    { key: 'until', heading: say('holdList.until'), kind: 'date', cell: ({ hold }) => hold.collectBy },
  ],
  count: ({ db, clock }, { filter }) => countOpenHolds(db, { filter, searcher: searcherAt(clock) }),
  read: async ({ db, clock, locale }, { filter, orderBy, page }) => {
    const found = await listOpenHolds(db, {
      filter,
      searcher: searcherAt(clock),
      order: orderBy ?? FIRST_TO_COLLECT,
      page,
    });
    const loader = createLoaders({ db, locale });
    const rows = found.nodes.map(async (hold): Promise<ExportedHold> => ({
      hold,
      copy: hold.trappedCopyId === null ? null : await loader(copyById).load(hold.trappedCopyId),
      title: await loader(titleById).load(hold.titleId),
      member: hold.memberId === null ? null : await loader(memberById).load(hold.memberId),
      branch: await loader(branchById).load(hold.pickupBranchId),
    }));
    return { nodes: await Promise.all(rows), pageInfo: found.pageInfo };
  },
});

/** Nobody takes the list along without the right to see members. */
function searcherAt(clock: Clock): Searcher {
  return { seesMembers: true, today: toCivilDate(clock.now()) };
}
