import { useStaffWaiting } from '../../lib/waiting/staff-waiting';
import type { Place } from './navigation-items';

/** Returns the function that adds up what waits at places; 0 until it is known. */
export function useWaitingCount(): (places: readonly Place[]) => number {
  const { counts } = useStaffWaiting();
  return (places) =>
    places.flatMap(({ waiting = [] }) => waiting).reduce((sum, name) => sum + (counts?.[name] ?? 0), 0);
}
