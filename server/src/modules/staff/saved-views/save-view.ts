import type { EntityManager } from 'typeorm';

import type { StaffActor } from '../../../platform/auth/rights';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { cleanLine } from '../../../platform/validation/clean-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, stale, toErrors, tooLong } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { ListSource } from '../../../platform/list-export/list-source';
import type { StaffDeps } from '../deps';
import { STAFF_ADMIN } from '../roles/roles.rules';
import { say } from '../words/say';
import { mayReadList } from './may-read-list';
import type { SavedView } from './saved-view.entity';
import {
  changeSavedView,
  countOwnViews,
  insertSavedView,
  lockSavedView,
  removeSavedView,
} from './saved-views.queries';

/** What views need: the lists of all modules, once they are there. */
export type ViewDeps = StaffDeps & { readonly lists: () => readonly ListSource[] };

/** A view as entered. */
export type ViewEntry = {
  readonly list: string;
  readonly name: string;
  readonly isShared?: boolean | null;
  readonly state: string;
  readonly idempotencyKey?: string | null;
};
/** Changes to a view: absent keeps. */
export type ViewChanges = {
  readonly id: string;
  readonly version: number;
  readonly changes: {
    readonly name?: string | null;
    readonly isShared?: boolean | null;
    readonly state?: string | null;
  };
};

type Saved = Result<{ readonly id: string }, Refusal>;

const LONGEST_NAME = 80;
const MOST_STATE_BYTES = 2_048;
const MOST_VIEWS = 50;
const LIST_NAME = /^[a-z][A-Za-z-]{1,23}$/;
const A_VIEW = say('savedViews.view');

/**
 * Keeps a view of a list for its maker, and for all who may read the list if it is shared. Refuses more than 50 of
 * a list, and to share one of a list that its maker may not read.
 */
export function saveView(deps: ViewDeps, actor: StaffActor, entry: ViewEntry): Promise<Saved> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveView', entry), async (tx) => {
    const refusals = toErrors(entryRefusals(entry));
    if (refusals) return fail(...refusals);
    const kept = { ownerId: actor.staffId, list: entry.list };
    if (entry.isShared === true && !mayReadList(deps.lists(), actor, entry.list))
      return fail(notYoursToShare('isShared'));
    if ((await countOwnViews(tx, kept)) >= MOST_VIEWS)
      return fail({
        code: 'NOT_ALLOWED',
        field: ['name'],
        message: say('savedViews.tooMany', { most: MOST_VIEWS }),
      });
    const now = deps.clock.now();
    const id = deps.newId('svw', now);
    await insertSavedView(tx, {
      ...kept,
      id,
      name: cleanLine(entry.name) ?? '',
      isShared: entry.isShared ?? false,
      state: entry.state,
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
    return ok({ id });
  });
}

/** Changes a view. Refuses one of somebody else, and one that changed meanwhile. */
export function updateView(
  deps: ViewDeps,
  actor: StaffActor,
  { id, version, changes }: ViewChanges,
): Promise<Saved> {
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const found = await lockOwnView(deps, tx, actor, id);
    if (!found.ok) return found;
    const view = found.value;
    if (view.version !== version) return fail(stale(A_VIEW, view.version));
    const after = {
      name: changes.name == null ? view.name : (cleanLine(changes.name) ?? ''),
      isShared: changes.isShared ?? view.isShared,
      state: changes.state ?? view.state,
    };
    const refusals = toErrors(entryRefusals({ ...after, list: view.list }, 'changes'));
    if (refusals) return fail(...refusals);
    if (after.isShared && !mayReadList(deps.lists(), actor, view.list))
      return fail(notYoursToShare('changes', 'isShared'));
    await changeSavedView(tx, id, { ...after, updatedAt: deps.clock.now(), version: version + 1 });
    return ok({ id });
  });
}

/** Removes a view. Refuses one of somebody else. */
export function deleteView(deps: StaffDeps, actor: StaffActor, id: string): Promise<Saved> {
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const found = await lockOwnView(deps, tx, actor, id);
    if (!found.ok) return found;
    await removeSavedView(tx, id);
    return ok({ id });
  });
}

/** Tells whether somebody may change a view: its owner, and for a shared one whoever manages accounts. */
export function canChangeView(
  { staffId, permissions }: Pick<StaffActor, 'staffId' | 'permissions'>,
  view: Pick<SavedView, 'ownerId' | 'isShared'>,
): boolean {
  return view.ownerId === staffId || (view.isShared && permissions.has(STAFF_ADMIN));
}

async function lockOwnView(
  deps: StaffDeps,
  tx: EntityManager,
  actor: StaffActor,
  id: string,
): Promise<Result<SavedView, Refusal>> {
  const view = await lockSavedView(deps.db, tx, id);
  // A private view of somebody else is as good as none.
  if (!view || (!view.isShared && view.ownerId !== actor.staffId)) return fail(notFound(['id'], A_VIEW));
  return canChangeView(actor, view)
    ? ok(view)
    : fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('savedViews.ofSomebodyElse') });
}

function notYoursToShare(...field: readonly string[]): Refusal {
  return { code: 'NOT_ALLOWED', field, message: say('savedViews.notYourList') };
}

function entryRefusals(
  { list, name, state }: Pick<SavedView, 'list' | 'name' | 'state'>,
  ...path: readonly string[]
): Refusal[] {
  const form = new InputValidator(path);
  form.requiredLine(name, { longest: LONGEST_NAME, what: say('savedViews.name') }, 'name');
  if (!LIST_NAME.test(list)) form.refuse((field) => invalid(field, say('savedViews.unknownList')), 'list');
  if (Buffer.byteLength(state) > MOST_STATE_BYTES)
    form.refuse((field) => tooLong(field, MOST_STATE_BYTES), 'state');
  return form.refusals;
}
