import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Paging } from '../../../lib/page/Paging';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import type { WordsStatus } from './words-status';

type PagingProps = Parameters<typeof Paging>[0];
type QueuePanelProps = {
  readonly status: WordsStatus;
  readonly page:
    | {
        readonly totalCount: number;
        readonly pageInfo: PagingProps['pageInfo'];
        readonly nodes: readonly object[];
      }
    | undefined;
  readonly error: unknown;
  readonly turn: PagingProps['turn'];
  readonly onRetry: () => void;
  readonly children: ReactNode;
};

/** Frames a queue: waiting, failing, empty, or its lines with paging. */
export function QueuePanel({ status, page, error, turn, onRetry, children }: QueuePanelProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return (
    <section className="panel" aria-label={t(`reviews.status.${status}`)}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={onRetry} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={4} />}
      {page?.nodes.length === 0 && (
        <EmptyState title={t('reviews.empty')}>{t('reviews.emptyText')}</EmptyState>
      )}
      <ul className="thing-list">{children}</ul>
      {page !== undefined && page.nodes.length > 0 && (
        <Paging
          words={t('reviews.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}
