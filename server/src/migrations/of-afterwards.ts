import * as movedSessions from './1766200000000-add-moved-sessions';

/** The migrations of what follows a registration and an event, oldest first. */
export const AFTERWARDS_MIGRATIONS = [movedSessions].flatMap((made) => Object.values(made));
