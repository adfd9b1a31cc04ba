import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { applyToVolunteer } from '../applications/apply';
import { acceptVolunteer } from '../applications/decide-application';
import { noteVolunteerCheck } from '../checks/note-check';
import type { VolunteersDeps } from '../deps';
import { createVolunteerOpportunity } from '../roles/save-opportunity';
import { createVolunteerRole } from '../roles/save-role';
import type { CheckKind } from '../volunteer.terms';
import { AGREEMENT_VERSION } from '../volunteer.terms';
import { SAMPLE_ROLES } from './sample-roles';
import { findSampleBranch, listSampleAdults, markSampleVolunteers } from './sample-volunteers.queries';

const SAMPLE: Actor = { kind: 'system', name: 'sample' };

type Place = { readonly roleId: string; readonly opportunityId: string };
type Seen = { readonly kind: CheckKind; readonly endsInDays: number | null };

/** What was seen of each volunteer of the sample, by the position of their role; the last certificate ends soon. */
const SEEN: readonly (readonly Seen[])[] = [
  [{ kind: 'INTRODUCTION', endsInDays: null }],
  [
    { kind: 'INTERVIEW', endsInDays: null },
    { kind: 'SAFEGUARDING', endsInDays: 300 },
    { kind: 'CONDUCT_CERTIFICATE', endsInDays: 20 },
  ],
  [
    { kind: 'IDENTITY', endsInDays: null },
    { kind: 'DRIVING_LICENCE', endsInDays: -3 },
  ],
];

/** Fills the sample library with volunteers, roles and applications. The same day gives the same rows. */
export async function seedSampleVolunteers(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly volunteers: number }> {
  const newId = seededIds(moment, 'volunteers/');
  const at = (daysAgo: number): VolunteersDeps => ({
    db,
    newId,
    clock: { now: () => toInstant(addDays(moment.today, -daysAgo), '06:00') },
  });
  const branchId = await findSampleBranch(db);
  const places: Place[] = [];
  for (const { role, opportunity } of SAMPLE_ROLES) {
    const { roleId } = valueOf(await createVolunteerRole(at(90), SAMPLE, { role }));
    const { isAtBranch, ...texts } = opportunity;
    const details = { ...texts, branchId: isAtBranch ? branchId : null, position: places.length };
    const made = await createVolunteerOpportunity(at(90), SAMPLE, { roleId, opportunity: details });
    places.push({ roleId, opportunityId: valueOf(made).opportunityId });
  }
  const people = await listSampleAdults(db, places.length + 2);
  for (const [index, memberId] of people.entries()) {
    const place = places[index % places.length];
    if (!place) continue;
    const isAccepted = index < places.length;
    const id = await apply(at(isAccepted ? 60 : 3), memberId, place);
    if (isAccepted)
      await accept(at(50), { id, memberId, place, seen: SEEN[index] ?? [], today: moment.today });
  }
  await db.transaction(async (tx: EntityManager) => ok(await markSampleVolunteers(tx)));
  return { volunteers: Math.min(people.length, places.length) };
}

async function apply(deps: VolunteersDeps, memberId: string, { opportunityId }: Place): Promise<string> {
  const actor: Actor & { readonly kind: 'member' } = { kind: 'member', memberId, sessionId: 'sample' };
  const applied = await applyToVolunteer(deps, actor, {
    opportunityId,
    motivation: 'Saya ingin membantu perpustakaan yang dulu membantu saya. (contoh)',
    availability: 'Sabtu pagi',
    references: 'Ketua RT saya (contoh)',
    agreementVersion: AGREEMENT_VERSION,
    idempotencyKey: `sample-${memberId}`,
  });
  return valueOf(applied).applicationId;
}

type Accepted = {
  readonly id: string;
  readonly memberId: string;
  readonly place: Place;
  readonly seen: readonly Seen[];
  readonly today: CivilDate;
};

async function accept(deps: VolunteersDeps, { id, memberId, place, seen, today }: Accepted): Promise<void> {
  const seenOn = addDays(today, -55);
  for (const { kind, endsInDays } of seen)
    valueOf(
      await noteVolunteerCheck(deps, SAMPLE, {
        memberId,
        kind,
        seenOn,
        number: kind === 'CONDUCT_CERTIFICATE' ? 'SKCK/CONTOH/0001' : null,
        validUntil: endsInDays === null ? null : addDays(today, endsInDays),
      }),
    );
  valueOf(await acceptVolunteer(deps, SAMPLE, { id, version: 1, roleIds: [place.roleId] }));
}

function valueOf<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new Error(`The sample of volunteers could not be written: ${result.refusals[0]?.message.EN}`);
}
