import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { CertificateEntity } from './certificate.entity';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import {
  attendersWithout,
  creditedAt,
  issuedToCredited,
  nextCertificateNumbers,
  lockCertificate,
  certificateTable,
} from './certificates.queries';
import type { Event } from '../events/event.entity';
import { lockEvent } from '../events/events.queries';
import type { CertificateRole } from './certificate.rules';
import { hasEarned, roleOfCredit } from './certificate.rules';
import { ticketCode } from '../attendance/ticket';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { countScheduledSessions } from '../sessions/sessions.queries';
import { say } from '../words/say';

/** What issuing needs. */
export type CertificateDeps = ProgrammesDeps & Pick<RegistrationDeps, 'randomBytes'>;

/**
 * Issues the certificates of an event that is over. Who signs stands on each of them. `lessonHours` are
 * lesson hours (jam pelajaran) of the whole event.
 */
export type IssueCertificatesRequest = {
  readonly eventId: string;
  readonly lessonHours?: number | null;
  readonly signerName: string;
  readonly signerPosition: { readonly indonesian: string; readonly english?: string | null };
  readonly idempotencyKey: string;
};

/** Whom a certificate is for. */
type Holder = {
  readonly personId: string | null;
  readonly eventPersonId: string | null;
  readonly memberId: string | null;
  readonly name: string;
  readonly role: CertificateRole;
  readonly attended: number | null;
};

const MOST_HOURS = 500;
const TICKET_BYTES = 12;

/**
 * Issues certificates to all who earned one and have none yet: those who came often enough, and those who
 * made the event. Repeating it adds only who is new.
 */
export function issueCertificates(
  deps: CertificateDeps,
  actor: Actor,
  request: IssueCertificatesRequest,
): Promise<Result<{ eventId: string; issuedCount: number }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'issueCertificates', request), async (tx) => {
      const event = await lockEvent(deps.db, tx, request.eventId);
      if (!event) return fail(notFound(['eventId'], PROGRAMME_NOUNS.event));
      const now = deps.clock.now();
      const form = new InputValidator([]);
      const signer = readSigner(form, request);
      if (event.endsAt === null || event.endsAt > now || event.status === 'CANCELLED')
        form.refuse((field) => invalid(field, NOT_OVER), 'eventId');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const held = await countScheduledSessions(tx, event.id);
      const holders = [...(await participants(tx, event, held)), ...(await makers(tx, event.id))];
      const numbers = await nextCertificateNumbers(deps.db, tx, {
        year: Number(toCivilDate(now).slice(0, 4)),
        count: holders.length,
      });
      await insertRows(
        tx,
        certificateTable.name,
        holders.map((holder, index) =>
          certificateTable.write({
            id: deps.newId('crt', now),
            number: numbers[index] ?? '',
            code: ticketCode(deps.randomBytes(TICKET_BYTES)),
            ...holderFacts(holder, held),
            eventId: event.id,
            lessonHours: request.lessonHours ?? null,
            ...signer,
            issuedAt: now,
            issuedBy: toPrincipal(actor),
            revokedAt: null,
            revokingReason: null,
            isSample: event.isSample,
          }),
        ),
      );
      await recordEvents(tx, [{ name: 'certificates.issued', subjectId: event.id }], now);
      return ok({ eventId: event.id, issuedCount: holders.length });
    }),
  );
}

/** Takes a certificate back, with the reason; its number stays taken and its page says so. */
export function revokeCertificate(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { id: string; reason: string; idempotencyKey: string },
): Promise<Result<{ certificateId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'revokeCertificate', request),
    async (tx) => {
      const found = await lockCertificate(deps.db, tx, request.id);
      if (!found) return fail(notFound(['id'], CERTIFICATE));
      const form = new InputValidator([]);
      const reason = form.requiredLine(
        request.reason,
        { longest: 300, what: say('shared.reason') },
        'reason',
      );
      if (found.revokedAt !== null) form.refuse((field) => invalid(field, IS_REVOKED), 'id');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const now = deps.clock.now();
      await updateRow(
        tx,
        certificateTable.name,
        found.id,
        certificateTable.write({ revokedAt: now, revokingReason: reason }),
      );
      await recordEvents(tx, [{ name: 'certificate.revoked', subjectId: found.id }], now);
      return ok({ certificateId: found.id });
    },
  );
}

function holderFacts(
  holder: Holder,
  held: number,
): Pick<
  CertificateEntity,
  'personId' | 'eventPersonId' | 'memberId' | 'role' | 'holderName' | 'attendedSessions' | 'heldSessions'
> {
  const { personId, eventPersonId, memberId, role, name, attended } = holder;
  return {
    personId,
    eventPersonId,
    memberId,
    role,
    holderName: name,
    attendedSessions: attended,
    heldSessions: attended === null ? null : held,
  };
}

/** Without a rule of attendance an event has no certificates for those who came. */
async function participants(tx: EntityManager, event: Event, held: number): Promise<Holder[]> {
  const needed = event.certificateSessions;
  if (needed === null) return [];
  const attenders = await attendersWithout(tx, event.id);
  return attenders
    .filter(({ attended }) => hasEarned(attended, { needed, held }))
    .map((one) => ({ ...one, eventPersonId: null, role: 'PARTICIPANT' }));
}

async function makers(tx: EntityManager, eventId: string): Promise<Holder[]> {
  const issued = new Set(await issuedToCredited(tx, eventId));
  const holders: Holder[] = [];
  for (const { eventPersonId, name, memberId, role: credit } of await creditedAt(tx, eventId)) {
    const role = roleOfCredit(credit);
    if (issued.has(`${eventPersonId} ${role}`)) continue;
    issued.add(`${eventPersonId} ${role}`);
    holders.push({ personId: null, eventPersonId, memberId, name, role, attended: null });
  }
  return holders;
}

function readSigner(
  form: InputValidator,
  { signerName, signerPosition, lessonHours }: IssueCertificatesRequest,
): Pick<CertificateEntity, 'signerName' | 'signerPositionIndonesian' | 'signerPositionEnglish'> {
  if (lessonHours != null && (lessonHours < 1 || lessonHours > MOST_HOURS))
    form.refuse((field) => invalid(field, HOURS), 'lessonHours');
  const name = form.requiredLine(
    signerName,
    { longest: 160, what: say('issueCertificates.name') },
    'signerName',
  );
  const position = form.requiredLine(
    signerPosition.indonesian,
    { longest: 120, what: say('issueCertificates.position') },
    'signerPosition',
  );
  const english = form.line(signerPosition.english, 120, 'signerPosition');
  return {
    signerName: name,
    signerPositionIndonesian: position,
    signerPositionEnglish: english ?? position,
  };
}

const CERTIFICATE = say('issueCertificates.certificate');
const NOT_OVER = say('issueCertificates.notOver');
const IS_REVOKED = say('issueCertificates.isRevoked');
const HOURS = say('issueCertificates.hours', { mostHours: MOST_HOURS });
