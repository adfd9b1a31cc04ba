import type { EntityManager } from 'typeorm';

import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import { ReadingListEntity, ReadingListTitleEntity } from './reading-list.entity';
import type { ReadingList } from './reading-list.entity';
import { countListsOfMember, countTitlesOfList, lockReadingList } from './reading-lists.queries';
import type { ListHead } from './reading-list.rules';
import {
  nextListStatus,
  LONGEST_DESCRIPTION,
  LONGEST_NAME,
  MOST_LISTS,
  MOST_TITLES,
} from './reading-list.rules';
import type { CommunityDeps } from '../deps';
import { NO_MEMBER, NO_TITLE, refuse, tooOften } from '../refusals';
import { isTitle } from '../titles.queries';
import type { MemberActor } from '../reviews/write-review';
import { say } from '../words/say';

/** A new list, with a first title if one is given. */
export type NewList = ListHead & {
  readonly isNamed: boolean;
  readonly titleId: string | null;
  readonly idempotencyKey: string | null;
};
/** Changes of a list at the version that was read: absent keeps, null clears. */
export type ListChanges = {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<ListHead> & { readonly isNamed?: boolean };
};

type Changed = Promise<Result<{ id: string }, Refusal>>;

/** A hundred changes an hour are free. */
const PER_MEMBER = { free: 100, windowMs: 3_600_000, longestWaitMs: 900_000 };

/** Begins a list of the caller. */
export async function createReadingList(deps: CommunityDeps, actor: MemberActor, request: NewList): Changed {
  const head = readHead(request);
  const [wrong, ...others] = wrongHead(head);
  if (wrong) return fail(wrong, ...others);
  const wait = await countAttempt(deps.db, `member:${actor.memberId}:list`, PER_MEMBER, deps.clock.now());
  if (wait > 0) return fail(tooOften(wait));
  return withIdempotency<{ id: string }>(
    deps.db,
    idempotentRequest(deps, actor, 'createReadingList', request),
    async (tx) => {
      if (!(await lockMember(deps, tx, actor.memberId))) return fail(NO_MEMBER);
      if (request.titleId !== null && !(await isTitle(tx, request.titleId))) return fail(NO_TITLE);
      if ((await countListsOfMember(tx, actor.memberId)) >= MOST_LISTS) return fail(TOO_MANY_LISTS);
      const createdAt = deps.clock.now();
      const id = deps.newId('rls', createdAt);
      await tx.insert(ReadingListEntity, {
        id,
        memberId: actor.memberId,
        ...head,
        isNamed: request.isNamed,
        status: 'PENDING',
        refusalReason: null,
        decidedBy: null,
        createdAt,
      });
      if (request.titleId !== null)
        await tx.insert(ReadingListTitleEntity, { listId: id, titleId: request.titleId, createdAt });
      return ok({ id });
    },
  );
}

/**
 * Changes what stands above one of the caller's own lists. Changed words of a public list wait for staff
 * again.
 */
export function updateReadingList(
  deps: CommunityDeps,
  actor: MemberActor,
  { id, version, changes }: ListChanges,
): Changed {
  return onOwnList(deps, actor, id, async (tx, list) => {
    if (list.version !== version) return fail({ ...CHANGED, currentVersion: list.version });
    const head = readHead({
      name: changes.name ?? list.name,
      description: changes.description === undefined ? list.description : changes.description,
      visibility: changes.visibility ?? list.visibility,
    });
    const [wrong, ...others] = wrongHead(head);
    if (wrong) return fail(wrong, ...others);
    const status = nextListStatus(head, list);
    await tx.update(
      ReadingListEntity,
      { id },
      {
        ...head,
        isNamed: changes.isNamed ?? list.isNamed,
        status,
        ...(status === 'REFUSED' ? {} : { refusalReason: null }),
        version: version + 1,
      },
    );
    return ok({ id });
  });
}

/** Removes one of the caller's own lists with what stands in it. */
export function deleteReadingList(deps: CommunityDeps, actor: MemberActor, id: string): Changed {
  return onOwnList(deps, actor, id, async (tx) => {
    await tx.delete(ReadingListEntity, { id });
    return ok({ id });
  });
}

/** Puts a title into one of the caller's own lists; one that stands there already stays. */
export function addToReadingList(
  deps: CommunityDeps,
  actor: MemberActor,
  { listId, titleId }: { readonly listId: string; readonly titleId: string },
): Changed {
  return onOwnList(deps, actor, listId, async (tx) => {
    if (!(await isTitle(tx, titleId))) return fail(NO_TITLE);
    if (await tx.existsBy(ReadingListTitleEntity, { listId, titleId })) return ok({ id: listId });
    if ((await countTitlesOfList(tx, listId)) >= MOST_TITLES) return fail(LIST_FULL);
    await tx.insert(ReadingListTitleEntity, { listId, titleId, createdAt: deps.clock.now() });
    return ok({ id: listId });
  });
}

/** Takes a title out of one of the caller's own lists. */
export function removeFromReadingList(
  deps: CommunityDeps,
  actor: MemberActor,
  { listId, titleId }: { readonly listId: string; readonly titleId: string },
): Changed {
  return onOwnList(deps, actor, listId, async (tx) => {
    await tx.delete(ReadingListTitleEntity, { listId, titleId });
    return ok({ id: listId });
  });
}

/** Another member's list is refused as if it were not there. */
function onOwnList(
  deps: CommunityDeps,
  actor: MemberActor,
  id: string,
  change: (tx: EntityManager, list: ReadingList) => Changed,
): Changed {
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const list = await lockReadingList(deps.db, tx, id);
    return list?.memberId === actor.memberId ? change(tx, list) : fail(NO_LIST);
  });
}

function readHead({ name, description, visibility }: ListHead): ListHead {
  return { name: name.trim(), description: description?.trim() || null, visibility };
}

function wrongHead({ name, description }: ListHead): Refusal[] {
  return [
    ...(name === '' ? [refuse('REQUIRED', ['name'], say('saveReadingList.nameRequired'))] : []),
    ...(name.length > LONGEST_NAME
      ? [refuse('TOO_LONG', ['name'], say('tooLong', { longest: LONGEST_NAME }))]
      : []),
    ...((description?.length ?? 0) > LONGEST_DESCRIPTION
      ? [refuse('TOO_LONG', ['description'], say('tooLong', { longest: LONGEST_DESCRIPTION }))]
      : []),
  ];
}

const NO_LIST = refuse('NOT_FOUND', ['listId'], say('saveReadingList.noList'));
const CHANGED = refuse('STALE_VERSION', ['version'], say('saveReadingList.stale'));
const TOO_MANY_LISTS = refuse(
  'NOT_ALLOWED',
  ['name'],
  say('saveReadingList.tooManyLists', { most: MOST_LISTS }),
);
const LIST_FULL = refuse('NOT_ALLOWED', ['listId'], say('saveReadingList.listFull', { most: MOST_TITLES }));
