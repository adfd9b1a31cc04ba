import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { keepUpload, releaseUpload, uploadsToShow } from '../../../platform/uploads/uploads.queries';
import { toPrincipal } from '../../../platform/auth/actor';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { notFound, stale, toErrors } from '../../../platform/validation/refusals';
import { pickPresent } from '../../../shared/pick-given';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { CATALOGUE_NOUNS } from '../../catalogue';
import { isBranch } from '../../library';
import type { SpaceDeps } from '../save-space';
import { say } from '../words/say';
import type { FloorPlan, FloorPlanEntity } from './floor-plan.entity';
import { isPlanSide, isTooFull } from './floor-plan.rules';
import { MOST_ELEMENTS, MOST_PLANS, PLAN_SIDE } from './floor-plan.terms';
import {
  countFloorPlans,
  deleteElements,
  deleteFloorPlan,
  floorPlanTable,
  lockFloorPlan,
  planElementTable,
  readElementIds,
} from './floor-plans.queries';
import type { PlanElementEntry } from './read-elements';
import { readElements } from './read-elements';

/** What can be said of a floor plan; absent facts stay as they are. */
export type FloorPlanChanges = {
  readonly name?: TextEntry | null;
  readonly width?: number | null;
  readonly height?: number | null;
  /** The picture under the elements; null takes it away. */
  readonly drawingUploadId?: string | null;
  readonly isPublic?: boolean | null;
  readonly position?: number | null;
};

/** What floor plans are called in refusals. */
export const PLAN_NOUN = say('plans.noun');

/** Creates an empty floor plan of a branch, which nobody outside sees until it is published. */
export function createFloorPlan(
  deps: SpaceDeps,
  actor: Actor,
  input: { branchId: string; plan: FloorPlanChanges; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createFloorPlan', input), async (tx) => {
    if (!(await isBranch(tx, input.branchId))) return fail(notFound(['branchId'], CATALOGUE_NOUNS.branch));
    const count = await countFloorPlans(tx, input.branchId);
    const form = new InputValidator(['plan']);
    const facts = readPlan(form, { name: null, ...input.plan });
    if (count >= MOST_PLANS)
      form.refuse(() => ({
        code: 'INVALID',
        field: ['branchId'],
        message: say('plans.tooMany', { most: MOST_PLANS }),
      }));
    const refusals = toErrors([
      ...form.refusals,
      ...(await drawingRefusals(deps, tx, actor, { id: null, wanted: input.plan.drawingUploadId })),
    ]);
    if (refusals) return fail(...refusals);
    const id = deps.newId('fpl', deps.clock.now());
    await insertRows(tx, floorPlanTable.name, [
      floorPlanTable.write({
        id,
        branchId: input.branchId,
        nameIndonesian: '',
        nameEnglish: null,
        width: 200,
        height: 120,
        drawingUploadId: null,
        position: count,
        isPublic: false,
        isSample: false,
        ...facts,
        version: 1,
      }),
    ]);
    if (input.plan.drawingUploadId != null) await keepUpload(tx, input.plan.drawingUploadId, id);
    return ok({ id });
  });
}

/**
 * Changes a floor plan and what it draws: elements with an id are replaced, those without are added, and
 * `removedElementIds` go. Refuses when somebody else changed the plan since `version`.
 */
export function updateFloorPlan(
  deps: SpaceDeps,
  actor: Actor,
  input: {
    id: string;
    version: number;
    changes?: FloorPlanChanges | null;
    elements?: readonly PlanElementEntry[] | null;
    removedElementIds?: readonly string[] | null;
    idempotencyKey?: string | null;
  },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateFloorPlan', input), async (tx) => {
    const plan = await lockFloorPlan(deps.db, tx, input.id);
    if (!plan) return fail(notFound(['id'], PLAN_NOUN));
    if (plan.version !== input.version) return fail(stale(PLAN_NOUN, plan.version));
    const changes = input.changes ?? {};
    const form = new InputValidator(['changes']);
    const facts = readPlan(form, changes);
    const sized = { ...plan, ...pickPresent(facts, ['width', 'height']) };
    const written = await writeElements(deps, tx, sized, input);
    const refusals = toErrors([
      ...form.refusals,
      ...(await drawingRefusals(deps, tx, actor, { id: plan.id, wanted: changes.drawingUploadId })),
      ...(written.ok ? [] : written.refusals),
    ]);
    if (refusals) return fail(...refusals);
    await exchangeDrawing(tx, plan, changes.drawingUploadId);
    await updateRow(
      tx,
      floorPlanTable.name,
      plan.id,
      floorPlanTable.write({ ...facts, version: plan.version + 1 }),
    );
    return ok({ id: plan.id });
  });
}

/** Takes a floor plan away with all that it draws; spaces and items stay. */
export function removeFloorPlan(
  deps: SpaceDeps,
  actor: Actor,
  input: { id: string; version: number; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'removeFloorPlan', input), async (tx) => {
    const plan = await lockFloorPlan(deps.db, tx, input.id);
    if (!plan) return fail(notFound(['id'], PLAN_NOUN));
    if (plan.version !== input.version) return fail(stale(PLAN_NOUN, plan.version));
    await exchangeDrawing(tx, plan, null);
    await deleteFloorPlan(tx, plan.id);
    return ok({ id: plan.id });
  });
}

async function writeElements(
  deps: SpaceDeps,
  tx: EntityManager,
  plan: FloorPlan,
  {
    elements,
    removedElementIds,
  }: {
    readonly elements?: readonly PlanElementEntry[] | null;
    readonly removedElementIds?: readonly string[] | null;
  },
): Promise<Result<null, Refusal>> {
  const known = await readElementIds(tx, plan.id);
  const gone = (removedElementIds ?? []).filter((id) => known.has(id));
  const wanted = elements ?? [];
  const added = wanted.filter(({ id }) => id == null).length;
  const form = new InputValidator([]);
  if (isTooFull(known.size - gone.length + added))
    form.refuse(
      (field) => ({ code: 'INVALID', field, message: say('plans.tooFull', { most: MOST_ELEMENTS }) }),
      'elements',
    );
  const rows = await readElements(deps, tx, form, { plan, known, elements: wanted });
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  await deleteElements(tx, [...gone, ...rows.map(({ id }) => id).filter((id) => known.has(id))]);
  await insertRows(tx, planElementTable.name, rows.map(planElementTable.write));
  return ok(null);
}

function readPlan(form: InputValidator, plan: FloorPlanChanges): Partial<EntityRow<FloorPlanEntity>> {
  for (const side of ['width', 'height'] as const) {
    const length = plan[side];
    if (length != null && !isPlanSide(length))
      form.refuse((field) => ({ code: 'INVALID', field, message: say('plans.wrongSide', PLAN_SIDE) }), side);
  }
  return {
    ...(plan.name === undefined
      ? {}
      : toTextColumns(
          'name',
          readRequiredText(form, plan.name, { longest: 80, what: say('plans.name'), field: ['name'] }),
        )),
    ...pickPresent(plan, ['width', 'height', 'isPublic', 'position']),
    ...(plan.drawingUploadId === undefined ? {} : { drawingUploadId: plan.drawingUploadId }),
  };
}

/** Refuses a picture that somebody else sent, that something else shows, or whose bytes have not arrived. */
async function drawingRefusals(
  { db }: SpaceDeps,
  tx: EntityManager,
  actor: Actor,
  { id, wanted }: { readonly id: string | null; readonly wanted: string | null | undefined },
): Promise<Refusal[]> {
  if (wanted == null) return [];
  const [upload] = await uploadsToShow(db, tx, [wanted]);
  const isTheirs =
    upload !== undefined &&
    upload.storedName !== null &&
    (upload.keptFor === null ? upload.createdBy === toPrincipal(actor) : upload.keptFor === id);
  return isTheirs ? [] : [notFound(['drawingUploadId'], CATALOGUE_NOUNS.upload)];
}

async function exchangeDrawing(
  tx: EntityManager,
  plan: FloorPlan,
  wanted: string | null | undefined,
): Promise<void> {
  if (wanted === undefined || wanted === plan.drawingUploadId) return;
  if (plan.drawingUploadId !== null) await releaseUpload(tx, plan.drawingUploadId, plan.id);
  if (wanted !== null) await keepUpload(tx, wanted, plan.id);
}
