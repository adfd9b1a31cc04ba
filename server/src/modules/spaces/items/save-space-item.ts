import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readText } from '../../../platform/validation/read-text';
import { notFound, stale, toErrors } from '../../../platform/validation/refusals';
import { pickPresent } from '../../../shared/pick-given';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { SpaceDeps } from '../save-space';
import { SPACE_NOUN } from '../save-space';
import { lockSpaces } from '../spaces.queries';
import type { AccessibilityOffer } from '../space.terms';
import { say } from '../words/say';
import type { SpaceItemEntity } from './space-item.entity';
import type { SpaceItemKind } from './space-item.terms';
import {
  lockSpaceItem,
  MOST_ITEMS,
  readItemCodes,
  readSpaceItems,
  spaceItemTable,
} from './space-items.queries';

/** What can be said of an item; absent facts stay as they are, null clears. */
export type SpaceItemChanges = {
  readonly code?: string | null;
  readonly kind?: SpaceItemKind | null;
  readonly note?: TextEntry | null;
  readonly accessibility?: readonly AccessibilityOffer[] | null;
  readonly isOutOfOrder?: boolean | null;
  readonly isActive?: boolean | null;
  readonly position?: number | null;
};

/** What items are called in refusals. */
export const ITEM_NOUN = say('items.noun');
const CODE = /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,23}$/u;
const LONGEST_NOTE = 200;

/**
 * Adds items of one kind to a space, one for each code. Refuses codes the space has already, and more than
 * 500 items in one space.
 */
export function createSpaceItems(
  deps: SpaceDeps,
  actor: Actor,
  input: {
    spaceId: string;
    kind: SpaceItemKind;
    codes: readonly string[];
    note?: TextEntry | null;
    accessibility?: readonly AccessibilityOffer[] | null;
    idempotencyKey?: string | null;
  },
): Promise<Result<{ spaceId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createSpaceItems', input), async (tx) => {
    const [space] = await lockSpaces(deps.db, tx, [input.spaceId]);
    if (!space) return fail(notFound(['spaceId'], SPACE_NOUN));
    const codes = input.codes.map(tidy);
    const known = await readItemCodes(tx, space.id);
    const form = new InputValidator([]);
    refuseCodes(form, codes, known);
    const facts = readFacts(form, { note: input.note, accessibility: input.accessibility ?? [] });
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    await insertRows(
      tx,
      spaceItemTable.name,
      codes.map((code, index) =>
        spaceItemTable.write({
          id: deps.newId('spi', deps.clock.now()),
          spaceId: space.id,
          branchId: space.branchId,
          kind: input.kind,
          code,
          noteIndonesian: null,
          noteEnglish: null,
          accessibility: [],
          outOfOrderAt: null,
          isActive: true,
          isSample: false,
          position: known.length + index,
          version: 1,
          ...facts,
        }),
      ),
    );
    await recordChange(deps, tx, space.id);
    return ok({ spaceId: space.id });
  });
}

/** Changes an item. Refuses when somebody else changed it since `version`, and a code the space has already. */
export function updateSpaceItem(
  deps: SpaceDeps,
  actor: Actor,
  input: { id: string; version: number; changes: SpaceItemChanges; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateSpaceItem', input), async (tx) => {
    const [found] = await readSpaceItems(tx, [input.id]);
    if (!found) return fail(notFound(['id'], ITEM_NOUN));
    await lockSpaces(deps.db, tx, [found.spaceId]);
    const item = (await lockSpaceItem(deps.db, tx, input.id)) ?? found;
    if (item.version !== input.version) return fail(stale(ITEM_NOUN, item.version));
    const { changes } = input;
    const form = new InputValidator(['changes']);
    const code = changes.code == null ? item.code : tidy(changes.code);
    const others = (await readItemCodes(tx, item.spaceId)).filter((one) => one !== item.code);
    refuseCode(form, code, { others, field: 'code' });
    const facts = readFacts(form, changes);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const isBroken = changes.isOutOfOrder ?? item.outOfOrderAt !== null;
    await updateRow(
      tx,
      spaceItemTable.name,
      item.id,
      spaceItemTable.write({
        ...facts,
        ...pickPresent(changes, ['kind', 'isActive', 'position']),
        code,
        outOfOrderAt: isBroken ? (item.outOfOrderAt ?? deps.clock.now()) : null,
        version: item.version + 1,
      }),
    );
    await recordChange(deps, tx, item.spaceId);
    return ok({ id: item.id });
  });
}

async function recordChange(deps: SpaceDeps, tx: EntityManager, spaceId: string): Promise<void> {
  await recordEvents(tx, [{ name: 'space.changed', subjectId: spaceId }], deps.clock.now());
}

function refuseCodes(form: InputValidator, codes: readonly string[], known: readonly string[]): void {
  if (codes.length === 0)
    form.refuse((field) => ({ code: 'REQUIRED', field, message: say('items.noCodes') }), 'codes');
  if (known.length + codes.length > MOST_ITEMS)
    form.refuse(
      (field) => ({ code: 'INVALID', field, message: say('items.tooMany', { most: MOST_ITEMS }) }),
      'codes',
    );
  codes.forEach((code, index) =>
    refuseCode(form, code, { others: [...known, ...codes.slice(0, index)], field: 'codes' }),
  );
}

function refuseCode(
  form: InputValidator,
  code: string,
  { others, field }: { readonly others: readonly string[]; readonly field: string },
): void {
  if (!CODE.test(code))
    form.refuse((path) => ({ code: 'INVALID', field: path, message: say('items.wrongCode') }), field);
  else if (others.some((other) => other.toLowerCase() === code.toLowerCase()))
    form.refuse(
      (path) => ({ code: 'ALREADY_EXISTS', field: path, message: say('items.codeTaken', { code }) }),
      field,
    );
}

function readFacts(
  form: InputValidator,
  { note, accessibility }: Pick<SpaceItemChanges, 'note' | 'accessibility'>,
): Partial<EntityRow<SpaceItemEntity>> {
  return {
    ...(note === undefined
      ? {}
      : toTextColumns('note', readText(form, note, { longest: LONGEST_NOTE, field: ['note'] }))),
    ...(accessibility == null ? {} : { accessibility: [...new Set(accessibility)] }),
  };
}

function tidy(code: string): string {
  return code.trim().replaceAll(/\s+/g, ' ');
}
