import { useSyncExternalStore } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useDesk, useDeskState } from '../use-desk';
import { conflictRows, queuedRows } from './late-rows';
import { MOST_QUEUED } from './scan-queue';

/**
 * Says since when there is no connection and how much is kept; once there is one again, what is on its way
 * and what needs a person.
 */
export function OfflineBar() {
  const { t } = useTranslation();
  const { clock } = useDisplay();
  const desk = useDesk();
  const state = useDeskState();
  const since = useSyncExternalStore(desk.connection.subscribe, desk.connection.since);
  const queued = queuedRows(state).length;
  const conflicts = conflictRows(state).length;
  const isQuiet = since === null && queued === 0 && conflicts === 0;
  return (
    <div className={isQuiet ? undefined : 'offline-bar'} role="status">
      {!isQuiet && <StateShape state="attention" />}
      {since !== null && (
        <span>
          <b>{t('desk.offline.since', { time: clock(since) })}</b> {t('desk.offline.kept')}{' '}
          <b>{t('desk.offline.count', { count: queued, most: MOST_QUEUED })}</b>
        </span>
      )}
      {since === null && queued > 0 && (
        <span>
          <b>{t('desk.offline.waiting', { count: queued })}</b> {t('desk.offline.sending')}
        </span>
      )}
      {since === null && queued === 0 && conflicts > 0 && (
        <span>
          <b>{t('desk.offline.conflicts', { count: conflicts })}</b> {t('desk.offline.conflictsText')}
        </span>
      )}
      {since !== null && (
        <>
          <span className="spacer" />
          <Button small onClick={() => void desk.connection.look()}>
            {t('desk.offline.again')}
          </Button>
        </>
      )}
      {since === null && queued > 0 && (
        <>
          <span className="spacer" />
          <Button small onClick={desk.replay}>
            {t('desk.offline.again')}
          </Button>
        </>
      )}
    </div>
  );
}
