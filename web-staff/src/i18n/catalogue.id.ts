import * as actsId from '../features/office/words/acts.id';
import * as developmentId from '../features/office/development/words.id';
import * as storiesWords from '../features/voice/pages/stories/words.id';
import * as newsletterWords from '../features/voice/newsletters/words.id';
import * as postsWords from '../features/voice/posts/words.id';
import * as privacyWords from '../features/service/privacy/words.id';
import { firstWords } from './first-words.id';
import { lateWords } from './late-words.id';
import { volunteerWords } from './volunteer-words.id';

/** All words of the back office in Bahasa Indonesia. */
export const catalogue = {
  staff: {
    ...firstWords,
    ...lateWords,
    ...volunteerWords,
    ...developmentId,
    ...storiesWords,
    ...newsletterWords,
    ...postsWords,
    ...privacyWords,
    ...actsId,
  },
};
