import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { useDisplay } from '../../../lib/ui/use-display';
import { FoundWords } from '../../../lib/pull-list/FoundWords';
import { MissingWords } from './MissingWords';
import { TransferListDocument } from './TransferList.generated';
import type { TransferListQuery } from './TransferList.generated';
import { useFoundCopy } from '../../../lib/pull-list/use-found-copy';
import type { FoundResult } from '../../../lib/pull-list/use-found-copy';
import { useMissingCopy } from '../../../lib/pull-list/use-missing-copy';

type Transfer = TransferListQuery['transfers'][number];

/** Lists copies on their way from or to this branch; one that arrived is scanned in. */
export function TransferList({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(TransferListDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  });
  const { find, results, error: foundError, isBusy } = useFoundCopy(branchId);
  const missing = useMissingCopy(branchId, (title) => t('shelf.notFoundNoted', { title }));
  const rows = data?.transfers ?? [];
  const arrive = ({ copy, to }: Transfer) =>
    to.id === branchId && can('CIRCULATION_LEND')
      ? () => void find(copy.id, copy.barcode ?? '', copy.title.titleProper)
      : null;
  const missed = ({ copy }: Transfer) =>
    can('CIRCULATION_LEND') && results[copy.id]?.outcome == null
      ? () => void missing.miss({ id: copy.id, title: copy.title.titleProper })
      : null;
  return (
    <section className="panel" aria-label={t('shelf.tab.transfers')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {(foundError ?? missing.error) !== undefined && (
        <div className="panel-body">
          <FaultNote error={foundError ?? missing.error} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data !== undefined && rows.length === 0 && (
        <EmptyState title={t('shelf.emptyTransfers')}>{t('shelf.emptyTransfersText')}</EmptyState>
      )}
      <ul className="thing-list">
        {rows.map((row) => (
          <TransferLine
            key={row.id}
            transfer={row}
            isBusy={isBusy}
            result={results[row.copy.id]}
            onArrived={missing.outcomes[row.copy.id]?.length === 0 ? null : arrive(row)}
            missing={
              <MissingWords
                title={row.copy.title.titleProper}
                messages={missing.outcomes[row.copy.id]}
                isBusy={missing.isBusy}
                onMissing={missed(row)}
              />
            }
          />
        ))}
      </ul>
    </section>
  );
}

type TransferLineProps = {
  readonly transfer: Transfer;
  readonly isBusy: boolean;
  readonly result: FoundResult | undefined;
  readonly onArrived: (() => void) | null;
  readonly missing: ReactNode;
};

function TransferLine({
  transfer: { copy, from, to, sentAt, forHold },
  isBusy,
  result,
  onArrived,
  missing,
}: TransferLineProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return (
    <li className="thing-line">
      <ShelfMark lines={copy.callNumber?.lines} />
      <span className="thing-what">
        <span className="cell-title">{copy.title.titleProper}</span>
        <span className="cell-note">{copy.barcode}</span>
      </span>
      <span className="thing-state">
        {result === undefined ? (
          <>
            <b>{`${from.name.text} → ${to.name.text}`}</b>
            <span className="cell-note">
              {[dateOf(sentAt), t(forHold ? 'shelf.forHold' : 'shelf.plain')].join(' · ')}
            </span>
          </>
        ) : (
          <FoundWords result={result} />
        )}
      </span>
      <span className="thing-acts">
        {onArrived !== null && result?.outcome == null && (
          <Button
            small
            busy={isBusy}
            onClick={onArrived}
            aria-label={`${t('shelf.arrived')}: ${copy.title.titleProper}`}
          >
            {t('shelf.arrived')}
          </Button>
        )}
        {missing}
      </span>
    </li>
  );
}
