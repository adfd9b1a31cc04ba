import { toInstant } from './jakarta-time';

const OFFSET_MS = 7 * 3_600_000;

/** Writes an instant as the wall in Pasuruan shows it: `2026-12-08T09:00`. */
export function toWallTime(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16);
}

/** Gives the instant of a time on the wall in Pasuruan. */
export function fromWallTime(wall: string): string {
  const [day = '', time = ''] = wall.split('T');
  return toInstant(day, time);
}

/** Gives the time on the wall some minutes later. */
export function laterBy(wall: string, minutes: number): string {
  return toWallTime(new Date(Date.parse(fromWallTime(wall)) + minutes * 60_000).toISOString());
}
