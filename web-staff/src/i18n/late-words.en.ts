import * as communityEn from '../features/voice/reviews/words.en';
import * as classSetsEn from '../features/activities/class-sets/words.en';
import * as spacesEn from '../features/office/branches/spaces/words.en';
import * as consultationWorkEn from '../features/activities/consultations/work-words.en';
import * as specialHoursEn from '../features/office/branches/calendar/words.en';
import * as floorPlanEn from '../features/office/branches/floor-plan/words.en';
import * as reportsEn from '../features/office/reports/words.en';
import * as webhooksEn from '../features/activities/partners/webhooks/words.en';
import * as guidesEn from '../features/activities/guides/words.en';
import * as messageTemplatesEn from '../features/voice/messages/template-words.en';
import * as feedbackEn from '../features/voice/feedback/words.en';
import * as computersEn from '../features/service/computers/words.en';
import * as visitDoorEn from '../features/service/visits/door-words.en';
import * as countsEn from '../features/service/counts/words.en';
import * as roomsEn from '../features/service/rooms/words.en';
import * as satisfactionEn from '../features/voice/skm/words.en';
import * as surveysEn from '../features/voice/surveys/words.en';
import * as pagesEn from '../features/voice/pages/words.en';
import * as standardsEn from '../features/voice/standards/words.en';
import type { lateWords as indonesian } from './late-words.id';

/** Words in English that come late, with the screens that need them. */
export const lateWords: typeof indonesian = {
  ...communityEn,
  ...classSetsEn,
  ...spacesEn,
  ...consultationWorkEn,
  ...specialHoursEn,
  ...floorPlanEn,
  ...reportsEn,
  ...webhooksEn,
  ...guidesEn,
  ...messageTemplatesEn,
  ...feedbackEn,
  ...computersEn,
  ...visitDoorEn,
  ...countsEn,
  ...roomsEn,
  ...satisfactionEn,
  ...pagesEn,
  ...surveysEn,
  ...standardsEn,
};
