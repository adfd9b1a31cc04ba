import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { required, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { readPartner } from '../../partners';
import type { ProgrammesDeps } from '../deps';
import { changeEvent, lockEvent } from '../events/events.queries';
import type { EventDetails } from '../events/read-event-details';
import { writeDraft } from '../events/save-event';
import { closedDayRefusals } from '../sessions/check-closed-days';
import { spaceRefusals } from '../sessions/check-space-conflicts';
import { lockSessions } from '../sessions/sessions.queries';
import { say } from '../words/say';
import type { EventProposal } from './proposal.entity';

/** The day and hours that staff give a visit, and the room or branch it has. */
export type VisitTimes = {
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly spaceId?: string | null;
  /** The branch of a visit without a room. */
  readonly branchId?: string | null;
};

type Place = Pick<EventDetails, 'branchId' | 'spaceId' | 'placeKind' | 'venueName' | 'venueAddress'>;

/**
 * Writes the visit into the calendar as an event that is not public: it keeps its room from others, and is
 * refused where that is taken or the branch is closed. The calendars must be locked.
 */
export async function planVisit(
  deps: ProgrammesDeps,
  tx: EntityManager,
  {
    actor,
    proposal,
    times: { startsAt, endsAt },
    place,
  }: {
    readonly actor: Actor;
    readonly proposal: EventProposal;
    readonly times: VisitTimes;
    readonly place: Place;
  },
): Promise<Result<{ eventId: string }, Refusal>> {
  if (startsAt == null || endsAt == null)
    return fail(required([startsAt == null ? 'startsAt' : 'endsAt'], say('requestVisit.hours')));
  const { purpose, grade, expectedPeople, groupName, what } = proposal;
  const who = [groupName, grade].filter(Boolean).join(', ');
  const name = say(`requestVisit.titles.${purpose === 'EVENT' ? 'CLASS_VISIT' : purpose}`, { who });
  const draft = await writeDraft(deps, tx, {
    actor,
    request: {
      format: 'ACTIVITY',
      kind: 'SCHOOL_PARTNERSHIP',
      name: { indonesian: name.ID.slice(0, 200), english: name.EN.slice(0, 200) },
      details: {
        ...place,
        ...(what === null ? {} : { description: { indonesian: what } }),
        ...(expectedPeople === null ? {} : { capacity: expectedPeople }),
        ...partnersOf(proposal),
        registrationMode: 'NONE',
      },
      sessions: [{ startsAt, endsAt }],
    },
  });
  return draft.ok ? occupy(deps, tx, draft.value.eventId) : draft;
}

/** From review on an event keeps its room, and nobody outside sees it. */
async function occupy(
  deps: ProgrammesDeps,
  tx: EntityManager,
  eventId: string,
): Promise<Result<{ eventId: string }, Refusal>> {
  const event = await lockEvent(deps.db, tx, eventId);
  if (!event) throw new Error(`The event ${eventId} that was just written is gone.`);
  const sessions = await lockSessions(deps.db, tx, eventId);
  const refusals = toErrors([
    ...(await closedDayRefusals(tx, event, { sessions, now: deps.clock.now() })),
    ...(await spaceRefusals(deps, tx, eventId, sessions)),
  ]);
  if (refusals) return fail(...refusals);
  await changeEvent(tx, eventId, {
    status: 'IN_REVIEW',
    updatedAt: deps.clock.now(),
    version: event.version + 1,
  });
  return ok({ eventId });
}

/** Who makes the event with the library: the partner of the proposal, or whoever it names. */
export function partnersOf({ partnerId, groupName }: EventProposal): Pick<EventDetails, 'partners'> {
  if (partnerId !== null) return { partners: [{ partnerId, name: groupName }] };
  return groupName === null ? {} : { partners: [{ name: groupName }] };
}

/** The mobile library goes to the school; nothing of the library's own is occupied. */
export async function placeOfSchool(
  tx: EntityManager,
  { partnerId, groupName }: EventProposal,
): Promise<Place> {
  const partner = partnerId === null ? null : await readPartner(tx, partnerId);
  return {
    placeKind: 'ELSEWHERE',
    venueName: partner?.name ?? groupName,
    venueAddress: partner?.address ?? null,
  };
}
