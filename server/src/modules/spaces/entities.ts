import { SpaceEntity } from './space.entity';

/** The tables of this room. */
export const SPACES_ENTITIES = [SpaceEntity];
