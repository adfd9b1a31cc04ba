import { commonEn } from '@pustaka/web-shared/i18n/common.en.ts';
import { commonId } from '@pustaka/web-shared/i18n/common.id.ts';
import type { Language } from '@pustaka/web-shared/i18n/createI18n.ts';

import * as cameraEn from './en/camera';
import * as accountsEn from './en/accounts';
import * as businessesEn from './en/businesses';
import * as catalogueEn from './en/catalogue';
import * as circulationEn from './en/circulation';
import * as firstDayEn from './en/first-day';
import * as consultationsEn from './en/consultations';
import * as communityEn from './en/community';
import * as deskEn from './en/desk';
import * as doorEn from './en/door';
import * as afterwardsEn from './en/afterwards';
import * as eventsEn from './en/events';
import * as guidesEn from './en/guides';
import * as lendingEn from './en/lending';
import * as membersEn from './en/members';
import * as messagesEn from './en/messages';
import * as securityEn from './en/security';
import * as shellEn from './en/shell';
import * as titleEn from './en/title';
import * as visitsEn from './en/visits';
import * as cameraId from './id/camera';
import * as accountsId from './id/accounts';
import * as businessesId from './id/businesses';
import * as catalogueId from './id/catalogue';
import * as circulationId from './id/circulation';
import * as firstDayId from './id/first-day';
import * as consultationsId from './id/consultations';
import * as communityId from './id/community';
import * as deskId from './id/desk';
import * as doorId from './id/door';
import * as afterwardsId from './id/afterwards';
import * as eventsId from './id/events';
import * as guidesId from './id/guides';
import * as lendingId from './id/lending';
import * as membersId from './id/members';
import * as messagesId from './id/messages';
import * as securityId from './id/security';
import * as shellId from './id/shell';
import * as titleId from './id/title';
import * as visitsId from './id/visits';

const staffId = {
  ...shellId,
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
  ...securityId,
  ...accountsId,
  ...visitsId,
  ...consultationsId,
  ...communityId,
  shared: commonId,
};
const staffEn: typeof staffId = {
  ...shellEn,
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
