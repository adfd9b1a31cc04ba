import type { PageParts } from './lazy-page';
import { newslettersWords, storiesWords } from './late-words';

/** The pages of what the library and its readers tell each other. */
export const voicePages = {
  links: {
    page: () => import('../features/voice/links'),
    words: {
      id: () => import('../features/voice/links/words.id'),
      en: () => import('../features/voice/links/words.en'),
    },
  },
  stories: {
    page: () => import('../features/voice/stories'),
    words: storiesWords,
  },
  story: {
    page: () => import('../features/voice/story'),
    words: storiesWords,
  },
  newsletters: {
    page: () => import('../features/voice/newsletters'),
    words: newslettersWords,
  },
  newsletter: {
    page: () => import('../features/voice/newsletter'),
    words: newslettersWords,
  },
  newsletterSubscription: {
    page: () => import('../features/voice/newsletter-subscription'),
    words: newslettersWords,
  },
  survey: {
    page: () => import('../features/voice/survey'),
    words: {
      id: () => import('../features/voice/survey/words.id'),
      en: () => import('../features/voice/survey/words.en'),
    },
  },
  answerSurvey: {
    page: () => import('../features/voice/answer-survey'),
    words: {
      id: () => import('../features/voice/answer-survey/words.id'),
      en: () => import('../features/voice/answer-survey/words.en'),
    },
  },
  surveyResults: {
    page: () => import('../features/voice/survey-results'),
    words: {
      id: () => import('../features/voice/survey-results/words.id'),
      en: () => import('../features/voice/survey-results/words.en'),
    },
  },
} satisfies Readonly<Record<string, PageParts>>;
