import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import type { Title } from '../../catalogue';
import { titleById } from '../../catalogue';
import type { Partner } from '../../partners';
import { partnerById } from '../../partners';
import { say } from '../words/say';
import type { ClassSet } from './class-set.entity';
import type { ClassSetCounts, ClassSetListFilter, ClassSetListOrder } from './class-sets.queries';
import { countClassSets, countsByClassSet, listClassSets } from './class-sets.queries';

type ExportedSet = {
  readonly set: ClassSet;
  readonly partner: Partner | null;
  readonly title: Title | null;
  readonly counts: ClassSetCounts;
};

const STATUSES = {
  REQUESTED: say('classSetList.statuses.REQUESTED'),
  PREPARING: say('classSetList.statuses.PREPARING'),
  READY: say('classSetList.statuses.READY'),
  LENT: say('classSetList.statuses.LENT'),
  RETURNED: say('classSetList.statuses.RETURNED'),
  DECLINED: say('classSetList.statuses.DECLINED'),
  CANCELLED: say('classSetList.statuses.CANCELLED'),
};

/** Writes the list of class sets into files; neither teachers nor pupils are in them. */
export const classSetListSource: ListSource = defineListSource<
  ClassSetListFilter,
  ClassSetListOrder,
  ExportedSet
>({
  name: 'classSets',
  title: say('classSetList.title'),
  permission: 'classSets.read',
  filterType: 'ClassSetFilter',
  orderType: 'ClassSetOrder',
  columns: [
    {
      key: 'partner',
      heading: say('classSetList.partner'),
      width: 32,
      cell: ({ partner }) => partner?.name ?? null,
    },
    { key: 'class', heading: say('classSetList.className'), cell: ({ set }) => set.className },
    {
      key: 'title',
      heading: say('classSetList.what'),
      width: 36,
      cell: ({ set, title }) => title?.titleProper ?? set.wish,
    },
    {
      key: 'status',
      heading: say('classSetList.status'),
      cell: ({ set }, locale) => STATUSES[set.status][locale],
    },
    {
      key: 'wanted',
      heading: say('classSetList.wanted'),
      kind: 'number',
      cell: ({ set }) => set.copiesWanted,
    },
    { key: 'out', heading: say('classSetList.out'), kind: 'number', cell: ({ counts }) => counts.stillOut },
    {
      key: 'missing',
      heading: say('classSetList.missing'),
      kind: 'number',
      cell: ({ counts }) => counts.missing,
    },
    { key: 'from', heading: say('classSetList.from'), kind: 'date', cell: ({ set }) => set.neededFrom },
    {
      key: 'due',
      heading: say('classSetList.due'),
      kind: 'date',
      cell: ({ set }) => set.dueOn ?? set.neededUntil,
    },
  ],
  count: ({ db, clock }, { filter }) => countClassSets(db, { filter, today: toCivilDate(clock.now()) }),
  read: async ({ db, clock, locale }, { filter, orderBy, page }) => {
    const found = await listClassSets(db, {
      filter,
      today: toCivilDate(clock.now()),
      order: orderBy ?? { field: 'CREATED_AT', direction: 'DESC' },
      page,
    });
    const loader = createLoaders({ db, locale });
    const nodes = await Promise.all(
      found.nodes.map(async (set) => ({
        set,
        partner: await loader(partnerById).load(set.partnerId),
        title: set.titleId === null ? null : await loader(titleById).load(set.titleId),
        counts: await loader(countsByClassSet).load(set.id),
      })),
    );
    return { nodes, pageInfo: found.pageInfo };
  },
});
