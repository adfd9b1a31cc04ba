import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import { PlannedSessionsDocument } from './PlannedSessions.generated';
import type { PlannedSessionsInput } from './PlannedSessions.generated';

const PAUSE_MS = 350;

/**
 * Asks the library what a plan comes to and what is in its way, a moment after the last keystroke; null while
 * there is nothing to ask.
 */
export function usePlannedSessions(input: PlannedSessionsInput) {
  const [asked] = useDebouncedValue(JSON.stringify(input), PAUSE_MS);
  const isAsked = input.sessions.length > 0;
  const isSettled = asked === JSON.stringify(input);
  const { data, previousData, error } = useQuery(PlannedSessionsDocument, {
    variables: { input: isSettled ? input : unfinished },
    skip: !isAsked || !isSettled,
    fetchPolicy: 'network-only',
  });
  return { planned: isAsked ? ((data ?? previousData)?.plannedSessions ?? null) : null, error, isSettled };
}

const unfinished: PlannedSessionsInput = { sessions: [] };
