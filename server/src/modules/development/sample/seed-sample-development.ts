import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { assessCompetence } from '../competences/assess-competence';
import type { DevelopmentDeps } from '../deps';
import { saveSopPage } from '../knowledge/save-sop';
import { saveTrainingCourse } from '../learning/save-course';
import { saveStaffCertificate, saveStaffTraining } from '../learning/save-proof';
import { saveCompetence, saveStaffPost, saveStaffRank } from '../lists/save-lists';
import { markAsSample } from '../people/people.queries';
import { offerToTeach, saveStaffProfile } from '../people/save-profile';
import type { SamplePerson } from './sample-team';
import {
  SAMPLE_COMPETENCES,
  SAMPLE_COURSES,
  SAMPLE_PROCEDURES,
  SAMPLE_RANKS,
  SAMPLE_TEAM,
} from './sample-team';
import { seedSamplePlans } from './seed-sample-plans';
import { findSampleStaff } from './sample-staff.queries';

/** Fills the sample library with ranks, posts, competences, and how its three staff stand. The same day gives the same rows. */
export async function seedSampleDevelopment(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<void> {
  const deps: DevelopmentDeps = {
    db,
    clock: { now: () => toInstant(moment.today, '06:00') },
    newId: seededIds(moment, 'development/'),
  };
  const staff = new Map((await findSampleStaff(db)).map(({ email, id }) => [email, id]));
  const headId = staff.get(SAMPLE_TEAM[0]?.email ?? '');
  if (headId === undefined) return;
  const head = toActor(headId);
  const ranks: string[] = [];
  for (const [index, [indonesian, english]] of SAMPLE_RANKS.entries())
    ranks.push(get(await saveStaffRank(deps, head, listed(index, { indonesian, english }))).id);
  const competences: string[] = [];
  for (const [index, [indonesian, english, area]] of SAMPLE_COMPETENCES.entries())
    competences.push(
      get(await saveCompetence(deps, head, { ...listed(index, { indonesian, english }), area })).id,
    );
  for (const [title, provider, competence, hours, inDays] of SAMPLE_COURSES)
    get(
      await saveTrainingCourse(deps, head, {
        course: {
          title,
          provider,
          hours,
          competenceId: competences[competence] ?? null,
          startsOn: inDays === null ? null : addDays(moment.today, inDays),
          isActive: true,
        },
      }),
    );
  for (const [index, person] of SAMPLE_TEAM.entries())
    await seedPerson(deps, { person, index, staff, head, ranks, competences }, moment);
  for (const page of SAMPLE_PROCEDURES)
    get(await saveSopPage(deps, head, { page: { ...page, isActive: true } }));
  const joining = staff.get(SAMPLE_TEAM.at(-1)?.email ?? '');
  if (joining !== undefined)
    await seedSamplePlans(deps, {
      head,
      staffId: joining,
      self: toActor(joining),
      competenceId: competences[5] ?? null,
      today: moment.today,
    });
  await db.transaction(async (tx) => ok(await markAsSample(tx)));
}

type PersonToSeed = {
  readonly person: SamplePerson;
  readonly index: number;
  readonly staff: ReadonlyMap<string, string>;
  readonly head: Actor;
  readonly ranks: readonly string[];
  readonly competences: readonly string[];
};

async function seedPerson(
  deps: DevelopmentDeps,
  { person, index, staff, head, ranks, competences }: PersonToSeed,
  { today }: SampleMoment,
): Promise<void> {
  const staffId = staff.get(person.email);
  if (staffId === undefined) return;
  const [indonesian, english] = person.post;
  const levels = (digits: string) =>
    competences.map((competenceId, place) => ({ competenceId, level: Number(digits[place] ?? 0) }));
  const { id: postId } = get(
    await saveStaffPost(deps, head, {
      ...listed(index, { indonesian, english }),
      targetHours: person.targetHours,
      required: levels(person.required).filter(({ level }) => level > 0),
    }),
  );
  const { status, education, startedOn } = person;
  const profile = {
    postId,
    rankId: person.rank === null ? null : (ranks[person.rank] ?? null),
    status,
    education,
    startedOn,
    leadId: person.leadEmail === null ? null : (staff.get(person.leadEmail) ?? null),
  };
  get(await saveStaffProfile(deps, head, { staffId, profile }));
  const self = toActor(staffId);
  if (person.isMentor) get(await offerToTeach(deps, self, { isMentor: true }));
  // The head is assessed by the house itself, which stands for the head of the department here.
  const lead = person.leadEmail === null ? SYSTEM : head;
  for (const [kind, actor, digits] of [
    ['LEAD', lead, person.lead],
    ['SELF', self, person.self],
  ] as const)
    for (const { competenceId, level } of levels(digits))
      if (kind === 'SELF' || level > 0)
        get(await assessCompetence(deps, actor, { staffId, competenceId, kind, level }));
  await seedProofs(deps, { person, staffId, lead }, today);
}

/** What a sample person proved: certificates, and training whose hours count. */
async function seedProofs(
  deps: DevelopmentDeps,
  {
    person,
    staffId,
    lead,
  }: { readonly person: SamplePerson; readonly staffId: string; readonly lead: Actor },
  today: CivilDate,
): Promise<void> {
  for (const [kind, inDays] of person.certificates)
    get(
      await saveStaffCertificate(deps, lead, {
        staffId,
        certificate: { kind, issuer: 'Contoh', validUntil: addDays(today, inDays) },
      }),
    );
  for (const [title, daysAgo, hours] of person.trainings)
    get(
      await saveStaffTraining(deps, lead, {
        staffId,
        training: { title, hours, completedOn: addDays(today, -daysAgo) },
      }),
    );
}

const SYSTEM: Actor = { kind: 'system', name: 'sample' };

function toActor(staffId: string): Actor {
  return {
    kind: 'staff',
    staffId,
    sessionId: '',
    permissions: new Set(['development.read', 'development.write']),
  };
}

function listed(index: number, name: { readonly indonesian: string; readonly english: string }) {
  return { name, position: index + 1, isActive: true };
}

function get<Value>(result: Result<Value, { readonly message: { readonly EN: string } }>): Value {
  if (!result.ok) throw new Error(`The sample was refused: ${result.refusals[0]?.message.EN}`);
  return result.value;
}
