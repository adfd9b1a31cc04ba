import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { shortName } from '../../../lib/ui/initials';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { HoldShelfDocument } from './HoldShelf.generated';
import type { HoldShelfQuery } from './HoldShelf.generated';
import { MissingWords } from './MissingWords';
import { useMissingCopy } from '../../../lib/pull-list/use-missing-copy';

const PAGE_SIZE = 30;

type ShelvedHold = HoldShelfQuery['holdShelf']['edges'][number]['node'];

/** Lists what waits to be collected, the first to expire first. */
export function ShelfList({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const navigate = useNavigate();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(HoldShelfDocument, {
    variables: { branchId, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.holdShelf;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  const open = (id: string) => {
    const member = rows.find((row) => row.id === id)?.member;
    if (member != null) void navigate(paths.member(member.id));
  };
  const { can } = useSession();
  const missing = useMissingCopy(branchId, (title) => t('shelf.notFoundNoted', { title }));
  const missed = ({ trappedCopy, title }: ShelvedHold) =>
    trappedCopy !== null && can('CIRCULATION_LEND')
      ? () => missing.miss({ id: trappedCopy.id, title: title.titleProper })
      : null;
  const keys = useListKeys({
    ids: rows.map(({ id }) => id),
    onOpen: open,
    pageInfo: page?.pageInfo ?? null,
    turn,
  });
  return (
    <section className="panel" aria-label={t('shelf.tab.shelf')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {missing.error !== undefined && (
        <div className="panel-body">
          <FaultNote error={missing.error} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={6} />}
      {page !== undefined && rows.length === 0 && (
        <EmptyState title={t('shelf.emptyShelf')}>{t('shelf.emptyShelfText')}</EmptyState>
      )}
      {rows.length > 0 && (
        <div className="scroll">
          <table className="list-table has-spine" ref={keys.table}>
            <ShelfHead />
            <tbody>
              {rows.map((row) => (
                <ShelfLine
                  key={row.id}
                  hold={row}
                  isCurrent={row.id === keys.current}
                  onPoint={() => keys.point(row.id)}
                  missing={
                    <MissingWords
                      title={row.title.titleProper}
                      messages={missing.outcomes[row.trappedCopy?.id ?? '']}
                      isBusy={missing.isBusy}
                      onMissing={missed(row)}
                    />
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page !== undefined && rows.length > 0 && (
        <Paging
          words={t('shelf.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}

function ShelfHead() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('catalogue.column.callNumber')}</th>
        <th scope="col">{t('shelf.columnTitle')}</th>
        <th scope="col">{t('shelf.columnMember')}</th>
        <th scope="col">{t('shelf.columnUntil')}</th>
        <th scope="col">
          <span className="visually-hidden">{t('shelf.notHere')}</span>
        </th>
      </tr>
    </thead>
  );
}

function ShelfLine({
  hold,
  isCurrent,
  onPoint,
  missing,
}: {
  readonly hold: ShelvedHold;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly missing: ReactNode;
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const isPast = hold.collectBy !== null && hold.collectBy < todayInJakarta(new Date());
  return (
    <tr className={isCurrent ? 'is-current' : undefined} onFocus={onPoint}>
      <td>
        <ShelfMark lines={hold.trappedCopy?.callNumber?.lines} />
      </td>
      <td className="main-cell">
        <Link className="cell-title" to={paths.title(hold.title.id)}>
          {hold.title.titleProper}
        </Link>
        <span className="cell-note">{hold.trappedCopy?.barcode}</span>
      </td>
      <td className="nowrap">
        {hold.member !== null && (
          <Link className="cell-title" to={paths.member(hold.member.id)}>
            {shortName(hold.member.name)}
            <span className="cell-note">{hold.member.cardNumber}</span>
          </Link>
        )}
      </td>
      <td className="nowrap">
        {hold.collectBy !== null && (
          <span className="status">
            {isPast && <StateShape state="attention" />} {date(hold.collectBy)}
            {isPast && <span className="quiet">{t('shelf.expired')}</span>}
          </span>
        )}
      </td>
      <td className="right">{missing}</td>
    </tr>
  );
}
