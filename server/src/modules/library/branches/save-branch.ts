import type { EntityManager } from 'typeorm';

import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Database } from '../../../platform/db/database';
import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { LocalizedText } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { markCalendarChanged } from '../calendar/calendars.queries';
import { BranchEntity, OpeningSpanEntity, ShelvingLocationEntity } from './branch.entity';
import type { OpeningSpan } from './opening-hours.rules';
import {
  branchRefusals,
  codeTaken,
  locationRefusals,
  noBranch,
  readWhatsapp,
  toCoordinates,
  staleBranch,
} from './branch.rules';
import type { Coordinates } from './branch.rules';
import type { BranchKind } from './branch.terms';

/** What saving a branch needs. */
export type LibraryDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** The facts of a branch as they are kept. */
export type BranchFacts = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly kind: BranchKind;
  readonly address: string | null;
  readonly phone: string | null;
  readonly whatsapp?: string | null;
  readonly coordinates?: Coordinates | null;
  readonly note: LocalizedText | null;
  readonly openingHours: readonly OpeningSpan[];
  readonly isSample?: boolean;
};

/** Creates a branch with its hours. Refuses a code that is taken and hours that overlap. */
export function createBranch(
  deps: LibraryDeps,
  actor: Actor,
  input: { branch: BranchFacts; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createBranch', input), async (tx) => {
      const refusals = branchRefusals(input.branch);
      if (refusals) return fail(...refusals);
      if (await tx.existsBy(BranchEntity, { code: input.branch.code })) return fail(codeTaken(['code']));
      const id = deps.newId('brn', deps.clock.now());
      const position = (await tx.maximum(BranchEntity, 'position')) ?? 0;
      await tx.insert(BranchEntity, { id, ...columnsOf(input.branch), position: position + 1, version: 1 });
      await replaceSpans(deps, tx, id, input.branch.openingHours);
      await recordEvents(tx, [{ name: 'branch.changed', subjectId: id }], deps.clock.now());
      return ok({ id });
    }),
  );
}

/** Changes a branch; absent facts stay. Refuses when somebody else changed it since `version`. */
export function updateBranch(
  deps: LibraryDeps,
  actor: Actor,
  input: { id: string; version: number; changes: Partial<BranchFacts>; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateBranch', input), async (tx) => {
      const known = await deps.db
        .lock(tx.createQueryBuilder(BranchEntity, 'branch').where({ id: input.id }))
        .getOne();
      if (!known) return fail(noBranch(['id']));
      if (known.version !== input.version) return fail(staleBranch(known.version));
      const facts = { ...factsOf(known), openingHours: await spansOf(tx, known.id), ...input.changes };
      const refusals = branchRefusals(facts, ['changes']);
      if (refusals) return fail(...refusals);
      const namesake = await tx.findOneBy(BranchEntity, { code: facts.code });
      if (namesake && namesake.id !== known.id) return fail(codeTaken(['changes', 'code']));
      await tx.update(
        BranchEntity,
        { id: known.id },
        { ...columnsOf({ ...facts, isSample: known.isSample }), version: known.version + 1 },
      );
      if (input.changes.openingHours) await replaceSpans(deps, tx, known.id, input.changes.openingHours);
      await recordEvents(tx, [{ name: 'branch.changed', subjectId: known.id }], deps.clock.now());
      return ok({ id: known.id });
    }),
  );
}

/** Creates a place where copies stand. Refuses a code the branch already has. */
export function createShelvingLocation(
  deps: LibraryDeps,
  actor: Actor,
  input: { branchId: string; code: string; name: LocalizedText; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createShelvingLocation', input), async (tx) => {
      const refusals = locationRefusals(input);
      if (refusals) return fail(...refusals);
      if (!(await tx.existsBy(BranchEntity, { id: input.branchId }))) return fail(noBranch(['branchId']));
      if (await tx.existsBy(ShelvingLocationEntity, { branchId: input.branchId, code: input.code }))
        return fail(codeTaken(['code']));
      const id = deps.newId('shl', deps.clock.now());
      await tx.insert(ShelvingLocationEntity, {
        id,
        branchId: input.branchId,
        code: input.code,
        nameIndonesian: input.name.indonesian,
        nameEnglish: input.name.english,
      });
      return ok({ id });
    }),
  );
}

function columnsOf(facts: Omit<BranchFacts, 'openingHours'>) {
  const { code, kind, address, phone, whatsapp, name, note } = facts;
  return {
    code,
    kind,
    address,
    phone,
    whatsapp: readWhatsapp(whatsapp ?? null) ?? null,
    latitude: facts.coordinates?.latitude ?? null,
    longitude: facts.coordinates?.longitude ?? null,
    nameIndonesian: name.indonesian,
    nameEnglish: name.english,
    noteIndonesian: note?.indonesian ?? null,
    noteEnglish: note?.english ?? null,
    isSample: facts.isSample ?? false,
  };
}

function factsOf(row: BranchEntity): Omit<BranchFacts, 'openingHours'> {
  const { code, kind, address, phone, whatsapp } = row;
  const note =
    row.noteIndonesian === null ? null : { indonesian: row.noteIndonesian, english: row.noteEnglish };
  return {
    code,
    kind,
    address,
    phone,
    whatsapp,
    coordinates: toCoordinates(row),
    name: { indonesian: row.nameIndonesian, english: row.nameEnglish },
    note,
  };
}

async function spansOf(tx: EntityManager, branchId: string): Promise<OpeningSpan[]> {
  return tx.findBy(OpeningSpanEntity, { branchId });
}

async function replaceSpans(
  deps: LibraryDeps,
  tx: EntityManager,
  branchId: string,
  spans: readonly OpeningSpan[],
): Promise<void> {
  await tx.delete(OpeningSpanEntity, { branchId });
  const rows = spans.map(({ weekday, opens, closes }) => ({
    id: deps.newId('osp', deps.clock.now()),
    branchId,
    weekday,
    opens,
    closes,
  }));
  if (rows.length > 0) await tx.insert(OpeningSpanEntity, rows);
  await markCalendarChanged(tx, deps);
}
