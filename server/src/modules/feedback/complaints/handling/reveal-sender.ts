import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { notFound } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { FeedbackCase } from '../case.entity';
import { lockCase } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { CASE_NOUNS } from '../deps';

/** Reads a case to show who sent it, in a unit of its own, so that the audit log says who looked. */
export function revealSender(
  { db }: Pick<CaseDeps, 'db'>,
  id: string,
): Promise<Result<FeedbackCase, Refusal>> {
  return db.transaction(async (tx) => {
    const found = await lockCase(db, tx, id);
    return found ? ok(found) : fail(notFound(['id'], CASE_NOUNS.case));
  });
}
