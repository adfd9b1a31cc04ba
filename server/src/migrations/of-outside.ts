import * as proposals from './1769300000000-create-event-proposals';
import * as follows from './1769300000010-create-follows-and-calendars';

/** The migrations of what people outside the library bring to its calendar and take from it, oldest first. */
export const OUTSIDE_MIGRATIONS = [proposals, follows].flatMap((made) => Object.values(made));
