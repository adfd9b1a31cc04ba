import { BranchEntity, OpeningSpanEntity, ShelvingLocationEntity } from './data/branch.entity';

/** The tables of this room. */
export const LIBRARY_ENTITIES = [BranchEntity, OpeningSpanEntity, ShelvingLocationEntity];
