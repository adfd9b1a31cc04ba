import { commonId } from '@pustaka/web-shared/i18n/common.id.ts';
import * as terms from '@pustaka/web-shared/i18n/terms.id.ts';

import * as deskRegistrationId from '../features/activities/event/desk/words.id';
import * as whenId from '../lib/form/when/words.id';
import * as cameraId from '../lib/camera/words.id';
import * as copiesId from '../features/collection/copies/words.id';
import * as listId from '../lib/list/words.id';
import * as accountsId from '../features/office/words/accounts.id';
import * as partnersId from '../features/activities/partners/words.id';
import * as businessesId from '../features/activities/businesses/words.id';
import * as catalogueId from '../features/collection/catalogue/words.id';
import * as circulationId from '../features/service/words/circulation.id';
import * as firstDayId from '../features/office/first-day/words.id';
import * as consultationsId from '../features/activities/consultations/words.id';
import * as deskId from '../features/service/desk/words.id';
import * as doorId from '../features/account/session/words.id';
import * as activitySurveysId from '../lib/surveys/words.id';
import * as afterwardsId from '../features/activities/event/afterwards/words.id';
import * as eventsId from '../features/activities/words/events.id';
import * as todayId from '../features/service/today/words.id';
import * as lendingId from '../features/service/words/lending.id';
import * as membersId from '../features/service/members/words.id';
import * as messagesId from '../features/voice/messages/words.id';
import * as securityId from '../features/account/security/words.id';
import * as navigationId from '../app/shell/words.id';
import * as shellId from './words.id';
import * as titleId from '../features/collection/title/words.id';
import * as visitsId from '../features/service/visits/words.id';

/** Words of the back office in Bahasa Indonesia that come before its first screen; those shared with the portal stand under `shared`. */
export const firstWords = {
  ...shellId,
  ...navigationId,
  ...eventsId,
  ...partnersId,
  ...businessesId,
  ...afterwardsId,
  ...activitySurveysId,
  ...cameraId,
  ...whenId,
  ...deskRegistrationId,
  ...listId,
  ...copiesId,
  ...doorId,
  ...catalogueId,
  ...titleId,
  ...deskId,
  ...membersId,
  ...messagesId,
  ...circulationId,
  ...firstDayId,
  ...lendingId,
  ...todayId,
  ...securityId,
  ...accountsId,
  ...visitsId,
  ...consultationsId,
  shared: { ...commonId, ...terms },
};
