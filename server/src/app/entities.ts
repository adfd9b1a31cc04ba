import { LIBRARY_ENTITIES } from '../modules/library';
import { PLATFORM_ENTITIES } from '../platform/schema';

/** All entities of the house. */
export const ENTITIES = [...PLATFORM_ENTITIES, ...LIBRARY_ENTITIES];
