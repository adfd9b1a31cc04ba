import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { REFRESH_MS } from './refresh';
import { TodayAtDeskDocument } from './TodayAtDesk.generated';

type LendingLine = {
  readonly name: 'pull' | 'shelf' | 'transfers' | 'overdue' | 'dueToday';
  readonly count: number;
  readonly to: string | null;
};

/** Says what lending asks of the chosen branch today; every number leads to its list. */
export function LendingPanel() {
  const { t } = useTranslation();
  const { branch } = useSession();
  const branchId = branch?.id ?? null;
  const { data, error, refetch } = useQuery(TodayAtDeskDocument, {
    variables: { branchId },
    skip: branchId === null,
    fetchPolicy: 'cache-and-network',
    pollInterval: REFRESH_MS,
  });
  const figures = data?.todayAtDesk;
  const lines: readonly LendingLine[] =
    figures === undefined
      ? []
      : [
          { name: 'pull', count: figures.pullCount, to: paths.pullList },
          { name: 'shelf', count: figures.readyHoldCount, to: paths.holds },
          { name: 'transfers', count: figures.transferCount, to: paths.transfers },
          {
            name: 'overdue',
            count: figures.overdueLoanCount,
            to: `${paths.overdue}?${new URLSearchParams({ branch: branchId ?? '' })}`,
          },
          { name: 'dueToday', count: figures.dueTodayCount, to: null },
        ];
  return (
    <section className="panel queue" aria-labelledby="lending">
      <header>
        <h2 id="lending">{t('todayDesk.heading')}</h2>
      </header>
      {error !== undefined && figures === undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {figures === undefined && error === undefined && <SkeletonRows count={3} />}
      <ul>
        {lines.map((line) => (
          <LendingItem key={line.name} line={line} />
        ))}
      </ul>
    </section>
  );
}

function LendingItem({ line: { name, count, to } }: { readonly line: LendingLine }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const words = (
    <>
      <span className="queue-number">{number(count)}</span>
      <span>
        <span className="queue-title">{t(`todayDesk.${name}`)}</span>
        {count > 0 && (
          <span className="queue-detail">
            {name === 'overdue' && <StateShape state="attention" />} {t(`todayDesk.${name}Detail`)}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li className={count === 0 ? 'is-zero' : undefined}>
      {to === null ? (
        <div className="queue-line">{words}</div>
      ) : (
        <Link className="queue-line" to={to}>
          {words}
        </Link>
      )}
    </li>
  );
}
