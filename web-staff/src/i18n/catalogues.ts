import { commonEn } from '@pustaka/web-shared/i18n/common.en.ts';
import { commonId } from '@pustaka/web-shared/i18n/common.id.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import * as deskRegistrationEn from '../features/activities/event/desk/words.en';
import * as whenEn from '../lib/form/when/words.en';
import * as cameraEn from '../lib/camera/words.en';
import * as accountsEn from '../features/office/words/accounts.en';
import * as auditEn from '../features/office/audit/words.en';
import * as businessesEn from '../features/activities/businesses/words.en';
import * as catalogueEn from '../features/collection/catalogue/words.en';
import * as circulationEn from '../features/service/words/circulation.en';
import * as firstDayEn from '../features/office/first-day/words.en';
import * as consultationsEn from '../features/activities/consultations/words.en';
import * as communityEn from '../features/voice/reviews/words.en';
import * as deskEn from '../features/service/desk/words.en';
import * as doorEn from '../features/account/session/words.en';
import * as afterwardsEn from '../features/activities/event/afterwards/words.en';
import * as eventsEn from '../features/activities/words/events.en';
import * as guidesEn from '../features/activities/guides/words.en';
import * as todayEn from '../features/service/today/words.en';
import * as lendingEn from '../features/service/words/lending.en';
import * as membersEn from '../features/service/members/words.en';
import * as messagesEn from '../features/voice/messages/words.en';
import * as securityEn from '../features/account/security/words.en';
import * as navigationEn from '../app/shell/words.en';
import * as shellEn from './words.en';
import * as titleEn from '../features/collection/title/words.en';
import * as visitsEn from '../features/service/visits/words.en';
import * as deskRegistrationId from '../features/activities/event/desk/words.id';
import * as whenId from '../lib/form/when/words.id';
import * as cameraId from '../lib/camera/words.id';
import * as accountsId from '../features/office/words/accounts.id';
import * as auditId from '../features/office/audit/words.id';
import * as businessesId from '../features/activities/businesses/words.id';
import * as catalogueId from '../features/collection/catalogue/words.id';
import * as circulationId from '../features/service/words/circulation.id';
import * as firstDayId from '../features/office/first-day/words.id';
import * as consultationsId from '../features/activities/consultations/words.id';
import * as communityId from '../features/voice/reviews/words.id';
import * as deskId from '../features/service/desk/words.id';
import * as doorId from '../features/account/session/words.id';
import * as afterwardsId from '../features/activities/event/afterwards/words.id';
import * as eventsId from '../features/activities/words/events.id';
import * as guidesId from '../features/activities/guides/words.id';
import * as todayId from '../features/service/today/words.id';
import * as lendingId from '../features/service/words/lending.id';
import * as membersId from '../features/service/members/words.id';
import * as messagesId from '../features/voice/messages/words.id';
import * as securityId from '../features/account/security/words.id';
import * as navigationId from '../app/shell/words.id';
import * as shellId from './words.id';
import * as titleId from '../features/collection/title/words.id';
import * as visitsId from '../features/service/visits/words.id';

const staffId = {
  ...shellId,
  ...whenId,
  ...deskRegistrationId,
  ...auditId,
  ...navigationId,
  ...eventsId,
  ...businessesId,
  ...guidesId,
  ...afterwardsId,
  ...cameraId,
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
  ...communityId,
  shared: commonId,
};
const staffEn: typeof staffId = {
  ...shellEn,
  ...whenEn,
  ...deskRegistrationEn,
  ...auditEn,
  ...navigationEn,
  ...eventsEn,
  ...businessesEn,
  ...guidesEn,
  ...afterwardsEn,
  ...cameraEn,
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
  ...communityEn,
  shared: commonEn,
};

/** The words of the back office in both languages; those shared with the portal stand under `shared`. */
export const catalogues = { id: { staff: staffId }, en: { staff: staffEn } } satisfies Record<
  Language,
  { readonly staff: object }
>;

/** The shape of all words. */
export type StaffCatalogues = { readonly staff: typeof staffId };
