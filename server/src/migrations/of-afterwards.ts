import * as movedSessions from './1766200000000-add-moved-sessions';
import * as feedback from './1766200000010-create-event-feedback';

/** The migrations of what follows a registration and an event, oldest first. */
export const AFTERWARDS_MIGRATIONS = [movedSessions, feedback].flatMap((made) => Object.values(made));
