import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { cleanLine } from '../../../platform/validation/clean-text';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import type { CirculationDeps } from '../deps';
import { settleCopy } from '../transfers/release-copy';
import { say } from '../words/say';
import { writeSet } from './change-class-set';
import { classSetCopyTable, deleteClassSetCopy, readClassSetCopy } from './class-set-copies.queries';
import { CLASS_SET_NOUNS } from './class-set-refusals';
import { lockClassSet } from './class-sets.queries';
import type { SetAsideOutcome } from './set-aside-copy';
import { isPupilOf, LONGEST_CONDITION } from './set-aside-copy';

/** What can be said of a copy of a set: absent keeps, null clears. */
export type ClassSetCopyChanges = {
  readonly pupilId?: string | null;
  readonly conditionOut?: string | null;
  readonly conditionIn?: string | null;
  readonly note?: string | null;
};

/** Gives a copy to another pupil, or notes what was seen of it. */
export function updateClassSetCopy(
  deps: CirculationDeps,
  actor: Actor,
  request: {
    readonly id: string;
    readonly changes: ClassSetCopyChanges;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<SetAsideOutcome, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'updateClassSetCopy', request),
    async (tx) => {
      const line = await readClassSetCopy(tx, request.id);
      if (!line) return fail(notFound(['id'], CLASS_SET_NOUNS.copy));
      const { pupilId, ...texts } = request.changes;
      if (pupilId != null && !(await isPupilOf(tx, line.classSetId, pupilId)))
        return fail(notFound(['changes', 'pupilId'], CLASS_SET_NOUNS.pupil));
      const facts = Object.fromEntries(
        Object.entries(texts)
          .filter(([, text]) => text !== undefined)
          .map(([name, text]) => [name, cleanLine(text)?.slice(0, LONGEST_CONDITION) ?? null]),
      );
      const changes = { ...facts, ...(pupilId === undefined ? {} : { pupilId }) };
      await updateRow(tx, classSetCopyTable.name, line.id, classSetCopyTable.write(changes));
      return ok({ classSetId: line.classSetId, classSetCopyId: line.id });
    },
  );
}

/** Takes a copy out of a set before it is lent: it goes to a reader who waits for it, else to its shelf. */
export function removeClassSetCopy(
  deps: CirculationDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Promise<Result<{ classSetId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'removeClassSetCopy', request),
    async (tx) => {
      const seen = await readClassSetCopy(tx, request.id);
      const set = seen && (await lockClassSet(deps.db, tx, seen.classSetId));
      const line = set && (await readClassSetCopy(tx, request.id));
      if (!line) return fail(notFound(['id'], CLASS_SET_NOUNS.copy));
      if (line.loanId !== null) return fail({ code: 'NOT_ALLOWED', message: say('classSets.lentCopy') });
      const [copy] = await lockCopies(deps.db, tx, [line.copyId]);
      await deleteClassSetCopy(tx, line.id);
      if (copy?.status === 'IN_PROCESSING')
        await settleCopy(deps, tx, actor, { copy, branchId: set.branchId });
      return ok(await writeSet(deps, tx, set, {}));
    },
  );
}
