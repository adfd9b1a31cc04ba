import { BUSINESS_ENTITIES } from '../modules/business/data/entities';
import { CATALOGUE_ENTITIES } from '../modules/catalogue/entities';
import { CIRCULATION_ENTITIES } from '../modules/circulation/data/entities';
import { CONSULTATION_ENTITIES } from '../modules/consultations/data/entities';
import { COMMUNITY_ENTITIES } from '../modules/community/data/entities';
import { GUIDES_ENTITIES } from '../modules/guides/data/entities';
import { LIBRARY_ENTITIES } from '../modules/library/data/entities';
import { MEMBER_ENTITIES } from '../modules/members/data/entities';
import { MESSAGE_ENTITIES } from '../modules/messages/data/message.entity';
import { PROGRAMMES_ENTITIES } from '../modules/programmes/data/entities';
import { SPACES_ENTITIES } from '../modules/spaces/data/entities';
import { STAFF_ENTITIES } from '../modules/staff/data/entities';
import { VISIT_ENTITIES } from '../modules/visits/data/entities';
import { PLATFORM_ENTITIES } from '../platform/schema';

/**
 * All entities of the house, taken from their rooms' own lists: whoever only opens the database need not load
 * every room.
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
  ...SPACES_ENTITIES,
  ...PROGRAMMES_ENTITIES,
  ...COMMUNITY_ENTITIES,
  ...BUSINESS_ENTITIES,
  ...CONSULTATION_ENTITIES,
  ...GUIDES_ENTITIES,
];
