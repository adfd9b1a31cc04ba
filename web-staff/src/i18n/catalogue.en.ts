import * as actsEn from '../features/office/words/acts.en';
import * as developmentEn from '../features/office/development/words.en';
import * as storiesWords from '../features/voice/pages/stories/words.en';
import * as newsletterWords from '../features/voice/newsletters/words.en';
import * as postsWords from '../features/voice/posts/words.en';
import * as privacyWords from '../features/service/privacy/words.en';
import { firstWords } from './first-words.en';
import { lateWords } from './late-words.en';
import { volunteerWords } from './volunteer-words.en';

/** All words of the back office in English. */
export const catalogue = {
  staff: {
    ...firstWords,
    ...lateWords,
    ...volunteerWords,
    ...developmentEn,
    ...storiesWords,
    ...newsletterWords,
    ...postsWords,
    ...privacyWords,
    ...actsEn,
  },
};
