import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import type { ListColumn, ListDefinition } from '../../../lib/list/list-definition';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { CashClosingsDocument } from './CashClosings.generated';
import type { CashClosingsQuery } from './CashClosings.generated';
import { DifferenceMark } from './DifferenceMark';

type Closing = CashClosingsQuery['cashClosings']['edges'][number]['node'];

/** Lists the closings of a branch, last day first; the page stands in the address. */
export function ClosingList({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const definition = useClosingList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: CashClosingsDocument,
      variables: (page) => ({ branchId, ...page }),
      pageOf: ({ cashClosings: { edges, totalCount, pageInfo } }) => ({
        rows: edges.map(({ node }) => node),
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <>
      <h2 className="list-heading">{t('till.closings')}</h2>
      <ListView definition={definition} handle={handle} list={list} />
    </>
  );
}

function useClosingList(): ListDefinition<Closing> {
  const { t } = useTranslation();
  const { number, fullDate } = useDisplay();
  return {
    name: 'closings',
    words: {
      label: t('till.closings'),
      count: (total) => t('till.count', { count: total, total: number(total) }),
      emptyTitle: t('till.noClosings'),
      emptyText: t('till.noClosingsText'),
    },
    columns: useClosingColumns(),
    filters: [],
    sorts: [{ name: 'day', label: t('till.day') }],
    usualSort: 'day',
    pathOf: ({ id }) => paths.cashClosing(id),
    nameOf: ({ day }) => fullDate(day),
  };
}

function useClosingColumns(): readonly ListColumn<Closing>[] {
  const { t } = useTranslation();
  const { money, fullDate } = useDisplay();
  return [
    {
      key: 'day',
      heading: t('till.day'),
      isFixed: true,
      className: 'main-cell',
      cell: ({ id, day, isSample, note }) => (
        <>
          <Link className="cell-title" to={paths.cashClosing(id)}>
            {fullDate(day)}
          </Link>
          <span className="cell-note">
            {[isSample ? t('common.sample') : null, note].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'counted',
      heading: t('till.counted'),
      isRight: true,
      className: 'nowrap',
      cell: ({ lines }) => money(lines.reduce((sum, line) => sum + line.counted, 0)),
    },
    {
      key: 'difference',
      heading: t('till.difference'),
      className: 'nowrap',
      cell: ({ difference }) => <DifferenceMark difference={difference} />,
    },
  ];
}
