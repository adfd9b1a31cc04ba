import { useState } from 'react';

import type { ShownEvent, ShownSession } from '../shown-event';
import { countLeftInAll, sessionsToJoin } from './sessions-to-join';
import { useNow } from '../../../../lib/moment';

/** Is which date somebody registers for; with a series there is nothing to choose. */
export type SessionChoice = {
  readonly choices: readonly ShownSession[];
  /** The chosen session, to be sent; null for a whole series. */
  readonly sessionId: string | null;
  /** The day on which ages count. */
  readonly day: string;
  readonly left: number | null;
  readonly choose: (sessionId: string) => void;
};

/** Keeps the choice of a date, the next one first. */
export function useSessionChoice(event: ShownEvent): SessionChoice {
  const [chosen, choose] = useState<string | null>(null);
  const open = sessionsToJoin(event, useNow().toISOString());
  const isSeries = event.registrationTerms.scope === 'SERIES';
  const session = open.find(({ id }) => id === chosen) ?? open[0];
  return {
    choices: isSeries ? [] : open,
    sessionId: isSeries ? null : (session?.id ?? null),
    day: (isSeries ? open[0] : session)?.fromDate ?? '',
    left: countLeftInAll(isSeries ? open : open.filter(({ id }) => id === session?.id)),
    choose,
  };
}
