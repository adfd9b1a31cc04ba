import { BranchEntity, OpeningSpanEntity, ShelvingLocationEntity } from './branch.entity';
import { CalendarEntryEntity } from './calendar-entry.entity';

/** The tables of this room. */
export const LIBRARY_ENTITIES = [
  BranchEntity,
  OpeningSpanEntity,
  ShelvingLocationEntity,
  CalendarEntryEntity,
];
