import { BUSINESS_ENTITIES } from '../modules/business/entities';
import { CATALOGUE_ENTITIES } from '../modules/catalogue/entities';
import { CIRCULATION_ENTITIES } from '../modules/circulation/entities';
import { CONSULTATION_ENTITIES } from '../modules/consultations/entities';
import { COMMUNITY_ENTITIES } from '../modules/community/entities';
import { GUIDES_ENTITIES } from '../modules/guides/entities';
import { LIBRARY_ENTITIES } from '../modules/library/entities';
import { MEMBER_ENTITIES } from '../modules/members/entities';
import { MESSAGE_ENTITIES } from '../modules/messages/queue/message.entity';
import { PARTNER_ENTITIES } from '../modules/partners/entities';
import { PROGRAMMES_ENTITIES } from '../modules/programmes/entities';
import { REPORTING_ENTITIES } from '../modules/reporting/entities';
import { SPACES_ENTITIES } from '../modules/spaces/entities';
import { STAFF_ENTITIES } from '../modules/staff/entities';
import { VISIT_ENTITIES } from '../modules/visits/entities';
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
  ...PROGRAMMES_ENTITIES,
  ...COMMUNITY_ENTITIES,
  ...BUSINESS_ENTITIES,
  ...CONSULTATION_ENTITIES,
  ...GUIDES_ENTITIES,
  ...REPORTING_ENTITIES,
];
