import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { deleteRows, insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { uploadRefusal } from '../../catalogue';
import { toErrors, notFound, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { keepUpload } from '../../../platform/uploads/uploads.queries';
import type { EntityManager } from 'typeorm';
import { lockProgramme } from './programmes.queries';
import type { ProgrammeKind, ProgrammeStatus } from '../events/event.terms';
import { programmeChanged } from '../programmes.events';
import type { EventColumns, PartnerEntry } from '../events/read-event-details';
import { readText } from '../events/read-event-details';
import type { ProgrammesDeps, TextEntry } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
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

const PROGRAMME_NAME = say('saveProgramme.programmeName');
const BLANK = {
  status: 'DRAFT',
  summary_id: null,
  summary_en: null,
  description_id: null,
  description_en: null,
  policy_goal_id: null,
  policy_goal_en: null,
  poster_upload_id: null,
  position: 0,
  is_sample: 0,
  version: 1,
};

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
    await insertRows(tx, 'programme', [
      { ...BLANK, ...read.columns, id, created_at: sqlInstant(deps.clock.now()) },
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
    await updateRow(tx, 'programme', known.id, { ...read.columns, version: known.version + 1 });
    await finish(deps, tx, known.id, read);
    return ok({ programmeId: known.id });
  });
}

type Read = {
  readonly columns: EventColumns;
  readonly partners: readonly Record<string, unknown>[] | null;
  readonly uploadId: string | null;
  readonly refusals: readonly [Refusal, ...Refusal[]] | null;
};

async function readProgramme(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { id, details, path }: { id: string; details: ProgrammeDetails; path: readonly string[] },
): Promise<Read> {
  const form = new InputValidator(path);
  const columns = readColumns(form, details);
  const partners =
    details.partners == null
      ? null
      : readPartners(deps, form, { eventId: null, programmeId: id }, details.partners);
  const uploadId = details.posterUploadId ?? null;
  const upload = uploadId === null ? null : await uploadRefusal(tx, uploadId, deps.db.forUpdate);
  return {
    columns,
    partners,
    uploadId,
    refusals: toErrors([
      ...form.refusals,
      ...(upload ? [{ ...upload, field: [...path, 'posterUploadId'] }] : []),
    ]),
  };
}

function readColumns(form: InputValidator, details: ProgrammeDetails): EventColumns {
  const { name, description } = details;
  return {
    ...(details.kind == null ? {} : { kind: details.kind }),
    ...(details.status == null ? {} : { status: details.status }),
    ...(details.position == null ? {} : { position: details.position }),
    ...(name === undefined
      ? {}
      : {
          name_id: form.requiredLine(
            name?.indonesian,
            { longest: 160, what: PROGRAMME_NAME },
            'name',
            'indonesian',
          ),
          name_en: form.line(name?.english, 160, 'name', 'english'),
        }),
    ...(details.summary === undefined
      ? {}
      : readText(form, details.summary, { field: 'summary', column: 'summary', longest: 400 })),
    ...(details.policyGoal === undefined
      ? {}
      : readText(form, details.policyGoal, { field: 'policyGoal', column: 'policy_goal', longest: 300 })),
    ...(description === undefined
      ? {}
      : {
          description_id: form.paragraphs(description?.indonesian, 20_000, 'description', 'indonesian'),
          description_en: form.paragraphs(description?.english, 20_000, 'description', 'english'),
        }),
    ...(details.posterUploadId === undefined ? {} : { poster_upload_id: details.posterUploadId }),
  };
}

async function finish(
  deps: ProgrammesDeps,
  tx: EntityManager,
  id: string,
  { partners, uploadId }: Read,
): Promise<void> {
  if (partners !== null) {
    await deleteRows(tx, 'event_partner', 'programme_id', [id]);
    await insertRows(tx, 'event_partner', partners);
  }
  if (uploadId !== null) await keepUpload(tx, uploadId, id);
  await recordEvents(tx, [programmeChanged(id)], deps.clock.now());
}
