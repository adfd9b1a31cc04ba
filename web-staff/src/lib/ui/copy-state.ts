import type { State } from './StateShape';

/** Returns the shape for a copy's status: at hand, on its way, in need of someone, or gone. */
export function stateOfCopy(status: string): State {
  if (status === 'AVAILABLE') return 'ok';
  if (status === 'MISSING' || status === 'IN_REPAIR') return 'attention';
  return status === 'LOST' || status === 'WITHDRAWN' ? 'blocked' : 'waiting';
}
