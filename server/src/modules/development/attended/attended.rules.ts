/** Stands for the colleague who saw a proof, where being there is the proof. */
export const BY_ATTENDANCE = 'attendance';

/** Gives the hours of a course that somebody was there for: in proportion to its sessions, whole hours only. */
export function attendedHours({
  hours,
  sessions,
  attended,
}: {
  readonly hours: number;
  readonly sessions: number;
  readonly attended: number;
}): number {
  return sessions === 0 ? 0 : Math.floor((hours * Math.min(attended, sessions)) / sessions);
}
