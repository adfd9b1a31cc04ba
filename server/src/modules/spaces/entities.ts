import { SpaceEntity } from './space.entity';

/** The tables of this module. */
export const SPACES_ENTITIES = [SpaceEntity];
