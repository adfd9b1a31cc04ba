import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import { lockMember } from '../../members';
import { lockProgramme } from './programmes.queries';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';

type Answer = Promise<Result<{ programmeId: string }, Refusal>>;
type Following = { readonly memberId: string; readonly programmeId: string };

/** Lets a member hear of new events of a programme. Repeating it changes nothing. */
export function followProgramme(deps: ProgrammesDeps, { memberId, programmeId }: Following): Answer {
  return deps.db.transaction<{ programmeId: string }, Refusal>(async (tx) => {
    if (!(await lockMember(deps, tx, memberId)))
      return fail(notFound(['programmeId'], PROGRAMME_NOUNS.person));
    const programme = await lockProgramme(deps.db, tx, programmeId);
    if (programme?.status !== 'PUBLISHED') return fail(notFound(['programmeId'], PROGRAMME_NOUNS.programme));
    const known = await tx.query<object[]>(
      'SELECT 1 AS known FROM programme_follow WHERE member_id = ? AND programme_id = ?',
      [memberId, programmeId],
    );
    if (known.length === 0)
      await insertRows(tx, 'programme_follow', [
        { member_id: memberId, programme_id: programmeId, created_at: sqlInstant(deps.clock.now()) },
      ]);
    return ok({ programmeId });
  });
}

/** Ends it. Repeating it changes nothing. */
export function unfollowProgramme(deps: ProgrammesDeps, { memberId, programmeId }: Following): Answer {
  return deps.db.transaction<{ programmeId: string }, Refusal>(async (tx) => {
    await tx.query('DELETE FROM programme_follow WHERE member_id = ? AND programme_id = ?', [
      memberId,
      programmeId,
    ]);
    return ok({ programmeId });
  });
}
