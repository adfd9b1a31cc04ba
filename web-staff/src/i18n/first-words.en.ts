import { commonEn } from '@pustaka/web-shared/i18n/common.en.ts';
import * as terms from '@pustaka/web-shared/i18n/terms.en.ts';

import * as deskRegistrationEn from '../features/activities/event/desk/words.en';
import * as whenEn from '../lib/form/when/words.en';
import * as cameraEn from '../lib/camera/words.en';
import * as copiesEn from '../features/collection/copies/words.en';
import * as listEn from '../lib/list/words.en';
import * as accountsEn from '../features/office/words/accounts.en';
import * as partnersEn from '../features/activities/partners/words.en';
import * as businessesEn from '../features/activities/businesses/words.en';
import * as catalogueEn from '../features/collection/catalogue/words.en';
import * as circulationEn from '../features/service/words/circulation.en';
import * as firstDayEn from '../features/office/first-day/words.en';
import * as consultationsEn from '../features/activities/consultations/words.en';
import * as deskEn from '../features/service/desk/words.en';
import * as doorEn from '../features/account/session/words.en';
import * as activitySurveysEn from '../lib/surveys/words.en';
import * as afterwardsEn from '../features/activities/event/afterwards/words.en';
import * as eventsEn from '../features/activities/words/events.en';
import * as todayEn from '../features/service/today/words.en';
import * as lendingEn from '../features/service/words/lending.en';
import * as membersEn from '../features/service/members/words.en';
import * as messagesEn from '../features/voice/messages/words.en';
import * as securityEn from '../features/account/security/words.en';
import * as navigationEn from '../app/shell/words.en';
import * as shellEn from './words.en';
import * as titleEn from '../features/collection/title/words.en';
import * as visitsEn from '../features/service/visits/words.en';
import type { firstWords as indonesian } from './first-words.id';

/** Words of the back office in English that come before its first screen; those shared with the portal stand under `shared`. */
export const firstWords: typeof indonesian = {
  ...shellEn,
  ...navigationEn,
  ...eventsEn,
  ...partnersEn,
  ...businessesEn,
  ...afterwardsEn,
  ...activitySurveysEn,
  ...cameraEn,
  ...whenEn,
  ...deskRegistrationEn,
  ...listEn,
  ...copiesEn,
  ...doorEn,
  ...catalogueEn,
  ...titleEn,
  ...deskEn,
  ...membersEn,
  ...messagesEn,
  ...circulationEn,
  ...firstDayEn,
  ...lendingEn,
  ...todayEn,
  ...securityEn,
  ...accountsEn,
  ...visitsEn,
  ...consultationsEn,
  shared: { ...commonEn, ...terms },
};
