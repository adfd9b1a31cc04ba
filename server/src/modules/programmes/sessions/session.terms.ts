/** States of a session. */
export type SessionStatus = 'SCHEDULED' | 'CANCELLED';
