import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useChordClaim } from '../../../lib/page/shell-acts';
import { useSession } from '../../../lib/session/session-context';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Keys } from '../../../lib/ui/Keys';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { useStaffWaiting } from '../../../lib/waiting/staff-waiting';
import { listChords, listWaitingLines } from './waiting-lines';
import type { WaitingLine } from './waiting-lines';

/** Lists what waits for this person at this branch; each number leads to its list, zeros are quiet. */
export function WaitingPanel() {
  const { t } = useTranslation();
  const { branch } = useSession();
  const navigate = useNavigate();
  const { counts, error, refresh } = useStaffWaiting();
  const lines =
    counts === undefined ? [] : listWaitingLines(counts, branch?.id ?? null, todayInJakarta(new Date()));
  useChordClaim((letter) => {
    const to = listChords(lines).get(letter);
    if (to !== undefined) void navigate(to);
    return to !== undefined;
  });
  return (
    <section className="panel queue" aria-labelledby="waiting">
      <header>
        <h2 id="waiting">{t('todayWaiting.heading')}</h2>
      </header>
      {counts === undefined && error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={refresh} />
        </div>
      )}
      {counts === undefined && error === undefined && <SkeletonRows count={6} />}
      {counts !== undefined && <WaitingLines lines={lines} />}
    </section>
  );
}

/** Folds the empty queues away, below those in which somebody waits. */
function WaitingLines({ lines }: { readonly lines: readonly WaitingLine[] }) {
  const { t } = useTranslation();
  const waiting = lines.filter(({ count }) => count > 0);
  const calm = lines.filter(({ count }) => count === 0);
  const listOf = (shown: readonly WaitingLine[]) => (
    <ul>
      {shown.map((line) => (
        <WaitingItem key={line.name} line={line} />
      ))}
    </ul>
  );
  return (
    <>
      {waiting.length > 0 && listOf(waiting)}
      {calm.length > 0 && (
        <details className="queue-calm">
          <summary>{t('todayWaiting.calm', { count: calm.length })}</summary>
          {listOf(calm)}
        </details>
      )}
    </>
  );
}

function WaitingItem({ line: { name, count, to, chord, isUrgent } }: { readonly line: WaitingLine }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const clock = useBreachClock(name);
  return (
    <li className={count === 0 ? 'is-zero' : undefined}>
      <Link className="queue-line" to={to}>
        <span className="queue-number">{number(count)}</span>
        <span>
          <span className="queue-title">{t(`todayWaiting.${name}`)}</span>
          {count > 0 && (
            <span className="queue-detail">
              {isUrgent === true && <StateShape state="attention" />}{' '}
              {clock ?? t(`todayWaiting.detail.${name}`)}
            </span>
          )}
        </span>
        {chord !== undefined && <Keys of={chord} />}
      </Link>
    </li>
  );
}

/** Says how long the first clock of a data breach still runs; null for lines without a clock. */
function useBreachClock(name: WaitingLine['name']): string | null {
  const { t } = useTranslation();
  const { breachHoursLeft } = useStaffWaiting();
  if (name !== 'dataBreachCount' || breachHoursLeft === null) return null;
  return breachHoursLeft < 0
    ? t('todayWaiting.breachLate')
    : t('todayWaiting.breachClock', { count: breachHoursLeft });
}
