import type { RouteObject } from 'react-router';

import { gated } from './gated';
import { LateWords, NewsletterWords, PostWords, StoryWords } from '../LateWords';

/** The screens of what readers and the library tell each other: messages, reviews and pages. */
export const voiceRoutes: readonly RouteObject[] = [
  {
    Component: LateWords,
    children: [
      gated(
        { right: 'COMMUNITY_MODERATE' },
        {
          path: 'reviews',
          lazy: async () => ({
            Component: (await import('../../features/voice/reviews/ReviewsScreen')).ReviewsScreen,
          }),
        },
      ),
      gated(
        { right: 'MESSAGES_READ' },
        {
          path: 'messages',
          lazy: async () => ({
            Component: (await import('../../features/voice/messages/MessagesScreen')).MessagesScreen,
          }),
        },
      ),
      {
        Component: StoryWords,
        children: [
          gated(
            { right: 'PAGES_WRITE' },
            {
              path: 'pages',
              lazy: async () => ({
                Component: (await import('../../features/voice/pages/PagesScreen')).PagesScreen,
              }),
            },
          ),
          gated(
            { right: 'POSTS_WRITE' },
            {
              path: 'pages/links',
              lazy: async () => ({
                Component: (await import('../../features/voice/pages/links/LinksScreen')).LinksScreen,
              }),
            },
          ),
          gated(
            { right: 'POSTS_WRITE' },
            {
              path: 'pages/links/:linkId',
              lazy: async () => ({
                Component: (await import('../../features/voice/pages/links/LinkScreen')).LinkScreen,
              }),
            },
          ),
          gated(
            { right: 'PAGES_WRITE' },
            {
              path: 'pages/:pageId',
              lazy: async () => ({
                Component: (await import('../../features/voice/pages/PageScreen')).PageScreen,
              }),
            },
          ),
        ],
      },
      {
        Component: NewsletterWords,
        children: [
          gated(
            { right: 'PAGES_WRITE' },
            {
              path: 'newsletters',
              lazy: async () => ({
                Component: (await import('../../features/voice/newsletters/NewslettersScreen'))
                  .NewslettersScreen,
              }),
            },
          ),
          gated(
            { right: 'PAGES_WRITE' },
            {
              path: 'newsletters/:issueId',
              lazy: async () => ({
                Component: (await import('../../features/voice/newsletters/IssueScreen')).IssueScreen,
              }),
            },
          ),
        ],
      },
      {
        Component: PostWords,
        children: [
          gated(
            { right: 'POSTS_WRITE' },
            {
              path: 'posts',
              lazy: async () => ({
                Component: (await import('../../features/voice/posts/PostsScreen')).PostsScreen,
              }),
            },
          ),
          gated(
            { right: 'POSTS_WRITE' },
            {
              path: 'posts/new',
              lazy: async () => ({
                Component: (await import('../../features/voice/posts/MakePostScreen')).MakePostScreen,
              }),
            },
          ),
          gated(
            { right: 'CHANNELS_MANAGE' },
            {
              path: 'posts/channels',
              lazy: async () => ({
                Component: (await import('../../features/voice/posts/channels/ChannelsScreen'))
                  .ChannelsScreen,
              }),
            },
          ),
          gated(
            { right: 'POSTS_WRITE' },
            {
              path: 'posts/:postId',
              lazy: async () => ({
                Component: (await import('../../features/voice/posts/composer/PostScreen')).PostScreen,
              }),
            },
          ),
        ],
      },
      gated(
        { right: 'PAGES_WRITE' },
        {
          path: 'standards',
          lazy: async () => ({
            Component: (await import('../../features/voice/standards/StandardsScreen')).StandardsScreen,
          }),
        },
      ),
      gated(
        { right: 'PAGES_WRITE' },
        {
          path: 'standards/:standardId',
          lazy: async () => ({
            Component: (await import('../../features/voice/standards/StandardScreen')).StandardScreen,
          }),
        },
      ),
      gated(
        { right: 'CASES_READ' },
        {
          path: 'feedback',
          lazy: async () => ({
            Component: (await import('../../features/voice/feedback/FeedbackScreen')).FeedbackScreen,
          }),
        },
      ),
      gated(
        { right: 'CASES_READ' },
        {
          path: 'feedback/:caseId',
          lazy: async () => ({
            Component: (await import('../../features/voice/feedback/CaseScreen')).CaseScreen,
          }),
        },
      ),
      gated(
        { right: 'SATISFACTION_READ' },
        {
          path: 'satisfaction',
          lazy: async () => ({
            Component: (await import('../../features/voice/skm/SatisfactionScreen')).SatisfactionScreen,
          }),
        },
      ),
      gated(
        { right: 'SURVEYS_READ' },
        {
          path: 'surveys',
          lazy: async () => ({
            Component: (await import('../../features/voice/surveys/SurveysScreen')).SurveysScreen,
          }),
        },
      ),
      gated(
        { right: 'SURVEYS_READ' },
        {
          path: 'surveys/:surveyId',
          lazy: async () => ({
            Component: (await import('../../features/voice/surveys/SurveyScreen')).SurveyScreen,
          }),
        },
      ),
      gated(
        { right: 'SATISFACTION_ENTER' },
        {
          path: 'satisfaction/paper',
          lazy: async () => ({
            Component: (await import('../../features/voice/skm/paper/PaperScreen')).PaperScreen,
          }),
        },
      ),
    ],
  },
];
