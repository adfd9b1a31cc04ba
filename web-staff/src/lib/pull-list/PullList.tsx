import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useLetters } from '../keyboard/use-letters';
import { useScanClaim } from '../page/shell-acts';
import { EmptyState } from '../ui/EmptyState';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { PullHead } from './PullHead';
import { PullLine } from './PullLine';
import type { PullRequest } from './PullLine';
import { pullKeys } from './pull-acts';
import { usePullList } from './use-pull-list';

type PullListProps = {
  readonly branchId: string;
  /** What stands there when nothing is to be fetched; it makes the list a part of Today, with a heading. */
  readonly empty?: ReactNode;
};

/**
 * Lists copies to fetch place by place in the order of the shelf. J and K choose one, then A says found and T that it is
 * not there, and Ctrl Z takes that back; a scan of a copy on the list says found too.
 */
export function PullList({ branchId, empty }: PullListProps) {
  const { t } = useTranslation();
  const list = usePullList(branchId);
  const { rows, places, isLoading, fault, retry, actFault, standOf, found, missed, doneCount } = list;
  // On Today the list has a heading of its own above its places.
  const PlaceHeading = empty === undefined ? 'h2' : 'h3';
  const { current, choose } = useChosenRow(rows, list);
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
                isCurrent={row.hold.id === current?.hold.id}
                stand={standOf(row)}
                onMissing={() => missed(row)}
                onPoint={() => choose(row.hold.id)}
                onTakeBack={list.takeBack}
                onFound={() => found(row)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/**
 * Keeps which copy the keys speak of: none until J, K, Tab or a scan chose one, since a letter that was meant for
 * something else must not act on a copy nobody looks at.
 */
function useChosenRow(rows: readonly PullRequest[], list: ReturnType<typeof usePullList>) {
  // Not its place: the list is read anew while somebody works, and other copies come between.
  const [chosen, choose] = useState<string | null>(null);
  const place = rows.findIndex(({ hold }) => hold.id === chosen);
  const current = rows[place];
  const keys = pullKeys(current === undefined ? null : list.standOf(current), {
    found: () => current !== undefined && list.found(current),
    missed: () => current !== undefined && list.missed(current),
  });
  const step = (by: number) => {
    const next = place === -1 ? 0 : Math.min(Math.max(place + by, 0), rows.length - 1);
    choose(rows[next]?.hold.id ?? null);
  };
  useLetters([
    ['J', () => step(1)],
    ['K', () => step(-1)],
    ['A', keys.A],
    ['T', keys.T],
    ['mod+Z', () => list.canTakeBack && list.takeBack()],
  ]);
  useScanClaim((code) => {
    const row = rows.find(({ copy }) => copy.barcode === code);
    if (row === undefined) return false;
    choose(row.hold.id);
    list.scanned(row);
    return true;
  });
  return { current, choose };
}
