import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { ReadingListEntity } from './reading-list.entity';
import { lockReadingList } from './reading-lists.queries';
import type { CommunityDeps } from '../deps';
import { CHANGED_MEANWHILE, readReason, refuse } from '../refusals';
import { say } from '../words/say';

/** What staff decide about the words of a public list, at the version they read. */
export type ListDecision = {
  readonly listId: string;
  readonly version: number;
  readonly isAccepted: boolean;
  readonly reason: string | null;
};

/**
 * Lets everybody find a public list, or refuses its words with a reason that its owner reads. A list that is
 * not public is none of staff's business.
 */
export async function decideReadingList(
  deps: Pick<CommunityDeps, 'db'>,
  actor: Actor,
  { listId, version, isAccepted, reason }: ListDecision,
): Promise<Result<{ id: string }, Refusal>> {
  const read = readReason(isAccepted, reason);
  if (!read.ok) return read;
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const list = await lockReadingList(deps.db, tx, listId);
    if (list?.visibility !== 'PUBLIC') return fail(NO_LIST);
    if (list.version !== version) return fail({ ...CHANGED_MEANWHILE, currentVersion: list.version });
    await tx.update(
      ReadingListEntity,
      { id: listId },
      {
        status: isAccepted ? 'PUBLISHED' : 'REFUSED',
        refusalReason: read.value,
        decidedBy: toPrincipal(actor),
        version: version + 1,
      },
    );
    return ok({ id: listId });
  });
}

const NO_LIST = refuse('NOT_FOUND', ['listId'], say('decideReadingList.notShared'));
