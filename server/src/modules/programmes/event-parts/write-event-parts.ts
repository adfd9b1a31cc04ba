import type { EntityManager } from 'typeorm';

import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { keepUpload } from '../../../platform/uploads/uploads.queries';
import { MOST_PARTS } from './event-parts.queries';
import type { EventDetails, PartnerEntry, WorkEntry } from '../events/read-event-details';
import { readLink, readText } from '../events/read-event-details';
import type { ProgrammesDeps } from '../deps';
import { say } from '../words/say';

type TableRecords = readonly Record<string, unknown>[];

/** The parts of an event that were given, as rows by table; a table that is absent keeps its rows. */
export type EventParts = Readonly<
  Partial<
    Record<'event_audience' | 'event_credit' | 'event_partner' | 'event_work' | 'event_title', TableRecords>
  >
>;

const NAME = say('writeEventParts.name');

/** Reads the parts of an event that were given into rows; what is wrong stands in the form. */
export function readParts(
  deps: ProgrammesDeps,
  form: InputValidator,
  eventId: string,
  { audiences, people, partners, works, titles }: EventDetails,
): EventParts {
  const owner = { eventId, programmeId: null };
  return {
    ...(audiences == null
      ? {}
      : { event_audience: [...new Set(audiences)].map((audience) => ({ event_id: eventId, audience })) }),
    ...(people == null ? {} : { event_credit: readCredits(deps, form, eventId, people) }),
    ...(titles == null ? {} : { event_title: readTitles(form, eventId, titles) }),
    ...(partners == null ? {} : { event_partner: readPartners(deps, form, owner, partners) }),
    ...(works == null ? {} : { event_work: readWorks(deps, form, eventId, works) }),
  };
}

function readCredits(
  deps: ProgrammesDeps,
  form: InputValidator,
  eventId: string,
  people: NonNullable<EventDetails['people']>,
): TableRecords {
  return form.list(people, MOST_PARTS, 'people').map((credit, position) => ({
    id: deps.newId('evc', deps.clock.now()),
    event_id: eventId,
    session_id: credit.sessionId ?? null,
    person_id: credit.personId,
    role: credit.role,
    position,
  }));
}

function readTitles(
  form: InputValidator,
  eventId: string,
  titles: NonNullable<EventDetails['titles']>,
): TableRecords {
  const listed = uniqueBy(form.list(titles, MOST_PARTS, 'titles'), ({ titleId }) => titleId);
  return listed.map((title, position) => ({
    event_id: eventId,
    title_id: title.titleId,
    ...readText(form, title.note, { field: `titles.${position}.note`, column: 'note', longest: 300 }),
    position,
  }));
}

function readWorks(
  deps: ProgrammesDeps,
  form: InputValidator,
  eventId: string,
  works: readonly WorkEntry[],
): TableRecords {
  return form.list(works, MOST_PARTS, 'works').map((work, position) => ({
    id: deps.newId('evw', deps.clock.now()),
    event_id: eventId,
    position,
    ...readWork(form, work, position),
  }));
}

/** Reads partners of an event or a programme into rows. */
export function readPartners(
  deps: ProgrammesDeps,
  form: InputValidator,
  owner: { eventId: string | null; programmeId: string | null },
  partners: readonly PartnerEntry[],
): TableRecords {
  return form.list(partners, MOST_PARTS, 'partners').map(({ name, url, contribution }, position) => ({
    id: deps.newId('evr', deps.clock.now()),
    event_id: owner.eventId,
    programme_id: owner.programmeId,
    name: form.requiredLine(name, { longest: 200, what: NAME }, 'partners', String(position), 'name'),
    url: readLink(form, url, 'partners', String(position), 'url'),
    contribution_kind: contribution?.kind ?? null,
    contribution_amount: contribution?.amount ?? null,
    contribution_note: form.line(
      contribution?.note,
      300,
      'partners',
      String(position),
      'contribution',
      'note',
    ),
    position,
  }));
}

function readWork(form: InputValidator, work: WorkEntry, index: number): Record<string, unknown> {
  const at = (field: string): string => `works.${index}.${field}`;
  const line = (text: string | null | undefined, longest: number, field: string): string | null =>
    form.line(text, longest, 'works', String(index), field);
  return {
    name_id: form.requiredLine(
      work.name.indonesian,
      { longest: 200, what: NAME },
      'works',
      String(index),
      'name',
      'indonesian',
    ),
    name_en: line(work.name.english, 200, 'name'),
    creator: line(work.creator, 160, 'creator'),
    year_text: line(work.year, 60, 'year'),
    dimensions: line(work.dimensions, 80, 'dimensions'),
    lender: line(work.lender, 160, 'lender'),
    ...readText(form, work.medium, { field: at('medium'), column: 'medium', longest: 160 }),
    ...readText(form, work.caption, { field: at('caption'), column: 'caption', longest: 2_000 }),
    ...readText(form, work.alternativeText, { field: at('alternativeText'), column: 'alt', longest: 300 }),
    upload_id: work.uploadId ?? null,
  };
}

/** Replaces the parts of an event that were given. */
export async function replaceParts(tx: EntityManager, eventId: string, parts: EventParts): Promise<void> {
  for (const [table, rows] of Object.entries(parts)) {
    await deleteRows(tx, table, 'event_id', [eventId]);
    await insertRows(tx, table, rows);
  }
  for (const { upload_id: uploadId } of parts.event_work ?? [])
    if (typeof uploadId === 'string') await keepUpload(tx, uploadId, eventId);
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
