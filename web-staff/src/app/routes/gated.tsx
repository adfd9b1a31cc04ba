import type { RouteObject } from 'react-router';

import { ScreenGate } from '../ScreenGate';
import type { ScreenNeeds } from '../ScreenGate';

/** Returns a screen that opens only for whoever holds its right, and where there is a branch to work for. */
export function gated(needs: ScreenNeeds, screen: RouteObject): RouteObject {
  return { element: <ScreenGate {...needs} />, children: [screen] };
}
