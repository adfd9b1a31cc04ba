import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { insertRows, replaceRows } from '../../../platform/db/write-rows';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { readLink, readText } from '../../../platform/validation/read-text';
import { notFound } from '../../../platform/validation/refusals';
import { keepUpload } from '../../../platform/uploads/uploads.queries';
import { PARTNER_NOUNS, readPartnerNames } from '../../partners';
import type { EventPartRows } from './event-parts.queries';
import { MOST_PARTS, PART_TABLES } from './event-parts.queries';
import type { EventDetails, PartnerEntry, TitleEntry, WorkEntry } from '../events/read-event-details';
import { WRONG_LINK } from '../events/read-event-details';
import type { EventPartnerEntity } from '../programmes/programme.entity';
import type { EventTitleEntity, EventWorkEntity } from './event-work.entity';
import type { ProgrammesDeps } from '../deps';
import { say } from '../words/say';

/** The parts of an event that were given; what is null keeps its rows. */
export type EventParts = { readonly [Part in keyof EventPartRows]: EventPartRows[Part] | null };

/** A form that is read inside a unit. */
type Reading = { readonly tx: EntityManager; readonly form: InputValidator };

const NAME = say('writeEventParts.name');

/** Reads the parts of an event that were given into rows; what is wrong stands in the form. */
export async function readParts(
  deps: ProgrammesDeps,
  { tx, form }: Reading,
  eventId: string,
  { audiences, people, partners, works, titles }: EventDetails,
): Promise<EventParts> {
  const newId = (prefix: string): string => deps.newId(prefix, deps.clock.now());
  const credits = people == null ? null : form.list(people, MOST_PARTS, 'people');
  const listedTitles = titles == null ? null : form.list(titles, MOST_PARTS, 'titles');
  const listedWorks = works == null ? null : form.list(works, MOST_PARTS, 'works');
  return {
    audiences: audiences == null ? null : [...new Set(audiences)].map((audience) => ({ eventId, audience })),
    credits:
      credits?.map(({ sessionId, personId, role }, position) => ({
        id: newId('evc'),
        eventId,
        sessionId: sessionId ?? null,
        personId,
        role,
        position,
      })) ?? null,
    partners:
      partners == null
        ? null
        : await readPartners(deps, { tx, form }, { eventId, programmeId: null }, partners),
    works:
      listedWorks?.map((work, position) => ({
        id: newId('evw'),
        eventId,
        position,
        ...readWork(form, work, position),
      })) ?? null,
    titles: listedTitles === null ? null : readTitles(form, eventId, listedTitles),
  };
}

/** Reads partners of an event or a programme into rows; one that is chosen gives its name unless the poster says another. */
export async function readPartners(
  deps: ProgrammesDeps,
  { tx, form }: Reading,
  owner: { eventId: string | null; programmeId: string | null },
  partners: readonly PartnerEntry[],
): Promise<EntityRow<EventPartnerEntity>[]> {
  const names = await readPartnerNames(
    tx,
    partners.flatMap(({ partnerId }) => partnerId ?? []),
  );
  return form.list(partners, MOST_PARTS, 'partners').map((entry, position) => {
    const { partnerId = null, url, contribution } = entry;
    const at = ['partners', String(position)] as const;
    if (partnerId !== null && !names.has(partnerId))
      form.refuse((field) => notFound(field, PARTNER_NOUNS.partner), ...at, 'partnerId');
    const name = entry.name?.trim() ? entry.name : (names.get(partnerId ?? '') ?? '');
    return {
      id: deps.newId('evr', deps.clock.now()),
      ...owner,
      partnerId,
      name: form.requiredLine(name, { longest: 200, what: NAME }, ...at, 'name'),
      url: readLink(form, url, { message: WRONG_LINK, field: [...at, 'url'] }),
      contributionKind: contribution?.kind ?? null,
      contributionAmount: contribution?.amount ?? null,
      contributionNote: form.line(contribution?.note, 300, ...at, 'contribution', 'note'),
      position,
    };
  });
}

function readTitles(
  form: InputValidator,
  eventId: string,
  titles: readonly TitleEntry[],
): EntityRow<EventTitleEntity>[] {
  return uniqueBy(titles, ({ titleId }) => titleId).map(({ titleId, note }, position) => ({
    eventId,
    titleId,
    ...toTextColumns('note', readText(form, note, { longest: 300, field: [`titles.${position}.note`] })),
    position,
  }));
}

function readWork(
  form: InputValidator,
  work: WorkEntry,
  index: number,
): Omit<EntityRow<EventWorkEntity>, 'id' | 'eventId' | 'position'> {
  const at = ['works', String(index)] as const;
  const line = (text: string | null | undefined, longest: number, field: string): string | null =>
    form.line(text, longest, ...at, field);
  const text = <Field extends 'medium' | 'caption' | 'alternativeText'>(field: Field, longest: number) =>
    toTextColumns(field, readText(form, work[field], { longest, field: [`works.${index}.${field}`] }));
  return {
    nameIndonesian: form.requiredLine(
      work.name.indonesian,
      { longest: 200, what: NAME },
      ...at,
      'name',
      'indonesian',
    ),
    nameEnglish: line(work.name.english, 200, 'name'),
    creator: line(work.creator, 160, 'creator'),
    year: line(work.year, 60, 'year'),
    dimensions: line(work.dimensions, 80, 'dimensions'),
    lender: line(work.lender, 160, 'lender'),
    ...text('medium', 160),
    ...text('caption', 2_000),
    ...text('alternativeText', 300),
    uploadId: work.uploadId ?? null,
  };
}

/** Replaces the parts of an event that were given. */
export async function replaceParts(
  tx: EntityManager,
  eventId: string,
  { audiences, credits, partners, works, titles }: EventParts,
): Promise<void> {
  const event = { column: 'event_id', id: eventId };
  await replaceRows(tx, PART_TABLES.audiences, event, audiences);
  await replaceRows(tx, PART_TABLES.credits, event, credits);
  await replaceRows(tx, PART_TABLES.partners, event, partners);
  await replaceRows(tx, PART_TABLES.works, event, works);
  await replaceRows(tx, PART_TABLES.titles, event, titles);
  for (const { uploadId } of works ?? []) if (uploadId !== null) await keepUpload(tx, uploadId, eventId);
}

/** Writes the parts of a new event. */
export async function insertParts(
  tx: EntityManager,
  { audiences, credits, partners, works, titles }: EventPartRows,
): Promise<void> {
  const tables = PART_TABLES;
  await insertRows(tx, tables.audiences.name, audiences.map(tables.audiences.write));
  await insertRows(tx, tables.credits.name, credits.map(tables.credits.write));
  await insertRows(tx, tables.partners.name, partners.map(tables.partners.write));
  await insertRows(tx, tables.works.name, works.map(tables.works.write));
  await insertRows(tx, tables.titles.name, titles.map(tables.titles.write));
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
