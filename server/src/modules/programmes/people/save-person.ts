import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { foldText } from '../../../shared/text';
import { uploadRefusal } from '../../catalogue';
import { toErrors, notFound, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { keepUpload } from '../../../platform/uploads/uploads.queries';
import { lockPerson, listEventsOfPerson } from './people.queries';
import { eventPersonChanged } from '../programmes.events';
import type { EventColumns } from '../events/read-event-details';
import { readLink, readText } from '../events/read-event-details';
import type { ProgrammesDeps, TextEntry } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { refreshSearchText } from '../event-parts/search-text.queries';
import { missingIds } from '../../../platform/db/missing-ids';
import { say } from '../words/say';

/** What can be said of somebody who makes events: absent keeps, null clears. */
export type PersonDetails = {
  readonly name?: string | null;
  readonly headline?: TextEntry | null;
  readonly biography?: TextEntry | null;
  readonly website?: string | null;
  readonly photoUploadId?: string | null;
  readonly isPublic?: boolean | null;
  readonly memberId?: string | null;
  readonly staffId?: string | null;
};

const PERSON_NAME = say('savePerson.personName');
const BLANK = {
  headline_id: null,
  headline_en: null,
  bio_id: null,
  bio_en: null,
  website: null,
  photo_upload_id: null,
  is_public: 1,
  member_id: null,
  staff_id: null,
  is_sample: 0,
  version: 1,
};

/** Creates somebody who makes events; namesakes are allowed. */
export function createEventPerson(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { person: PersonDetails; idempotencyKey?: string | null },
): Promise<Result<{ personId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createEventPerson', request),
    async (tx) => {
      const { columns, refusals } = await readPerson(deps, tx, { name: null, ...request.person }, ['person']);
      if (refusals) return fail(...refusals);
      const id = deps.newId('evp', deps.clock.now());
      await insertRows(tx, 'event_person', [
        { ...BLANK, ...columns, id, created_at: sqlInstant(deps.clock.now()) },
      ]);
      await finish(deps, tx, id, request.person);
      return ok({ personId: id });
    },
  );
}

/** Changes somebody who makes events. Refuses when somebody else changed them since `version`. */
export function updateEventPerson(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { id: string; version: number; changes: PersonDetails; idempotencyKey?: string | null },
): Promise<Result<{ personId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'updateEventPerson', request),
    async (tx) => {
      const known = await lockPerson(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], PROGRAMME_NOUNS.person));
      if (known.version !== request.version) return fail(stale(PROGRAMME_NOUNS.person, known.version));
      const { columns, refusals } = await readPerson(deps, tx, request.changes, ['changes']);
      if (refusals) return fail(...refusals);
      await updateRow(tx, 'event_person', known.id, { ...columns, version: known.version + 1 });
      if (columns['name'] !== undefined) await renameInLists(tx, known.id);
      await finish(deps, tx, known.id, request.changes);
      return ok({ personId: known.id });
    },
  );
}

async function readPerson(
  deps: ProgrammesDeps,
  tx: EntityManager,
  details: PersonDetails,
  path: readonly string[],
): Promise<{ columns: EventColumns; refusals: readonly [Refusal, ...Refusal[]] | null }> {
  const form = new InputValidator(path);
  const columns: EventColumns = {};
  if (details.name !== undefined) {
    const name = form.requiredLine(details.name, { longest: 160, what: PERSON_NAME }, 'name');
    Object.assign(columns, { name, name_sort: foldText(name).slice(0, 160) });
  }
  if (details.headline !== undefined)
    Object.assign(
      columns,
      readText(form, details.headline, { field: 'headline', column: 'headline', longest: 160 }),
    );
  if (details.biography !== undefined)
    Object.assign(columns, {
      bio_id: form.paragraphs(details.biography?.indonesian, 10_000, 'biography', 'indonesian'),
      bio_en: form.paragraphs(details.biography?.english, 10_000, 'biography', 'english'),
    });
  if (details.website !== undefined) columns['website'] = readLink(form, details.website, 'website');
  if (details.isPublic != null) columns['is_public'] = Number(details.isPublic);
  for (const [field, column] of [
    ['photoUploadId', 'photo_upload_id'],
    ['memberId', 'member_id'],
    ['staffId', 'staff_id'],
  ] as const) {
    const value = details[field];
    if (value !== undefined) columns[column] = value;
  }
  const wrong = await linkRefusals(deps, tx, details, path);
  return { columns, refusals: toErrors([...form.refusals, ...wrong]) };
}

async function linkRefusals(
  deps: ProgrammesDeps,
  tx: EntityManager,
  details: PersonDetails,
  path: readonly string[],
): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const [field, table, id] of [
    ['memberId', 'member', details.memberId],
    ['staffId', 'staff_member', details.staffId],
  ] as const) {
    if (id != null && (await missingIds(tx, table, [id])).length > 0)
      refusals.push(notFound([...path, field], PROGRAMME_NOUNS.person));
  }
  const upload =
    details.photoUploadId == null ? null : await uploadRefusal(tx, details.photoUploadId, deps.db.forUpdate);
  return upload ? [...refusals, { ...upload, field: [...path, 'photoUploadId'] }] : refusals;
}

async function renameInLists(tx: EntityManager, personId: string): Promise<void> {
  await refreshSearchText(tx, await listEventsOfPerson(tx, personId));
}

async function finish(
  deps: ProgrammesDeps,
  tx: EntityManager,
  id: string,
  { photoUploadId }: PersonDetails,
): Promise<void> {
  if (photoUploadId != null) await keepUpload(tx, photoUploadId, id);
  await recordEvents(tx, [eventPersonChanged(id)], deps.clock.now());
}
