import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { holdsAt } from '../../../platform/auth/rights';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, required, stale } from '../../../platform/validation/refusals';
import { readText } from '../../../platform/validation/read-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockCalendars } from '../../library';
import { needsSecondPerson } from '../../staff';
import type { Event } from './event.entity';
import { changeEvent, lockEvent } from './events.queries';
import { lockSessions } from '../sessions/sessions.queries';
import { canFollow, needsPublisher, occupiesSpace } from './event-status.rules';
import type { EventStatus } from './event.terms';
import { eventChanged } from '../programmes.events';
import { fillAfterChange } from '../waiting-list/fill-from-waiting-list';
import { isVisitOfPartner } from '../proposals/visit-events.queries';
import { closedDayRefusals } from '../sessions/check-closed-days';
import type { ProgrammesDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
import { PROGRAMME_NOUNS } from '../deps';
import { spaceRefusals } from '../sessions/check-space-conflicts';
import { say } from '../words/say';

/**
 * Leads an event to another state. `publishAt` holds it back from the public until then; `notice` says why it
 * was postponed or cancelled; `isPastMeant` publishes one whose dates are all over.
 */
export type ChangeStatusRequest = {
  readonly id: string;
  readonly version: number;
  readonly status: EventStatus;
  readonly publishAt?: Date | null;
  readonly notice?: TextEntry | null;
  readonly isPastMeant?: boolean | null;
  readonly idempotencyKey?: string | null;
};

/** Leads an event to another state; more than drafting is for who may publish at its branch. */
export function changeEventStatus(
  deps: ProgrammesDeps,
  actor: Actor,
  request: ChangeStatusRequest,
): Promise<Result<{ eventId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'changeEventStatus', request),
    async (tx) => {
      if (occupiesSpace(request.status)) await lockCalendars(tx, deps);
      const event = await lockEvent(deps.db, tx, request.id);
      if (!event) return fail(notFound(['id'], PROGRAMME_NOUNS.event));
      if (event.version !== request.version) return fail(stale(PROGRAMME_NOUNS.event, event.version));
      const canPublish =
        actor.kind === 'system' ||
        (actor.kind === 'staff' && holdsAt(actor, 'programmes.publish', event.branchId));
      if (!canPublish && needsPublisher(event.status, request.status))
        return fail({ code: 'NOT_ALLOWED', field: ['status'], message: NO_PUBLISHER });
      if (await isOwnWork(tx, actor, event, request))
        return fail({ code: 'NOT_ALLOWED', field: ['status'], message: OWN_WORK });
      const form = new InputValidator([]);
      const notice = readText(form, request.notice, { longest: 300, field: ['notice'] });
      const refusals = toErrors([...form.refusals, ...(await statusRefusals(deps, tx, event, request))]);
      if (refusals) return fail(...refusals);
      const now = deps.clock.now();
      const isOff = request.status === 'POSTPONED' || request.status === 'CANCELLED';
      await changeEvent(tx, event.id, {
        status: request.status,
        ...toTextColumns('notice', notice),
        ...(isOff ? { offAt: now } : {}),
        publicFrom: publicFrom(event, request, now),
        updatedAt: now,
        sequence: event.sequence + Number(event.publicFrom !== null),
        version: event.version + 1,
      });
      await recordEvents(
        tx,
        [
          eventChanged(event.id),
          { name: `event.${request.status.toLowerCase().replace('_', '-')}`, subjectId: event.id },
        ],
        now,
      );
      await fillAfterChange(deps, tx, event.id);
      return ok({ eventId: event.id });
    },
  );
}

/** Where the library asks for four eyes, whoever wrote an event last does not publish it. */
async function isOwnWork(
  tx: EntityManager,
  actor: Actor,
  { createdBy, writtenBy, publicFrom }: Event,
  { status }: ChangeStatusRequest,
): Promise<boolean> {
  // What a colleague once published may come back after it was postponed.
  if (status !== 'PUBLISHED' || publicFrom !== null) return false;
  return needsSecondPerson(tx, actor, { kind: 'EVENT', writtenBy: writtenBy ?? createdBy });
}

async function statusRefusals(
  deps: ProgrammesDeps,
  tx: EntityManager,
  event: Event,
  { status, notice, publishAt, isPastMeant }: ChangeStatusRequest,
): Promise<Refusal[]> {
  if (event.isTemplate) return [invalid(['status'], IS_TEMPLATE)];
  const isVisit = await isVisitOfPartner(tx, event.id);
  if (isVisit && (status === 'PUBLISHED' || status === 'POSTPONED'))
    return [{ code: 'NOT_ALLOWED', field: ['status'], message: VISIT_IS_PRIVATE }];
  if (!canFollow(event.status, status, isVisit))
    return [invalid(['status'], cannotFollow(event.status, status))];
  const needsReason =
    (status === 'CANCELLED' || status === 'POSTPONED') && (notice?.indonesian ?? '').trim() === '';
  const reason = needsReason ? [required(['notice', 'indonesian'], say('shared.reason'))] : [];
  const embargo = publishAt != null && status !== 'PUBLISHED' ? [invalid(['publishAt'], NO_EMBARGO)] : [];
  if (!occupiesSpace(status)) return [...reason, ...embargo];
  const sessions = (await lockSessions(deps.db, tx, event.id)).filter(
    (session) => session.status === 'SCHEDULED',
  );
  const noSession = status === 'PUBLISHED' && sessions.length === 0 ? [invalid(['status'], NO_SESSION)] : [];
  const taken = await spaceRefusals(deps, tx, event.id, sessions);
  const isPast =
    status === 'PUBLISHED' &&
    event.status !== 'DONE' &&
    sessions.length > 0 &&
    sessions.every(({ endsAt }) => endsAt <= deps.clock.now());
  const past =
    isPast && isPastMeant !== true
      ? [{ code: 'REQUIRED' as const, field: ['isPastMeant'], message: IS_PAST }]
      : [];
  const closed = await closedDayRefusals(tx, event, { sessions, now: deps.clock.now() });
  return [
    ...reason,
    ...embargo,
    ...noSession,
    ...past,
    ...[...closed, ...taken].map((refusal) => ({ ...refusal, field: ['status'] })),
  ];
}

/** What is public stays public; publishing makes it so at once or from the chosen moment on. */
function publicFrom(event: Event, { status, publishAt }: ChangeStatusRequest, now: Date): Date | null {
  return status === 'PUBLISHED' ? (publishAt ?? event.publicFrom ?? now) : event.publicFrom;
}

const NO_PUBLISHER = say('changeEventStatus.noPublisher');
const OWN_WORK = say('changeEventStatus.ownWork');
const IS_TEMPLATE = say('changeEventStatus.isTemplate');
const NO_EMBARGO = say('changeEventStatus.noEmbargo');
const IS_PAST = say('changeEventStatus.isPast');
const VISIT_IS_PRIVATE = say('changeEventStatus.visitIsPrivate');
const NO_SESSION = say('changeEventStatus.noSession');

function cannotFollow(from: EventStatus, to: EventStatus): { ID: string; EN: string } {
  return say('changeEventStatus.cannotFollow', { from, to });
}
