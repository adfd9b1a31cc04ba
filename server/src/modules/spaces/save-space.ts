import type { EntityManager } from 'typeorm';

import type { Actor } from '../../platform/auth/actor';
import { withIdempotency } from '../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../platform/db/transactions/idempotent-request';
import type { Database } from '../../platform/db/database';
import { toTextColumns } from '../../platform/db/texts';
import { insertRows, updateRow } from '../../platform/db/write-rows';
import type { Refusal } from '../../platform/graphql/errors/user-error';
import { recordEvents } from '../../platform/outbox/record-event';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { pickGiven, pickPresent } from '../../shared/pick-given';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { CATALOGUE_NOUNS } from '../catalogue';
import { toErrors, notFound, stale } from '../../platform/validation/refusals';
import type { TextEntry } from '../../platform/validation/read-text';
import { readRequiredText, readText } from '../../platform/validation/read-text';
import { InputValidator } from '../../platform/validation/input-validator';
import type { EntityRow } from '../../platform/db/table';
import { isBranch } from '../library';
import type { SpaceEntity } from './space.entity';
import { lockSpaces, spaceTable } from './spaces.queries';
import type { AccessibilityOffer, SpaceKind } from './space.terms';
import { say } from './words/say';

/** What saving a space needs. */
export type SpaceDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What can be said of a space; absent facts stay as they are, null clears. */
export type SpaceChanges = {
  readonly name?: TextEntry | null;
  readonly kind?: SpaceKind | null;
  readonly capacity?: number | null;
  readonly directions?: TextEntry | null;
  readonly about?: TextEntry | null;
  readonly equipment?: TextEntry | null;
  readonly houseRules?: TextEntry | null;
  readonly accessibility?: readonly AccessibilityOffer[] | null;
  readonly isExclusive?: boolean | null;
  readonly isActive?: boolean | null;
  readonly position?: number | null;
};

/** What spaces are called in refusals. */
export const SPACE_NOUN = say('saveSpace.spaceNoun');
const MOST_PEOPLE = 100_000;
const BLANK = {
  capacity: null,
  directionsIndonesian: null,
  directionsEnglish: null,
  aboutIndonesian: null,
  aboutEnglish: null,
  equipmentIndonesian: null,
  equipmentEnglish: null,
  houseRulesIndonesian: null,
  houseRulesEnglish: null,
  accessibility: [],
  isExclusive: true,
  isActive: true,
  isSample: false,
  position: 0,
};

/** Creates a space of a branch. Refuses a branch that does not exist and a space without a name. */
export function createSpace(
  deps: SpaceDeps,
  actor: Actor,
  input: {
    branchId: string;
    space: SpaceChanges & { name: TextEntry; kind: SpaceKind };
    idempotencyKey?: string | null;
  },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createSpace', input), async (tx) => {
    const { facts, refusals } = readSpace(input.space, ['space']);
    if (refusals) return fail(...refusals);
    if (!(await isBranch(tx, input.branchId))) return fail(notFound(['branchId'], CATALOGUE_NOUNS.branch));
    const id = deps.newId('spc', deps.clock.now());
    const { branchId } = input;
    await insertRows(tx, spaceTable.name, [
      spaceTable.write({ id, branchId, ...BLANK, ...facts, version: 1 }),
    ]);
    await recordChange(deps, tx, id);
    return ok({ id });
  });
}

/** Changes a space. Refuses when somebody else changed it since `version`. */
export function updateSpace(
  deps: SpaceDeps,
  actor: Actor,
  input: { id: string; version: number; changes: SpaceChanges; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateSpace', input), async (tx) => {
    const [known] = await lockSpaces(deps.db, tx, [input.id]);
    if (!known) return fail(notFound(['id'], SPACE_NOUN));
    if (known.version !== input.version) return fail(stale(SPACE_NOUN, known.version));
    const { facts, refusals } = readSpace(input.changes, ['changes']);
    if (refusals) return fail(...refusals);
    await updateRow(
      tx,
      spaceTable.name,
      known.id,
      spaceTable.write({ ...facts, version: known.version + 1 }),
    );
    await recordChange(deps, tx, known.id);
    return ok({ id: known.id });
  });
}

async function recordChange(deps: SpaceDeps, tx: EntityManager, id: string): Promise<void> {
  await recordEvents(tx, [{ name: 'space.changed', subjectId: id }], deps.clock.now());
}

function readSpace(
  space: SpaceChanges,
  path: readonly string[],
): { facts: Partial<EntityRow<SpaceEntity>>; refusals: readonly [Refusal, ...Refusal[]] | null } {
  const form = new InputValidator(path);
  const facts = {
    ...(space.name === undefined
      ? {}
      : toTextColumns(
          'name',
          readRequiredText(form, space.name, {
            longest: 120,
            what: say('saveSpace.facts'),
            field: ['name'],
          }),
        )),
    ...readTexts(form, space),
    ...pickPresent(space, ['kind', 'isExclusive', 'isActive', 'position']),
    ...pickGiven(space, ['capacity']),
    ...(space.accessibility == null ? {} : { accessibility: [...new Set(space.accessibility)] }),
  };
  if (space.capacity != null && (space.capacity < 1 || space.capacity > MOST_PEOPLE))
    form.refuse((field) => ({ code: 'INVALID', field, message: WRONG_CAPACITY }), 'capacity');
  return { facts, refusals: toErrors(form.refusals) };
}

/** Longest texts by fact, in characters. */
const TEXTS = { directions: 200, about: 600, equipment: 300, houseRules: 600 } as const;

/** Reads the texts that were given; one that is absent stays as it is. */
function readTexts(form: InputValidator, space: SpaceChanges): Partial<EntityRow<SpaceEntity>> {
  const read = (name: keyof typeof TEXTS) => {
    const entry = space[name];
    return entry === undefined
      ? {}
      : toTextColumns(name, readText(form, entry, { longest: TEXTS[name], field: [name] }));
  };
  return { ...read('directions'), ...read('about'), ...read('equipment'), ...read('houseRules') };
}

const WRONG_CAPACITY = say('saveSpace.wrongCapacity');
