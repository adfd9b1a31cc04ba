import { BUSINESS_ENTITIES } from '../modules/business';
import { CATALOGUE_ENTITIES } from '../modules/catalogue';
import { CIRCULATION_ENTITIES } from '../modules/circulation';
import { CONSULTATION_ENTITIES } from '../modules/consultations';
import { COMMUNITY_ENTITIES } from '../modules/community';
import { GUIDES_ENTITIES } from '../modules/guides';
import { LIBRARY_ENTITIES } from '../modules/library';
import { MEMBER_ENTITIES } from '../modules/members';
import { MESSAGE_ENTITIES } from '../modules/messages';
import { PROGRAMMES_ENTITIES } from '../modules/programmes';
import { SPACES_ENTITIES } from '../modules/spaces';
import { STAFF_ENTITIES } from '../modules/staff';
import { VISIT_ENTITIES } from '../modules/visits';
import { PLATFORM_ENTITIES } from '../platform/schema';

/** All entities of the house. */
export const ENTITIES = [...PLATFORM_ENTITIES, ...LIBRARY_ENTITIES, ...MEMBER_ENTITIES, ...VISIT_ENTITIES, ...STAFF_ENTITIES, ...CATALOGUE_ENTITIES, ...CIRCULATION_ENTITIES, ...MESSAGE_ENTITIES, ...SPACES_ENTITIES, ...PROGRAMMES_ENTITIES, ...COMMUNITY_ENTITIES, ...BUSINESS_ENTITIES, ...CONSULTATION_ENTITIES, ...GUIDES_ENTITIES];
