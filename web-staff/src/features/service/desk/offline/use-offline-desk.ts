import { useEffect } from 'react';

import { useDesk } from '../use-desk';
import { keepPageForOffline } from '../../../../lib/offline/keep-page-for-offline';

/**
 * Shows and sends what this computer has kept, now and whenever the library answers again; lets the desk open
 * without a connection.
 */
export function useOfflineDesk(): void {
  const desk = useDesk();
  useEffect(() => {
    void desk.restore();
    void keepPageForOffline('desk');
    return desk.connection.subscribe(() => desk.connection.since() === null && desk.replay());
  }, [desk]);
}
