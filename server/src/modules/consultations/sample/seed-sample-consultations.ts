import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { ageBandOn } from '../../../shared/age-band';
import { seededRandom } from '../../../shared/seeded-random';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { branchCalendar, loadCalendarParts } from '../../library';
import type { TimeSpan } from '../../../shared/time-span';
import { CONSULTATION_STAGES, TURNOVER_BANDS } from '../consultation.terms';
import { planSlots } from '../slots/slot-series.rules';
import type { SampleMaker, SamplePerson, SampleRows } from './sample-maker';
import type { SampleMentor } from './sample-mentors';
import { SAMPLE_MENTORS, SAMPLE_QUESTIONS } from './sample-mentors';
import { SAMPLE_STORIES, sampleFollowUps, writeSampleStories } from './sample-outcomes';

const BY = 'system:sample';
const DAYS_BACK = 150;
const DAYS_AHEAD = 23;
/** How full the past is, and the weeks to come. */
const SHARE_PAST = 0.42;
const SHARE_TO_COME = 0.3;
const SHARE_NO_SHOW = 0.1;

type Hour = TimeSpan & { readonly mentorId: string; readonly mentor: SampleMentor };

/**
 * Makes up five mentors, their hours of three weeks to come, and five months of consultations with what came
 * of them. The same seed and day give the same rows.
 */
export async function seedSampleConsultations(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<number> {
  const [branch] = await db.query<{ id: string }>(
    "SELECT id FROM branch WHERE is_sample = 1 AND kind <> 'MOBILE' ORDER BY position, id LIMIT 1",
  );
  const people = await db.query<SamplePerson>(
    'SELECT id, birth_date, sex, kelurahan_code FROM member WHERE is_sample = 1 AND guardian_id IS NULL AND is_active = 1 ORDER BY id LIMIT 90',
  );
  if (!branch || people.length === 0) return 0;
  const written = await db.transaction(async (tx) => {
    const rows: SampleRows = {
      mentor: [],
      consultation_slot: [],
      consultation: [],
      consultation_step: [],
      consultation_note: [],
      consultation_follow_up: [],
      success_story: [],
    };
    const maker: SampleMaker = {
      newId: seededIds(moment, 'consultations/'),
      chance: seededRandom(`${moment.seed}/consultations`),
      moment,
      branchId: branch.id,
      people,
      rows,
      booked: new Map(),
    };
    for (const [position, mentor] of SAMPLE_MENTORS.entries())
      for (const hour of await hoursOf(tx, maker, mentor, position)) writeHour(maker, hour);
    writeSampleStories(maker, SAMPLE_STORIES);
    for (const table of [
      'mentor',
      'consultation_slot',
      'consultation',
      'consultation_step',
      'consultation_note',
      'consultation_follow_up',
      'success_story',
    ] as const)
      await insertRows(tx, table, rows[table]);
    return ok(rows.consultation.length);
  });
  return written.ok ? written.value : 0;
}

async function hoursOf(
  tx: EntityManager,
  { newId, moment, branchId, rows }: SampleMaker,
  mentor: SampleMentor,
  position: number,
): Promise<Hour[]> {
  const made = toInstant(addDays(moment.today, -DAYS_BACK - 20), '10:00');
  const mentorId = newId('mtr', made);
  const partnerId = mentor.organisation === null ? null : await findPartnerId(tx, mentor.organisation);
  rows.mentor.push({
    id: mentorId,
    name: mentor.name,
    kind: mentor.kind,
    organisation: mentor.organisation,
    partner_id: partnerId,
    headline_id: mentor.headline[0],
    headline_en: mentor.headline[1],
    about_id: mentor.about[0],
    about_en: mentor.about[1],
    topics: mentor.topics.join(' '),
    languages: mentor.languages.join(' '),
    branch_id: branchId,
    place_id: mentor.place[0],
    place_en: mentor.place[1],
    online_url: mentor.meetingUrl,
    is_active: 1,
    position,
    created_at: sqlInstant(made),
    created_by: BY,
    is_sample: 1,
    version: 1,
  });
  const from = addDays(moment.today, -DAYS_BACK);
  const calendar = branchCalendar(await loadCalendarParts(tx, branchId, from));
  const series = { ...mentor, fromDate: from, untilDate: addDays(moment.today, -DAYS_BACK + 91) };
  const later = {
    ...mentor,
    fromDate: addDays(series.untilDate, 1),
    untilDate: addDays(moment.today, DAYS_AHEAD),
  };
  const plans = [series, later].map((one) =>
    planSlots(one, { opensOn: calendar.spansOf, others: [], now: made }),
  );
  return plans.flatMap(({ slots }) => slots.map((slot) => ({ ...slot, mentorId, mentor })));
}

function writeHour(maker: SampleMaker, hour: Hour): void {
  const { newId, chance, moment, branchId, rows } = maker;
  const isPast = hour.endsAt <= toInstant(moment.today, '07:00');
  const person = chance.isIn(isPast ? SHARE_PAST : SHARE_TO_COME) ? freePerson(maker, hour) : null;
  // An hour of the past that nobody took tells nothing.
  if (isPast && !person) return;
  const id = newId('cst', hour.startsAt);
  rows.consultation_slot.push({
    id,
    mentor_id: hour.mentorId,
    branch_id: branchId,
    starts_at: sqlInstant(hour.startsAt),
    ends_at: sqlInstant(hour.endsAt),
    mode: hour.mentor.mode,
    status: 'OPEN',
    created_at: sqlInstant(new Date(hour.startsAt.getTime() - 30 * 86_400_000)),
    created_by: BY,
    is_sample: 1,
    version: 1,
  });
  if (person) writeConsultation(maker, { hour, slotId: id, person, isPast });
}

/** Picks somebody who has nothing else at that time. */
function freePerson({ chance, people, booked }: SampleMaker, hour: Hour): SamplePerson | null {
  const person = people[chance.whole(0, people.length - 1)];
  if (!person) return null;
  const own = booked.get(person.id) ?? [];
  if (own.length >= 4 || own.some((other) => other.startsAt < hour.endsAt && hour.startsAt < other.endsAt))
    return null;
  booked.set(person.id, [...own, hour]);
  return person;
}

type Booking = {
  readonly hour: Hour;
  readonly slotId: string;
  readonly person: SamplePerson;
  readonly isPast: boolean;
};

function writeConsultation(maker: SampleMaker, { hour, slotId, person, isPast }: Booking): void {
  const { newId, chance, moment, branchId, rows } = maker;
  const fitting = SAMPLE_QUESTIONS.filter(({ topic }) => hour.mentor.topics.includes(topic));
  const asked = fitting[chance.whole(0, fitting.length - 1)] ?? SAMPLE_QUESTIONS[0];
  if (!asked) return;
  const status = !isPast ? 'BOOKED' : chance.isIn(SHARE_NO_SHOW) ? 'NO_SHOW' : 'DONE';
  const bookedAt = new Date(
    Math.min(
      hour.startsAt.getTime() - chance.whole(1, 9) * 86_400_000,
      toInstant(moment.today, '06:00').getTime(),
    ),
  );
  const id = newId('cns', bookedAt);
  const isOnline = hour.mentor.mode === 'EITHER' && chance.isIn(0.35);
  rows.consultation.push({
    id,
    slot_id: slotId,
    open_slot_id: isPast ? null : slotId,
    mentor_id: hour.mentorId,
    branch_id: branchId,
    member_id: person.id,
    starts_at: sqlInstant(hour.startsAt),
    ends_at: sqlInstant(hour.endsAt),
    mode: isOnline ? 'ONLINE' : 'ON_SITE',
    status,
    stage: CONSULTATION_STAGES[chance.whole(0, 3)],
    sector: asked.sector,
    topic: asked.topic,
    question: asked.question,
    turnover_band: chance.isIn(0.6) ? TURNOVER_BANDS[chance.whole(0, 2)] : null,
    job_count: chance.isIn(0.7) ? chance.whole(1, 4) : null,
    age_band: ageBandOn(person.birth_date, toCivilDate(hour.startsAt)),
    sex: person.sex,
    kelurahan_code: person.kelurahan_code,
    booked_at: sqlInstant(bookedAt),
    booked_by: BY,
    closed_at: isPast ? sqlInstant(hour.endsAt) : null,
    closed_by: isPast ? BY : null,
    is_sample: 1,
    version: isPast ? 2 : 1,
  });
  if (status === 'DONE') writeOutcome(maker, { consultationId: id, heldAt: hour.endsAt, asked });
}

/** Writes what came of a consultation that was held: follow-ups, next steps and the mentor's note. */
function writeOutcome(
  { newId, chance, moment, rows }: SampleMaker,
  {
    consultationId,
    heldAt,
    asked,
  }: {
    readonly consultationId: string;
    readonly heldAt: Date;
    readonly asked: (typeof SAMPLE_QUESTIONS)[number];
  },
): void {
  rows.consultation_follow_up.push(
    ...sampleFollowUps({ newId, chance, moment }, { consultationId, heldAt, topic: asked.topic }),
  );
  for (const [position, text] of asked.steps.entries()) {
    rows.consultation_step.push({
      id: newId('csp', heldAt),
      consultation_id: consultationId,
      position,
      step_text: text,
      done_at: chance.isIn(0.4) ? sqlInstant(new Date(heldAt.getTime() + 3_600_000)) : null,
    });
  }
  if (asked.note !== null && chance.isIn(0.5))
    rows.consultation_note.push({
      id: newId('cnt', heldAt),
      consultation_id: consultationId,
      note_text: asked.note,
      written_at: sqlInstant(heldAt),
      written_by: BY,
    });
}

async function findPartnerId(tx: EntityManager, name: string): Promise<string | null> {
  const [partner] = await tx.query<{ id: string }[]>(
    'SELECT id FROM partner WHERE is_sample = 1 AND name = ? ORDER BY id LIMIT 1',
    [name],
  );
  return partner?.id ?? null;
}
