import * as communityId from '../features/voice/reviews/words.id';
import * as classSetsId from '../features/activities/class-sets/words.id';
import * as spacesId from '../features/office/branches/spaces/words.id';
import * as consultationWorkId from '../features/activities/consultations/work-words.id';
import * as specialHoursId from '../features/office/branches/calendar/words.id';
import * as floorPlanId from '../features/office/branches/floor-plan/words.id';
import * as reportsId from '../features/office/reports/words.id';
import * as webhooksId from '../features/activities/partners/webhooks/words.id';
import * as guidesId from '../features/activities/guides/words.id';
import * as messageTemplatesId from '../features/voice/messages/template-words.id';
import * as feedbackId from '../features/voice/feedback/words.id';
import * as computersId from '../features/service/computers/words.id';
import * as visitDoorId from '../features/service/visits/door-words.id';
import * as countsId from '../features/service/counts/words.id';
import * as roomsId from '../features/service/rooms/words.id';
import * as satisfactionId from '../features/voice/skm/words.id';
import * as surveysId from '../features/voice/surveys/words.id';
import * as pagesId from '../features/voice/pages/words.id';
import * as standardsId from '../features/voice/standards/words.id';

/** Words in Bahasa Indonesia that come late, with the screens that need them. */
export const lateWords = {
  ...communityId,
  ...classSetsId,
  ...spacesId,
  ...consultationWorkId,
  ...specialHoursId,
  ...floorPlanId,
  ...reportsId,
  ...webhooksId,
  ...guidesId,
  ...messageTemplatesId,
  ...feedbackId,
  ...computersId,
  ...visitDoorId,
  ...countsId,
  ...roomsId,
  ...satisfactionId,
  ...pagesId,
  ...surveysId,
  ...standardsId,
};
