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
import { closingToday } from './closing-today';
import { ageOf } from './waiting-age';
import { listChords } from './waiting-lines';
import type { WaitingLine } from './waiting-lines';

type WaitingLinesProps = { readonly lines: readonly WaitingLine[]; readonly now: Date };

/** Lists what waits for this person at this branch; each number leads to its list, zeros are quiet. */
export function WaitingPanel({ lines, now }: WaitingLinesProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { counts, error, refresh } = useStaffWaiting();
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
      {counts !== undefined && <WaitingLines lines={lines} now={now} />}
    </section>
  );
}

/** Folds the empty queues away, below those in which somebody waits. */
function WaitingLines({ lines, now }: WaitingLinesProps) {
  const { t } = useTranslation();
  const waiting = lines.filter(({ count }) => count > 0);
  const calm = lines.filter(({ count }) => count === 0);
  const listOf = (shown: readonly WaitingLine[]) => (
    <ul>
      {shown.map((line) => (
        <WaitingItem key={line.name} line={line} now={now} />
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

type WaitingItemProps = { readonly line: WaitingLine; readonly now: Date };

function WaitingItem({ line, now }: WaitingItemProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { name, count, to, chord, isUrgent, isForToday } = line;
  const detail = useDetailWords(line, now);
  return (
    <li className={count === 0 ? 'is-zero' : undefined}>
      <Link className="queue-line" to={to}>
        <span className="queue-number">{number(count)}</span>
        <span>
          <span className="queue-title">{t(`todayWaiting.${name}`)}</span>
          {count > 0 && (
            <span className="queue-detail">
              {(isUrgent === true || isForToday === true) && <StateShape state="attention" />} {detail}
            </span>
          )}
        </span>
        {chord !== undefined && <Keys of={chord} />}
      </Link>
    </li>
  );
}

/** Says what a line is about, and how long the first of it waits or until when it must be done. */
function useDetailWords({ name }: WaitingLine, now: Date): string {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const { branch } = useSession();
  const { hoursLeft, waitingSince } = useStaffWaiting();
  const hours = hoursLeft[name] ?? null;
  if (hours !== null && (name === 'dataBreachCount' || name === 'dataRequestCount'))
    return hours < 0 ? t(`todayWaiting.late.${name}`) : t(`todayWaiting.clock.${name}`, { count: hours });
  const closesAt = closingToday(branch?.openingState, now);
  if (name === 'endingHoldCount' && closesAt !== null)
    return t('todayWaiting.releaseAfter', { time: timeOf(closesAt) });
  const detail = t(`todayWaiting.detail.${name}`);
  const since = waitingSince[name.replace(/Count$/, '')];
  if (since == null) return detail;
  const { unit, count } = ageOf(since, now);
  return `${detail} · ${t(`todayWaiting.oldest.${unit}`, { count })}`;
}
