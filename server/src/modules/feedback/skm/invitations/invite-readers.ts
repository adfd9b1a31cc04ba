import { addDays, toCivilDate } from '../../../../shared/civil-date';
import type { CivilDate } from '../../../../shared/civil-date';
import { ok } from '../../../../shared/result';
import type { Member } from '../../../members';
import { childrenBornAfter, isChildOn, readMembers } from '../../../members';
import type { SkmDeps } from '../deps';
import type { ServedMember } from './invitations.queries';
import {
  deleteInvitationsBefore,
  findInvitation,
  listInvitedSince,
  listJustServed,
  replaceInvitation,
} from './invitations.queries';
import { findOpenPeriod } from '../periods/periods.queries';
import { invitationNonce, sealPass } from '../sheets/survey-pass';
import type { Service } from '../skm.terms';

/** Nobody is asked twice within so many days. */
export const DAYS_BETWEEN = 90;
/** How long an invitation may be answered. */
const DAYS_TO_ANSWER = 14;
/** Whoever was served a day ago still remembers it. */
const FRESH_MS = 86_400_000;
const SWEPT_AT_ONCE = 1_000;

/** What the letter of an invitation says. */
export type InvitationFacts = { readonly service: Service; readonly pass: string };

/**
 * Invites those who were just served, while a period is open: each at most once in 90 days, a child through the guardian.
 * Returns how many.
 */
export async function inviteReaders(deps: SkmDeps): Promise<number> {
  const { db, clock, newId } = deps;
  const now = clock.now();
  const today = toCivilDate(now);
  if ((await findOpenPeriod(db.read, today)) === null) return 0;
  const notSince = addDays(today, -DAYS_BETWEEN);
  const since = new Date(now.getTime() - FRESH_MS);
  const served = await listJustServed(db, { since, now, notSince, bornAfter: childrenBornAfter(today) });
  const readers = await findReaders(deps, served, { today, notSince });
  let invited = 0;
  for (const { memberId, service } of readers) {
    const invitation = { memberId, service, id: newId('ski', now), invitedOn: today };
    const written = await db.transaction(async (tx) => ok(await replaceInvitation(tx, invitation, notSince)));
    if (written.ok && written.value) invited++;
  }
  return invited;
}

/** Reads what the letter of an invitation says; null when it can no longer be answered. */
export async function findInvitationFacts(
  { db, dataKey, clock }: Pick<SkmDeps, 'db' | 'dataKey' | 'clock'>,
  id: string,
): Promise<InvitationFacts | null> {
  const invitation = await findInvitation(db.read, id);
  const today = toCivilDate(clock.now());
  if (!invitation || (await findOpenPeriod(db.read, today)) === null) return null;
  const untilDate = addDays(invitation.invitedOn, DAYS_TO_ANSWER);
  if (untilDate < today) return null;
  const { service } = invitation;
  const nonce = invitationNonce(dataKey, id);
  return { service, pass: sealPass(dataKey, { channel: 'INVITATION', service, untilDate, nonce }) };
}

/** Forgets whom it no longer matters to have invited; returns how many. */
export async function forgetInvitations({ db, clock }: SkmDeps): Promise<number> {
  const day = addDays(toCivilDate(clock.now()), -DAYS_BETWEEN);
  let forgotten = 0;
  for (;;) {
    const swept = await db.transaction(async (tx) =>
      ok(await deleteInvitationsBefore(tx, day, SWEPT_AT_ONCE)),
    );
    forgotten += swept.ok ? swept.value : 0;
    if (!swept.ok || swept.value < SWEPT_AT_ONCE) return forgotten;
  }
}

/** Finds who reads the invitation of each: one letter for a guardian of three. */
async function findReaders(
  { db }: SkmDeps,
  served: readonly ServedMember[],
  { today, notSince }: { readonly today: CivilDate; readonly notSince: CivilDate },
): Promise<readonly ServedMember[]> {
  const members = new Map(
    (await readMembers(db, [...new Set(served.map(({ memberId }) => memberId))])).map((member) => [
      member.id,
      member,
    ]),
  );
  const readers = new Map<string, Service>();
  for (const { memberId, service } of served) {
    const member = members.get(memberId);
    const reader = member?.isActive ? findReader(member, today) : null;
    if (reader !== null && !readers.has(reader)) readers.set(reader, service);
  }
  const invited = await listInvitedSince(db.read, [...readers.keys()], notSince);
  return [...readers].flatMap(([memberId, service]) =>
    invited.has(memberId) ? [] : [{ memberId, service }],
  );
}

/** A child's guardian without a card is written to under the child's card; without any guardian nobody is. */
function findReader(
  { id, birthDate, guardianId, guardianName, guardianEmail, guardianPhone }: Member,
  today: CivilDate,
): string | null {
  if (!isChildOn(birthDate, today)) return id;
  if (guardianId !== null) return guardianId;
  return guardianName !== null && (guardianEmail !== null || guardianPhone !== null) ? id : null;
}
