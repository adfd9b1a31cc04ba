import type { EventRole } from '../events/event.terms';

/** What somebody was at the event, as their certificate says. */
export const CERTIFICATE_ROLES = [
  'PARTICIPANT',
  'SPEAKER',
  'TRAINER',
  'STORYTELLER',
  'ARTIST',
  'VOLUNTEER',
  'ORGANISER',
] as const;
/** One of the things a certificate says somebody was. */
export type CertificateRole = (typeof CERTIFICATE_ROLES)[number];

const BY_CREDIT: Readonly<Record<EventRole, CertificateRole>> = {
  SPEAKER: 'SPEAKER',
  AUTHOR: 'SPEAKER',
  TRAINER: 'TRAINER',
  STORYTELLER: 'STORYTELLER',
  ARTIST: 'ARTIST',
  PERFORMER: 'ARTIST',
  CURATOR: 'ARTIST',
  MODERATOR: 'ORGANISER',
  HOST: 'ORGANISER',
  VOLUNTEER: 'VOLUNTEER',
};

/** Gives what somebody who makes an event is on their certificate. */
export function roleOfCredit(role: EventRole): CertificateRole {
  return BY_CREDIT[role];
}

/**
 * Tells whether attendance is enough: the event says how many sessions are needed, never more than were held.
 */
export function hasEarned(
  attended: number,
  { needed, held }: { readonly needed: number; readonly held: number },
): boolean {
  return attended > 0 && attended >= Math.min(needed, held);
}

/** Writes the number of a certificate: `SRT-2027-000123`. */
export function certificateNumber(year: number, running: number): string {
  return `SRT-${year}-${String(running).padStart(6, '0')}`;
}

/** Reads a number as people type it; null when it is none. */
export function readCertificateNumber(typed: string): string | null {
  const [, year, running] = /^\s*srt[\s-]?(20\d{2})[\s-]?(\d{6,9})\s*$/i.exec(typed) ?? [];
  return year === undefined || running === undefined ? null : `SRT-${year}-${running}`;
}
