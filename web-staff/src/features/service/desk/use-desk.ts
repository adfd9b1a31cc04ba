import { useApolloClient } from '@apollo/client/react';
import { createContext, useContext, useSyncExternalStore } from 'react';

import { useSession } from '../../../lib/session/session-context';
import { getDesk } from './get-desk';
import type { DeskState } from './desk-rows';
import type { DeskStore } from './desk-store';

/** Carries the desk to its parts. */
export const DeskContext = createContext<DeskStore | null>(null);

/** Returns the desk that belongs to this browser and this person. */
export function useOwnDesk(): DeskStore {
  const client = useApolloClient();
  const { staff } = useSession();
  return getDesk(client, staff);
}

/** Returns the desk of the screen around. */
export function useDesk(): DeskStore {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk is only for parts of the desk');
  return desk;
}

/** Returns what the desk holds now. */
export function useDeskState(): DeskState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.current);
}
