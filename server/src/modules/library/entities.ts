import { BranchEntity, OpeningSpanEntity, ShelvingLocationEntity } from './branches/branch.entity';
import { CalendarEntryEntity } from './calendar/calendar-entry.entity';

/** The tables of this module. */
export const LIBRARY_ENTITIES = [
  BranchEntity,
  OpeningSpanEntity,
  ShelvingLocationEntity,
  CalendarEntryEntity,
];
