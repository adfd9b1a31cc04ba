import type { Actor } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, replaceRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { pickGiven, pickPresent } from '../../../shared/pick-given';
import { fail, ok } from '../../../shared/result';
import { uploadRefusal } from '../../catalogue';
import { toErrors, notFound, stale } from '../../../platform/validation/refusals';
import { readParagraphs, readRequiredText, readText } from '../../../platform/validation/read-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { keepUpload } from '../../../platform/uploads/uploads.queries';
import type { EntityManager } from 'typeorm';
import type { EventPartnerEntity, ProgrammeEntity } from './programme.entity';
import { lockProgramme, programmeTable } from './programmes.queries';
import type { ProgrammeKind, ProgrammeStatus } from '../events/event.terms';
import { programmeChanged } from '../programmes.events';
import type { PartnerEntry } from '../events/read-event-details';
import type { ProgrammesDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
import { PROGRAMME_NOUNS } from '../deps';
import { PART_TABLES } from '../event-parts/event-parts.queries';
import { readPartners } from '../event-parts/write-event-parts';
import { say } from '../words/say';

/** What can be said of a programme: absent keeps, null clears; partners replace the old ones. */
export type ProgrammeDetails = {
  readonly kind?: ProgrammeKind | null;
  readonly status?: ProgrammeStatus | null;
  readonly name?: TextEntry | null;
  readonly summary?: TextEntry | null;
  readonly description?: TextEntry | null;
  readonly policyGoal?: TextEntry | null;
  readonly posterUploadId?: string | null;
  readonly position?: number | null;
  readonly partners?: readonly PartnerEntry[] | null;
};

type ProgrammeFacts = Partial<EntityRow<ProgrammeEntity>>;

const PROGRAMME_NAME = say('saveProgramme.programmeName');
const BLANK = {
  status: 'DRAFT',
  summaryIndonesian: null,
  summaryEnglish: null,
  descriptionIndonesian: null,
  descriptionEnglish: null,
  policyGoalIndonesian: null,
  policyGoalEnglish: null,
  posterUploadId: null,
  position: 0,
  isSample: false,
  version: 1,
} satisfies ProgrammeFacts;

/** Creates a programme; a draft unless it says otherwise. */
export function createProgramme(
  deps: ProgrammesDeps,
  actor: Actor,
  request: {
    kind: ProgrammeKind;
    name: TextEntry;
    details?: ProgrammeDetails | null;
    idempotencyKey?: string | null;
  },
): Promise<Result<{ programmeId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createProgramme', request), async (tx) => {
    const id = deps.newId('prg', deps.clock.now());
    const read = await readProgramme(deps, tx, {
      id,
      details: { ...request.details, kind: request.kind, name: request.name },
      path: ['details'],
    });
    if (read.refusals) return fail(...read.refusals);
    await insertRows(tx, programmeTable.name, [
      programmeTable.write({ ...BLANK, ...read.facts, id, createdAt: deps.clock.now() }),
    ]);
    await finish(deps, tx, id, read);
    return ok({ programmeId: id });
  });
}

/** Changes a programme. Refuses when somebody else changed it since `version`. */
export function updateProgramme(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { id: string; version: number; changes: ProgrammeDetails; idempotencyKey?: string | null },
): Promise<Result<{ programmeId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateProgramme', request), async (tx) => {
    const known = await lockProgramme(deps.db, tx, request.id);
    if (!known) return fail(notFound(['id'], PROGRAMME_NOUNS.programme));
    if (known.version !== request.version) return fail(stale(PROGRAMME_NOUNS.programme, known.version));
    const read = await readProgramme(deps, tx, { id: known.id, details: request.changes, path: ['changes'] });
    if (read.refusals) return fail(...read.refusals);
    await updateRow(
      tx,
      programmeTable.name,
      known.id,
      programmeTable.write({ ...read.facts, version: known.version + 1 }),
    );
    await finish(deps, tx, known.id, read);
    return ok({ programmeId: known.id });
  });
}

type Read = {
  readonly facts: ProgrammeFacts;
  readonly partners: readonly EntityRow<EventPartnerEntity>[] | null;
  readonly uploadId: string | null;
  readonly refusals: readonly [Refusal, ...Refusal[]] | null;
};

async function readProgramme(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { id, details, path }: { id: string; details: ProgrammeDetails; path: readonly string[] },
): Promise<Read> {
  const form = new InputValidator(path);
  const facts = readFacts(form, details);
  const partners =
    details.partners == null
      ? null
      : await readPartners(deps, { tx, form }, { eventId: null, programmeId: id }, details.partners);
  const uploadId = details.posterUploadId ?? null;
  const upload = uploadId === null ? null : await uploadRefusal(tx, uploadId, deps.db.forUpdate);
  return {
    facts,
    partners,
    uploadId,
    refusals: toErrors([
      ...form.refusals,
      ...(upload ? [{ ...upload, field: [...path, 'posterUploadId'] }] : []),
    ]),
  };
}

function readFacts(form: InputValidator, details: ProgrammeDetails): ProgrammeFacts {
  const { name, summary, policyGoal, description } = details;
  return {
    ...pickPresent(details, ['kind', 'status', 'position']),
    ...(name === undefined
      ? {}
      : toTextColumns(
          'name',
          readRequiredText(form, name, { longest: 160, what: PROGRAMME_NAME, field: ['name'] }),
        )),
    ...(summary === undefined
      ? {}
      : toTextColumns('summary', readText(form, summary, { longest: 400, field: ['summary'] }))),
    ...(policyGoal === undefined
      ? {}
      : toTextColumns('policyGoal', readText(form, policyGoal, { longest: 300, field: ['policyGoal'] }))),
    ...(description === undefined
      ? {}
      : toTextColumns(
          'description',
          readParagraphs(form, description, { longest: 20_000, field: ['description'] }),
        )),
    ...pickGiven(details, ['posterUploadId']),
  };
}

async function finish(
  deps: ProgrammesDeps,
  tx: EntityManager,
  id: string,
  { partners, uploadId }: Read,
): Promise<void> {
  await replaceRows(tx, PART_TABLES.partners, { column: 'programme_id', id }, partners);
  if (uploadId !== null) await keepUpload(tx, uploadId, id);
  await recordEvents(tx, [programmeChanged(id)], deps.clock.now());
}
