import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useScanClaim } from '../page/shell-acts';
import { EmptyState } from '../ui/EmptyState';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { PullHead } from './PullHead';
import { PullLine } from './PullLine';
import { pullKeys } from './pull-acts';
import { usePullList } from './use-pull-list';

type PullListProps = {
  readonly branchId: string;
  /** What stands there when nothing is to be fetched; it makes the list a part of Today, with a heading. */
  readonly empty?: ReactNode;
};

/**
 * Lists copies to fetch place by place in the order of the shelf; J and K walk along it, A says found, T that it is not
 * there, and a scan of a copy on the list says found too.
 */
export function PullList({ branchId, empty }: PullListProps) {
  const { t } = useTranslation();
  const { rows, places, isLoading, fault, retry, actFault, standOf, found, missed, doneCount } =
    usePullList(branchId);
  // On Today the list has a heading of its own above its places.
  const PlaceHeading = empty === undefined ? 'h2' : 'h3';
  const [index, setIndex] = useState(0);
  const current = rows[Math.min(index, rows.length - 1)];
  const keys = pullKeys(current === undefined ? null : standOf(current), {
    found: () => current !== undefined && found(current),
    missed: () => current !== undefined && missed(current),
  });
  useHotkeys([
    ['J', () => setIndex((last) => Math.min(last + 1, rows.length - 1))],
    ['K', () => setIndex((last) => Math.max(last - 1, 0))],
    ['A', keys.A],
    ['T', keys.T],
  ]);
  useScanClaim((code) => {
    const place = rows.findIndex(({ copy }) => copy.barcode === code);
    const row = rows[place];
    if (row === undefined) return false;
    setIndex(place);
    pullKeys(standOf(row), { found: () => found(row), missed: () => undefined }).A();
    return true;
  });
  return (
    <section className="panel" aria-label={t(empty === undefined ? 'shelf.tab.pull' : 'todayPull.heading')}>
      {(rows.length > 0 || empty !== undefined) && (
        <PullHead rows={rows} places={places} doneCount={doneCount} isPart={empty !== undefined} />
      )}
      {fault !== undefined && (
        <div className="panel-body">
          <FaultNote error={fault} onRetry={retry} />
        </div>
      )}
      {actFault !== undefined && (
        <div className="panel-body">
          <FaultNote error={actFault} />
        </div>
      )}
      {isLoading && <SkeletonRows count={6} />}
      {!isLoading &&
        fault === undefined &&
        rows.length === 0 &&
        (empty ?? <EmptyState title={t('shelf.emptyPull')}>{t('shelf.emptyPullText')}</EmptyState>)}
      {places.map(({ name, rows: there }) => (
        <section key={name} aria-label={name ?? t('shelf.noPlace')}>
          <PlaceHeading className="pull-place">
            {name ?? t('shelf.noPlace')} <span className="quiet">{there.length}</span>
          </PlaceHeading>
          <ul className="thing-list">
            {there.map((row) => (
              <PullLine
                key={row.hold.id}
                row={row}
                isCurrent={row === current}
                stand={standOf(row)}
                onMissing={() => missed(row)}
                onPoint={() => setIndex(rows.indexOf(row))}
                onFound={() => found(row)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
