import { useApolloClient } from '@apollo/client/react';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useLibraryReachable } from '../../../lib/connection/use-library-reachable';
import { forgetCounts, keepCount, waitingCounts } from '../../../lib/data/waiting-counts';
import type { CountAct } from '../../../lib/data/waiting-counts';
import { createCountStore } from './count-store';
import { createSendCount } from './send-count';

/** Holds the queue of counts of this phone: what waits is sent at once, and again when the library answers. */
export function useCountQueue(branchId: string) {
  const client = useApolloClient();
  const { t } = useTranslation();
  const [store] = useState(() =>
    createCountStore({
      queue: { keep: keepCount, waiting: waitingCounts, forget: forgetCounts },
      send: createSendCount(client),
      forbidden: t('counts.forbidden'),
    }),
  );
  const state = useSyncExternalStore(store.subscribe, store.current);
  useEffect(() => void store.send(), [store]);
  useLibraryReachable(state.isOffline, () => void store.send());
  return {
    ...state,
    add: (act: CountAct, countedAt: string = new Date().toISOString()) =>
      store.add({
        id: newIdempotencyKey(),
        branchId,
        countedAt,
        keptAt: new Date().toISOString(),
        act,
        refusal: null,
      }),
    send: () => void store.send(),
    giveUp: (id: string) => void store.giveUp(id),
  };
}
