import { BUSINESS_ENTITIES } from '../modules/business/entities';
import { CATALOGUE_ENTITIES } from '../modules/catalogue/entities';
import { CIRCULATION_ENTITIES } from '../modules/circulation/entities';
import { CONSULTATION_ENTITIES } from '../modules/consultations/entities';
import { COMMUNITY_ENTITIES } from '../modules/community/entities';
import { DEVELOPMENT_ENTITIES } from '../modules/development/entities';
import { FEEDBACK_ENTITIES } from '../modules/feedback/entities';
import { GUIDES_ENTITIES } from '../modules/guides/entities';
import { INTERNET_ENTITIES } from '../modules/internet/entities';
import { LIBRARY_ENTITIES } from '../modules/library/entities';
import { MEMBER_ENTITIES } from '../modules/members/entities';
import { MESSAGE_ENTITIES } from '../modules/messages/queue/message.entity';
import { NEWSLETTER_ENTITIES } from '../modules/newsletters/entities';
import { PARTNER_ENTITIES } from '../modules/partners/entities';
import { PRIVACY_ENTITIES } from '../modules/privacy/entities';
import { PROGRAMMES_ENTITIES } from '../modules/programmes/entities';
import { PUBLISHING_ENTITIES } from '../modules/publishing/entities';
import { REPORTING_ENTITIES } from '../modules/reporting/entities';
import { SPACES_ENTITIES } from '../modules/spaces/entities';
import { STAFF_ENTITIES } from '../modules/staff/entities';
import { VISIT_ENTITIES } from '../modules/visits/entities';
import { SHIFT_ENTITIES } from '../modules/volunteers/shift-entities';
import { VOLUNTEER_ENTITIES } from '../modules/volunteers/entities';
import { PLATFORM_ENTITIES } from '../platform/schema';

/**
 * All TypeORM entities, collected from the modules' own lists, so that opening the database does not load
 * every module.
 */
export const ENTITIES = [
  ...PLATFORM_ENTITIES,
  ...LIBRARY_ENTITIES,
  ...MEMBER_ENTITIES,
  ...VISIT_ENTITIES,
  ...STAFF_ENTITIES,
  ...CATALOGUE_ENTITIES,
  ...CIRCULATION_ENTITIES,
  ...MESSAGE_ENTITIES,
  ...PARTNER_ENTITIES,
  ...SPACES_ENTITIES,
  ...INTERNET_ENTITIES,
  ...PROGRAMMES_ENTITIES,
  ...COMMUNITY_ENTITIES,
  ...SHIFT_ENTITIES,
  ...BUSINESS_ENTITIES,
  ...VOLUNTEER_ENTITIES,
  ...DEVELOPMENT_ENTITIES,
  ...CONSULTATION_ENTITIES,
  ...GUIDES_ENTITIES,
  ...FEEDBACK_ENTITIES,
  ...PUBLISHING_ENTITIES,
  ...NEWSLETTER_ENTITIES,
  ...REPORTING_ENTITIES,
  ...PRIVACY_ENTITIES,
];
