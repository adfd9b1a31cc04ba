import { AccessibilityCheckEntity } from './accessibility/check.entity';
import { FEEDBACK_CASE_ENTITIES } from './complaints/case.entity';
import { SiteNoticeEntity } from './pages/site-notice.entity';
import { SitePageEntity, SitePageVersionEntity } from './pages/site-page.entity';
import { SKM_ENTITIES } from './skm/entities';
import { SURVEY_ENTITIES } from './surveys/entities';
import { ServiceStandardEntity, ServiceStandardVersionEntity } from './standards/service-standard.entity';

/** The tables of this module. */
export const FEEDBACK_ENTITIES = [
  ...FEEDBACK_CASE_ENTITIES,
  SitePageEntity,
  SitePageVersionEntity,
  SiteNoticeEntity,
  ServiceStandardEntity,
  ServiceStandardVersionEntity,
  AccessibilityCheckEntity,
  ...SKM_ENTITIES,
  ...SURVEY_ENTITIES,
];
