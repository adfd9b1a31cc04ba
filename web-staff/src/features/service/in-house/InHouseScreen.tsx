import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useBranch, useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { countsByClass } from './counts-by-class';
import { InHouseDocument } from './InHouse.generated';
import { InHouseScan } from './InHouseScan';
import { ReadList } from './ReadList';

const DAYS = 30;

/**
 * Counts what was read in the library: books from the tables are scanned one after the other, and nobody is
 * named.
 */
export function InHouseScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const branch = useBranch();
  return (
    <Page
      title={t('inHouse.title')}
      intro={t('inHouse.intro', { branch: branch.name.text })}
      actions={
        can('CIRCULATION_LEND') ? (
          <Link className={buttonClass()} to={paths.desk}>
            {t('inHouse.toDesk')}
          </Link>
        ) : undefined
      }
    >
      <InHouseFloor key={branch.id} branchId={branch.id} />
    </Page>
  );
}

function InHouseFloor({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const today = todayInJakarta(new Date());
  const { data, error, refetch } = useQuery(InHouseDocument, {
    variables: { branchId, day: today, from: addDays(today, 1 - DAYS), to: addDays(today, 1) },
    fetchPolicy: 'cache-and-network',
  });
  const changed = () => void refetch();
  return (
    <div className="till">
      <section className="panel" aria-labelledby="in-house-today">
        <header>
          <h2 id="in-house-today">{t('inHouse.today')}</h2>
          {data !== undefined && (
            <span className="quiet">
              {countsByClass(data.inHouseCounts, today).reduce((sum, one) => sum + one.today, 0)}
            </span>
          )}
        </header>
        {can('CIRCULATION_LEND') && <InHouseScan branchId={branchId} onCounted={changed} />}
        {error !== undefined && (
          <div className="panel-body">
            <FaultNote error={error} onRetry={changed} />
          </div>
        )}
        {data === undefined && error === undefined && <SkeletonRows count={4} />}
        {data?.inHouseUses.length === 0 && (
          <EmptyState title={t('inHouse.empty')}>{t('inHouse.emptyText')}</EmptyState>
        )}
        {data !== undefined && <ReadList uses={data.inHouseUses} onUndone={changed} />}
      </section>
      <section className="panel" aria-labelledby="in-house-classes">
        <header>
          <h2 id="in-house-classes">{t('inHouse.byClass')}</h2>
        </header>
        {data === undefined && error === undefined && <SkeletonRows count={4} />}
        {data !== undefined && <ClassTable rows={countsByClass(data.inHouseCounts, today)} />}
      </section>
    </div>
  );
}

function ClassTable({ rows }: { readonly rows: ReturnType<typeof countsByClass> }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...rows.map(({ total }) => total));
  if (rows.length === 0) return <p className="panel-body quiet">{t('inHouse.noCounts')}</p>;
  return (
    <table className="list-table class-table">
      <thead>
        <tr>
          <th scope="col">{t('inHouse.class')}</th>
          <th scope="col" className="right">
            {t('inHouse.todayShort')}
          </th>
          <th scope="col" className="right">
            {t('inHouse.days', { count: DAYS })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, name, today, total }) => (
          <tr key={group ?? 'none'}>
            <td className="main-cell">
              <span className="cell-title">
                {group === null
                  ? t('inHouse.noClass')
                  : `${group.length === 1 ? `${group}00` : group} ${name ?? ''}`}
              </span>
              <span
                className="count-bar"
                style={{ inlineSize: `${(total / most) * 100}%` }}
                aria-hidden="true"
              />
            </td>
            <td className="right">{today}</td>
            <td className="right">{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
