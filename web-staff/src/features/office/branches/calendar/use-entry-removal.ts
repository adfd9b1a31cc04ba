import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { ClosureReach } from './closure-reach';
import { reachesAny } from './closure-reach';
import { RemoveCalendarEntryDocument } from './RemoveCalendarEntry.generated';
import type { CalendarEntry } from './use-special-hours';

/** An entry whose removal would call something off, and what. */
export type Removal = { readonly entry: CalendarEntry; readonly reach: ClosureReach };

/** Removes entries of a calendar; where something would fall out it is told first. */
export function useEntryRemoval(onChanged: () => void) {
  const { t } = useTranslation();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const act = useAnnouncedMutation(RemoveCalendarEntryDocument, {
    payloadOf: ({ removeCalendarEntry }) => removeCalendarEntry,
    onDone: () => undefined,
  });
  const ask = ({ id, name }: CalendarEntry, isPreview: boolean) =>
    act.run(
      (idempotencyKey) => ({ id, isPreview, idempotencyKey }),
      (reach) => {
        if (isPreview)
          return reachesAny(reach) ? t('specialHours.lookFirst') : t('specialHours.reachesNothing');
        return reach.restoredCount > 0
          ? t('specialHours.removedBack', { name, count: reach.restoredCount })
          : t('calendar.removed', { name });
      },
    );
  const remove = async (entry: CalendarEntry) => {
    if ((await ask(entry, false)) === null) return;
    setRemoval(null);
    onChanged();
  };
  const start = async (entry: CalendarEntry) => {
    const reach = await ask(entry, true);
    if (reach === null) return;
    if (reachesAny(reach)) setRemoval({ entry, reach });
    else await remove(entry);
  };
  return { act, removal, start, remove, giveUp: () => setRemoval(null) };
}
