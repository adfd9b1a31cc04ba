import { VisitEntity, VisitGroupEntity } from './visit.entity';

/** The tables of this room. */
export const VISIT_ENTITIES = [VisitEntity, VisitGroupEntity];
