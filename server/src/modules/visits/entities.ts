import { VisitEntity, VisitGroupEntity } from './visit.entity';

/** The tables of this module. */
export const VISIT_ENTITIES = [VisitEntity, VisitGroupEntity];
