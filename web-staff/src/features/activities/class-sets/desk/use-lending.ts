import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { toCode } from './class-desk';
import { LendSetDocument } from '../acts/LendSet.generated';

/** Lends what is set aside, some copies at a time until nothing waits, and says which copies stay and why. */
export function useLending(setId: string, branchId: string, onChanged: () => void) {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState<number | null>(null);
  const [stays, setStays] = useState<readonly string[]>([]);
  const act = useAnnouncedMutation(LendSetDocument, {
    payloadOf: ({ lendClassSet }) => lendClassSet,
    onDone: () => undefined,
  });
  const lend = async () => {
    if (waiting !== null) return;
    setStays([]);
    for (let isGoingOn = true; isGoingOn;) {
      const done = await act.run(
        (idempotencyKey) => ({ id: setId, branchId, idempotencyKey }),
        ({ lentCount }) => t('classSets.lent', { count: lentCount }),
      );
      isGoingOn = done !== null && done.lentCount > 0 && done.waitingCount > 0;
      setWaiting(isGoingOn && done !== null ? done.waitingCount : null);
      if (done !== null && !isGoingOn)
        setStays(
          done.refused.map(({ classSetCopy: { copy }, userErrors }) =>
            t('classSets.stays', { barcode: toCode(copy), reason: userErrors[0]?.message ?? '' }),
          ),
        );
    }
    // Asked once at the end: an answer from between two acts would show what is no longer true.
    onChanged();
  };
  return { lend, waiting, act, messages: [...act.messages, ...stays] };
}
