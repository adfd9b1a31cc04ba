import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toInstant, toWeekday } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { foldText } from '../../../shared/text';
import type { EventDetails } from '../events/read-event-details';
import type { SessionEntry } from '../sessions/plan-sessions';
import type { ProgrammesDeps } from '../deps';
import { createEvent } from '../events/save-event';
import { createEventPerson } from '../people/save-person';
import { createProgramme } from '../programmes/save-programme';
import { issueSampleCertificates } from './sample-certificates';
import { SAMPLE_CLASSES } from './sample-classes';
import { SAMPLE_CULTURE } from './sample-culture';
import { SAMPLE_PEOPLE, SAMPLE_PROGRAMMES } from './sample-programmes';
import { writeSampleOutcomes } from './sample-outcomes';
import { writeSampleProposals } from './sample-proposals';
import { writeSampleRegistrations } from './sample-registrations';
import type { BothLanguages, SampleEvent, SampleProgrammeKey } from './sample-shapes';
import type { SampleSpaceKey, WrittenSpace } from './sample-spaces';
import { writeSampleSpaces } from './sample-spaces';
import { SAMPLE_STORIES } from './sample-stories';

/** What the sample events refer to. */
type Places = {
  readonly spaces: ReadonlyMap<SampleSpaceKey, WrittenSpace>;
  readonly programmes: ReadonlyMap<SampleProgrammeKey, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
  readonly titles: (words: string) => Promise<string[]>;
};

const SAMPLE: Actor = { kind: 'system', name: 'sample' };
const TITLES_PER_EVENT = 3;

/**
 * Fills the sample library with spaces, programmes and some forty events from six weeks ago to ten weeks
 * ahead. The same seed and day give the same rows.
 */
export async function seedSampleProgrammes(
  house: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ events: number }> {
  const newId = seededIds(moment, 'programmes/');
  const clock = { now: () => toInstant(moment.today, '06:00') };
  const deps: ProgrammesDeps = { db: house.db, clock, newId };
  const spaces = await written(house.db.transaction(async (tx) => ok(await writeSampleSpaces(tx, newId))));
  const partners = await samplePartners(house.db);
  const places: Places = {
    spaces,
    programmes: await writeProgrammes(deps, partners),
    partners,
    people: await writePeople(deps),
    titles: (words) => sampleTitles(house.db, words),
  };
  const events = [...SAMPLE_STORIES, ...SAMPLE_CLASSES, ...SAMPLE_CULTURE];
  const published: { id: string; event: SampleEvent }[] = [];
  for (const event of events) {
    const { eventId } = await written(
      createEvent(deps, SAMPLE, {
        format: event.format,
        kind: event.kind,
        name: text(event.name),
        details: await detailsOf(event, places),
        sessions: sessionsOf(event, moment.today),
      }),
    );
    published.push({ id: eventId, event });
  }
  await written(
    house.db.transaction(async (tx) => {
      await publish(tx, published, moment);
      await writeSampleRegistrations(tx, newId, moment);
      await writeSampleProposals(tx, { newId, moment, spaces });
      return ok(await writeSampleOutcomes(tx, moment));
    }),
  );
  await written(issueSampleCertificates(deps, SAMPLE));
  return { events: events.length };
}

async function writeProgrammes(
  deps: ProgrammesDeps,
  partners: Places['partners'],
): Promise<ReadonlyMap<SampleProgrammeKey, string>> {
  const ids = new Map<SampleProgrammeKey, string>();
  for (const [position, programme] of SAMPLE_PROGRAMMES.entries()) {
    const details = {
      status: 'PUBLISHED' as const,
      summary: text(programme.summary),
      description: text(programme.description),
      policyGoal: text(programme.goal),
      position,
      partners: programme.partners.map((name) => ({ name, partnerId: partners.get(name) ?? null })),
    };
    const { programmeId } = await written(
      createProgramme(deps, SAMPLE, { kind: programme.kind, name: text(programme.name), details }),
    );
    ids.set(programme.key, programmeId);
  }
  return ids;
}

async function writePeople(deps: ProgrammesDeps): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [key, { name, headline, biography }] of Object.entries(SAMPLE_PEOPLE)) {
    const { personId } = await written(
      createEventPerson(deps, SAMPLE, {
        person: { name, headline: text(headline), biography: text(biography) },
      }),
    );
    ids.set(key, personId);
  }
  return ids;
}

/** The made-up partners by their names. */
async function samplePartners(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    'SELECT id, name FROM partner WHERE is_sample = 1 ORDER BY id LIMIT 100',
  );
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** A few titles that go with an event: children's books, or titles with the words in their name. */
async function sampleTitles(db: Database, words: string): Promise<string[]> {
  const [condition, value] =
    words === 'children' ? ['audience = ?', 'CHILDREN'] : ['title_sort LIKE ?', `%${foldText(words)}%`];
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM title WHERE ${condition} ORDER BY title_sort, id LIMIT ${TITLES_PER_EVENT}`,
    [value],
  );
  return rows.map(({ id }) => id);
}

async function detailsOf(event: SampleEvent, places: Places): Promise<EventDetails> {
  const space = event.space === null ? undefined : places.spaces.get(event.space);
  const [ageFrom = null, ageTo = null] = event.ages ?? [];
  return {
    programmeId: places.programmes.get(event.programme) ?? null,
    summary: text(event.summary),
    ...(event.description ? { description: text(event.description) } : {}),
    languages: event.languages ?? ['ind'],
    audiences: event.audiences,
    accessibility: event.accessibility ?? [],
    ...placeOf(event, space),
    capacity: event.capacity,
    ageFrom,
    ageTo,
    registrationMode: event.registration,
    registrationScope: event.scope ?? 'SERIES',
    asksPhotoConsent: event.registration !== 'NONE',
    asksSupport: event.registration !== 'NONE',
    asksSchool: event.audiences.includes('SCHOOL_GROUPS'),
    mostPerParty: event.audiences.includes('SCHOOL_GROUPS') ? 40 : 6,
    certificateSessions: event.certificateSessions ?? null,
    ...(event.costNote ? { costNote: text(event.costNote) } : {}),
    people: event.people.flatMap(([key, role]) => ({ personId: places.people.get(key) ?? '', role })),
    partners: (event.partners ?? []).map((name) => ({ name, partnerId: places.partners.get(name) ?? null })),
    titles:
      event.titleWords === undefined
        ? []
        : (await places.titles(event.titleWords)).map((titleId) => ({ titleId })),
    works: (event.works ?? []).map(({ name, medium, caption, ...work }) => ({
      ...work,
      name: text(name),
      ...(medium ? { medium: text(medium) } : {}),
      ...(caption ? { caption: text(caption) } : {}),
    })),
  };
}

function placeOf({ elsewhere }: SampleEvent, space: WrittenSpace | undefined): EventDetails {
  if (elsewhere)
    return { placeKind: 'ELSEWHERE', venueName: elsewhere.name, venueAddress: elsewhere.address };
  return space
    ? { placeKind: 'BRANCH', branchId: space.branchId, spaceId: space.id }
    : { placeKind: 'ELSEWHERE', venueName: 'Di luar gedung (contoh)' };
}

function sessionsOf({ when }: SampleEvent, today: string): SessionEntry[] {
  const monday = addDays(today, 1 - toWeekday(today));
  const first = addDays(monday, 7 * when.week + when.weekday - 1);
  if (when.days !== undefined) return [{ fromDate: first, untilDate: addDays(first, when.days - 1) }];
  const { from = '09:00', to = '10:00' } = when;
  const endsNextDay = to <= from;
  const names: readonly (BothLanguages | null)[] = when.sessions ?? [null];
  return names.map((name, index) => {
    const day = addDays(first, 7 * index);
    return {
      startsAt: toInstant(day, from),
      endsAt: toInstant(endsNextDay ? addDays(day, 1) : day, to),
      ...(name ? { name: text(name) } : {}),
    };
  });
}

/**
 * What is over is done, the rest is public, a few are still being prepared; all of it is marked as sample.
 */
async function publish(
  tx: EntityManager,
  events: readonly { id: string; event: SampleEvent }[],
  { today }: SampleMoment,
): Promise<void> {
  const publicFrom = sqlInstant(toInstant(addDays(today, -60), '08:00'));
  const midnight = sqlInstant(toInstant(today));
  for (const { id, event } of events) {
    const status = event.status ?? 'PUBLISHED';
    const isHidden = status === 'DRAFT' || status === 'IN_REVIEW';
    await tx.query(
      "UPDATE event SET status = CASE WHEN ends_at < ? AND ? = 'PUBLISHED' THEN 'DONE' ELSE ? END, public_from = ?, notice_id = ?, notice_en = ?, is_sample = 1 WHERE id = ?",
      [
        midnight,
        status,
        status,
        isHidden ? null : publicFrom,
        event.notice?.[0] ?? null,
        event.notice?.[1] ?? null,
        id,
      ],
    );
  }
  await tx.query('UPDATE programme SET is_sample = 1');
  await tx.query('UPDATE event_person SET is_sample = 1');
}

function text([indonesian, english]: BothLanguages): { indonesian: string; english: string } {
  return { indonesian, english };
}

async function written<Value>(result: Promise<Result<Value, Refusal>>): Promise<Value> {
  const outcome = await result;
  if (!outcome.ok)
    throw new Error(
      `The sample programmes could not be written: ${outcome.refusals[0]?.message.EN} (${outcome.refusals[0]?.field?.join('.')})`,
    );
  return outcome.value;
}
