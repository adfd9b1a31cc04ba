import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { CashClosingsDocument } from './CashClosings.generated';
import type { CashClosingsQuery } from './CashClosings.generated';
import { DifferenceMark } from './DifferenceMark';

const PAGE_SIZE = 14;

type Closing = CashClosingsQuery['cashClosings']['edges'][number]['node'];

/** Lists the closings of a branch, last day first; the page stands in the address. */
export function ClosingList({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const navigate = useNavigate();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(CashClosingsDocument, {
    variables: { branchId, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.cashClosings;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  const keys = useListKeys({
    ids: rows.map(({ id }) => id),
    onOpen: (id) => void navigate(paths.cashClosing(id)),
    pageInfo: page?.pageInfo ?? null,
    turn,
  });
  return (
    <section className="panel" aria-labelledby="closings">
      <header>
        <h2 id="closings">{t('till.closings')}</h2>
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={4} />}
      {page !== undefined && rows.length === 0 && (
        <EmptyState title={t('till.noClosings')}>{t('till.noClosingsText')}</EmptyState>
      )}
      {rows.length > 0 && (
        <table className="list-table" ref={keys.table}>
          <thead>
            <tr>
              <th scope="col">{t('till.day')}</th>
              <th scope="col" className="right">
                {t('till.counted')}
              </th>
              <th scope="col">{t('till.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((closing) => (
              <ClosingLine
                key={closing.id}
                closing={closing}
                isCurrent={closing.id === keys.current}
                onPoint={() => keys.point(closing.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {page !== undefined && rows.length > 0 && (
        <Paging
          words={t('till.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}

function ClosingLine({
  closing,
  isCurrent,
  onPoint,
}: {
  readonly closing: Closing;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
}) {
  const { t } = useTranslation();
  const { money, fullDate } = useDisplay();
  const counted = closing.lines.reduce((sum, line) => sum + line.counted, 0);
  return (
    <tr className={isCurrent ? 'is-current' : undefined} onFocus={onPoint}>
      <td className="main-cell">
        <Link className="cell-title" to={paths.cashClosing(closing.id)}>
          {fullDate(closing.day)}
        </Link>
        <span className="cell-note">
          {[closing.isSample ? t('common.sample') : null, closing.note].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className="right nowrap">{money(counted)}</td>
      <td className="nowrap">
        <DifferenceMark difference={closing.difference} />
      </td>
    </tr>
  );
}
