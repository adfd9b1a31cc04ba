import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useWaitingCheckIns } from '../../../lib/data/use-waiting-check-ins';
import { useWaitingCounts } from '../../../lib/data/use-waiting-counts';
import { forgetAllWaiting } from '../../../lib/data/waiting-queue';
import type { WaitingCheckIn } from '../../../lib/data/waiting-scans';
import { paths } from '../../../lib/paths';
import { SignInLayout } from '../../../lib/session/SignInLayout';
import { useSignOut } from '../../../lib/session/use-sign-out';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { useDisplay } from '../../../lib/ui/use-display';
import { WaitingCounts } from '../../../lib/visits/WaitingCounts';

/**
 * Warns whoever signs out that scans of a door still wait on this phone: they are sent at that door, or go
 * with signing out. Once none wait, it offers to sign out.
 */
export function LeaveScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { doors } = useWaitingCheckIns();
  const { leave, isBusy, error } = useLeaving(search.has('everywhere'));
  const counts = useWaitingCounts();
  if (doors === null || counts === null) return null;
  const hasScans = doors.length > 0;
  const isClear = !hasScans && counts === 0;
  const count = doors.reduce((sum, door) => sum + door.count, 0);
  return (
    <SignInLayout
      title={t(isClear ? 'doorMode.leaveClear' : hasScans ? 'doorMode.leaveTitle' : 'guestBook.countsLeft')}
      intro={
        isClear
          ? t('doorMode.leaveClearText')
          : hasScans
            ? t('doorMode.leaveText', { count })
            : t('guestBook.countsLeftText')
      }
    >
      {error !== undefined && <FaultNote error={error} />}
      {counts > 0 && <WaitingCounts />}
      {hasScans && (
        <ul className="stack" style={{ gap: 14 }}>
          {doors.map((door) => (
            <li key={door.sessionId} className="stack" style={{ gap: 8 }}>
              <WaitingLine door={door} />
            </li>
          ))}
        </ul>
      )}
      <Button weight={isClear ? 'primary' : 'danger'} busy={isBusy} onClick={() => void leave()}>
        {isClear && t('shell.signOut')}
        {!isClear && (counts > 0 ? t('guestBook.leaveAnyway') : t('doorMode.leaveAnyway', { count }))}
      </Button>
      <Link className={buttonClass()} to={paths.today}>
        {t('doorMode.stay')}
      </Link>
    </SignInLayout>
  );
}

function WaitingLine({ door: { sessionId, count, lastAt } }: { readonly door: WaitingCheckIn }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  return (
    <>
      <p>{t('doorMode.scansAt', { count, when: `${dateOf(lastAt)}, ${timeOf(lastAt)}` })}</p>
      <Link className={buttonClass('primary', true)} to={paths.sessionDoor(sessionId)}>
        {t('doorMode.openToSend')}
        <span className="visually-hidden"> {dateOf(lastAt)}</span>
      </Link>
    </>
  );
}

/** The scans are forgotten once the session has ended: without a connection neither happens. */
function useLeaving(isEverywhere: boolean) {
  const signOut = useSignOut();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const leave = async () => {
    setIsBusy(true);
    await signOut(isEverywhere, forgetAllWaiting).catch(setError);
    setIsBusy(false);
  };
  return { leave, isBusy, error };
}
