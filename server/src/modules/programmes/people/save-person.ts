import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { pickGiven, pickPresent } from '../../../shared/pick-given';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { foldText } from '../../../shared/text';
import { uploadRefusal } from '../../catalogue';
import { toErrors, notFound, stale } from '../../../platform/validation/refusals';
import { readLink, readParagraphs, readText } from '../../../platform/validation/read-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { keepUpload } from '../../../platform/uploads/uploads.queries';
import { lockPerson, listEventsOfPerson, personTable } from './people.queries';
import { eventPersonChanged } from '../programmes.events';
import type { EventPersonEntity } from './event-person.entity';
import { WRONG_LINK } from '../events/read-event-details';
import type { ProgrammesDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
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

type PersonFacts = Partial<EntityRow<EventPersonEntity>>;

const PERSON_NAME = say('savePerson.personName');
const BLANK = {
  headlineIndonesian: null,
  headlineEnglish: null,
  biographyIndonesian: null,
  biographyEnglish: null,
  website: null,
  photoUploadId: null,
  isPublic: true,
  memberId: null,
  staffId: null,
  isSample: false,
  version: 1,
} satisfies PersonFacts;

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
      const { facts, refusals } = await readPerson(deps, tx, { name: null, ...request.person }, ['person']);
      if (refusals) return fail(...refusals);
      const id = deps.newId('evp', deps.clock.now());
      await insertRows(tx, personTable.name, [
        personTable.write({ ...BLANK, ...facts, id, createdAt: deps.clock.now() }),
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
      const { facts, refusals } = await readPerson(deps, tx, request.changes, ['changes']);
      if (refusals) return fail(...refusals);
      await updateRow(
        tx,
        personTable.name,
        known.id,
        personTable.write({ ...facts, version: known.version + 1 }),
      );
      if (facts.name !== undefined) await renameInLists(tx, known.id);
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
): Promise<{ facts: PersonFacts; refusals: readonly [Refusal, ...Refusal[]] | null }> {
  const form = new InputValidator(path);
  const { name, headline, biography, website } = details;
  const facts: PersonFacts = {
    ...(name === undefined ? {} : readName(form, name)),
    ...(headline === undefined
      ? {}
      : toTextColumns('headline', readText(form, headline, { longest: 160, field: ['headline'] }))),
    ...(biography === undefined
      ? {}
      : toTextColumns(
          'biography',
          readParagraphs(form, biography, { longest: 10_000, field: ['biography'] }),
        )),
    ...(website === undefined
      ? {}
      : { website: readLink(form, website, { message: WRONG_LINK, field: ['website'] }) }),
    ...pickPresent(details, ['isPublic']),
    ...pickGiven(details, ['photoUploadId', 'memberId', 'staffId']),
  };
  const wrong = await linkRefusals(deps, tx, details, path);
  return { facts, refusals: toErrors([...form.refusals, ...wrong]) };
}

function readName(form: InputValidator, entered: string | null): PersonFacts {
  const name = form.requiredLine(entered, { longest: 160, what: PERSON_NAME }, 'name');
  return { name, nameSort: foldText(name).slice(0, 160) };
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
