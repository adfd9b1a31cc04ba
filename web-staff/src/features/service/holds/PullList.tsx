import { useQuery } from '@apollo/client/react';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { StateShape } from '../../../lib/ui/StateShape';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { useDisplay } from '../../../lib/ui/use-display';
import { FoundWords } from './FoundWords';
import { PullListDocument } from './PullList.generated';
import type { PullListQuery } from './PullList.generated';
import { isStillToPull, pullKeys } from './pull-acts';
import type { PullStand } from './pull-acts';
import { useFoundCopy } from './use-found-copy';
import { useMissingCopy } from './use-missing-copy';
import type { FoundResult } from './use-found-copy';

type PullRequest = PullListQuery['copiesToPull'][number];

/**
 * Lists copies to fetch in the order of the shelf; J and K walk along it, A says found, T that it is not
 * there.
 */
export function PullList({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(PullListDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  });
  const { find, results, error: foundError, isBusy } = useFoundCopy(branchId);
  const missing = useMissingCopy(branchId, (title) => t('shelf.missingNoted', { title }));
  const rows = data?.copiesToPull ?? [];
  const [index, setIndex] = useState(0);
  const found = ({ copy }: PullRequest) => find(copy.id, copy.barcode ?? '', copy.title.titleProper);
  const missed = ({ copy }: PullRequest) => missing.miss({ id: copy.id, title: copy.title.titleProper });
  const standOf = ({ copy }: PullRequest): PullStand => ({
    result: results[copy.id],
    missed: missing.outcomes[copy.id],
    isBusy: isBusy || missing.isBusy,
    mayAct: can('CIRCULATION_LEND'),
  });
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
  const actFault = foundError ?? missing.error;
  return (
    <section className="panel" aria-label={t('shelf.tab.pull')}>
      {rows.length > 0 && (
        <header>
          <span className="muted">{t('shelf.pullHint')}</span>
        </header>
      )}
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {actFault !== undefined && (
        <div className="panel-body">
          <FaultNote error={actFault} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {data !== undefined && rows.length === 0 && (
        <EmptyState title={t('shelf.emptyPull')}>{t('shelf.emptyPullText')}</EmptyState>
      )}
      <ul className="thing-list">
        {rows.map((row, place) => (
          <PullLine
            key={row.hold.id}
            row={row}
            isCurrent={place === index}
            stand={standOf(row)}
            onMissing={() => missed(row)}
            onPoint={() => setIndex(place)}
            onFound={() => found(row)}
          />
        ))}
      </ul>
    </section>
  );
}

function missedResult(messages: readonly string[] | undefined): FoundResult | undefined {
  return messages === undefined || messages.length === 0 ? undefined : { messages, outcome: null };
}

type PullLineProps = {
  readonly row: PullRequest;
  readonly isCurrent: boolean;
  readonly stand: PullStand;
  readonly onPoint: () => void;
  readonly onFound: () => void;
  readonly onMissing: () => void;
};

function PullLine({ row: { copy, hold }, isCurrent, stand, onPoint, onFound, onMissing }: PullLineProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { isBusy } = stand;
  const isMissing = stand.missed?.length === 0;
  const result = stand.result ?? missedResult(stand.missed);
  return (
    <li className={isCurrent ? 'thing-line is-current' : 'thing-line'}>
      <ShelfMark lines={copy.callNumber?.lines} />
      <span className="thing-what">
        <span className="cell-title">{copy.title.titleProper}</span>
        <span className="cell-note">
          {[copy.shelvingLocation?.name.text, copy.barcode].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="thing-state">
        {isMissing && (
          <span className="status">
            <StateShape state="attention" /> {t('shelf.missing')}
          </span>
        )}
        {!isMissing &&
          (result === undefined ? (
            <>
              <b>{t('shelf.pickup', { branch: hold.pickupBranch.name.text })}</b>
              <span className="cell-note">{t('shelf.waiting', { date: dateOf(hold.placedAt) })}</span>
            </>
          ) : (
            <FoundWords result={result} />
          ))}
      </span>
      {isStillToPull(stand) && (
        <span className="thing-acts">
          <Button
            small
            keys="A"
            busy={isBusy}
            onFocus={onPoint}
            onClick={onFound}
            aria-label={`${t('shelf.found')}: ${copy.title.titleProper}`}
          >
            {t('shelf.found')}
          </Button>
          <Button
            small
            weight="link"
            keys="T"
            busy={isBusy}
            onFocus={onPoint}
            onClick={onMissing}
            aria-label={`${t('shelf.notThere')}: ${copy.title.titleProper}`}
          >
            {t('shelf.notThere')}
          </Button>
        </span>
      )}
    </li>
  );
}
