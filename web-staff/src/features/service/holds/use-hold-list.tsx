import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListAct, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useDisplay } from '../../../lib/ui/use-display';
import { EndHoldsDialog } from './EndHoldsDialog';
import { EVERY_BRANCH, holdSorts, holdStates, toHoldQuery } from './hold-query';
import type { HoldRow } from './hold-query';
import { useHoldColumns } from './use-hold-columns';
import type { MissingActs } from './use-hold-columns';

/** Declares the list of open holds: the shelf of a branch, unless something else is asked for. */
export function useHoldList(branchId: string, missing: MissingActs): ListDefinition<HoldRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  const [search] = useSearchParams();
  const states = search.getAll('state');
  const isShelf = states.length === 0 || states.every((state) => state === 'READY');
  return {
    name: 'holds',
    words: {
      label: t('shelf.tab.shelf'),
      count: (total) =>
        t(isShelf ? 'shelf.count' : 'shelf.countOpen', { count: total, total: number(total) }),
      emptyTitle: t('shelf.emptyShelf'),
      emptyText: t('shelf.emptyShelfText'),
      nothingTitle: t('shelf.nothing'),
      nothingText: t('shelf.nothingText'),
    },
    search: {
      label: t('shelf.search'),
      placeholder: t(can('MEMBERS_READ') ? 'openLoans.searchHint' : 'copyList.searchPlaceholder'),
    },
    columns: useHoldColumns(isShelf, missing),
    filters: useHoldFilters(),
    sorts: holdSorts.map((name) => ({ name, label: t(`shelf.order.${name}`) })),
    usualSort: 'until',
    pathOf: ({ member, title }) => (member === null ? paths.title(title.id) : paths.member(member.id)),
    nameOf: ({ title, member }) =>
      member === null ? title.titleProper : `${title.titleProper}, ${member.name}`,
    acts: can('CIRCULATION_LEND') ? toActs(t) : [],
    exportOf: (state) => toHoldQuery(state, branchId),
  };
}

function toActs(t: ReturnType<typeof useTranslation>['t']): readonly ListAct<HoldRow>[] {
  const act = (kind: 'missing' | 'cancel'): ListAct<HoldRow> => ({
    key: kind,
    label: t(`shelf.act.${kind}`),
    ...(kind === 'missing'
      ? { fits: ({ status, trappedCopy }) => status === 'READY' && trappedCopy !== null }
      : {}),
    dialog: (chosen) => <EndHoldsDialog {...chosen} kind={kind} />,
  });
  return [act('missing'), act('cancel')];
}

function useHoldFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  return [
    {
      key: 'state',
      label: t('shelf.state'),
      kind: 'choices',
      options: holdStates.map((value) => ({ value, label: t(`shelf.states.${value}`) })),
    },
    {
      key: 'branch',
      label: t('shelf.branch'),
      kind: 'choices',
      options: [
        { value: EVERY_BRANCH, label: t('shelf.everyBranch') },
        ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
      ],
    },
    { key: 'until', label: t('shelf.columnUntil'), kind: 'span', of: 'date' },
  ];
}
