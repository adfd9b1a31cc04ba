import type { RouteObject } from 'react-router';

import { gated } from './gated';

/** The screens of what readers and the library tell each other: messages and reviews. */
export const voiceRoutes: readonly RouteObject[] = [
  gated(
    { right: 'MESSAGES_READ' },
    {
      path: 'messages',
      lazy: async () => ({
        Component: (await import('../../features/voice/messages/MessagesScreen')).MessagesScreen,
      }),
    },
  ),
  gated(
    { right: 'COMMUNITY_MODERATE' },
    {
      path: 'reviews',
      lazy: async () => ({
        Component: (await import('../../features/voice/reviews/ReviewsScreen')).ReviewsScreen,
      }),
    },
  ),
];
