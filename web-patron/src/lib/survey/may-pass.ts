import { ServerError } from '@apollo/client/errors';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';

/**
 * Tells whether a request that failed may succeed later by itself: nobody could be reached, or the library broke down
 * (5xx). Anything else fails again however often it is sent.
 */
export function mayPass(error: unknown): boolean {
  return describeFault(error).kind === 'offline' || (ServerError.is(error) && error.statusCode >= 500);
}
