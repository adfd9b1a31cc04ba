import * as movedSessions from './1766200000000-add-moved-sessions';
import * as feedback from './1766200000010-create-event-feedback';
import * as eventOff from './1769200000000-add-event-off';
import * as eventPhoto from './1769200000010-create-event-photo';
import * as photoVersion from './1770100000000-add-event-photo-version';
import * as ageReason from './1770210000020-add-age-reason';

/** The migrations of what follows a registration and an event, oldest first. */
export const AFTERWARDS_MIGRATIONS = [
  movedSessions,
  feedback,
  eventOff,
  eventPhoto,
  photoVersion,
  ageReason,
].flatMap((made) => Object.values(made));
