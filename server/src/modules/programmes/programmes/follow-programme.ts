import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import { lockMember } from '../../members';
import { lockProgramme } from './programmes.queries';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { ProgrammeFollowEntity } from '../feeds/subscription.entity';

type Answer = Promise<Result<{ programmeId: string }, Refusal>>;
type Following = { readonly memberId: string; readonly programmeId: string };

/** Lets a member hear of new events of a programme. Repeating it changes nothing. */
export function followProgramme(deps: ProgrammesDeps, { memberId, programmeId }: Following): Answer {
  return deps.db.transaction<{ programmeId: string }, Refusal>(async (tx) => {
    if (!(await lockMember(deps, tx, memberId)))
      return fail(notFound(['programmeId'], PROGRAMME_NOUNS.person));
    const programme = await lockProgramme(deps.db, tx, programmeId);
    if (programme?.status !== 'PUBLISHED') return fail(notFound(['programmeId'], PROGRAMME_NOUNS.programme));
    if (!(await tx.existsBy(ProgrammeFollowEntity, { memberId, programmeId })))
      await tx.insert(ProgrammeFollowEntity, { memberId, programmeId, createdAt: deps.clock.now() });
    return ok({ programmeId });
  });
}

/** Ends it. Repeating it changes nothing. */
export function unfollowProgramme(deps: ProgrammesDeps, { memberId, programmeId }: Following): Answer {
  return deps.db.transaction<{ programmeId: string }, Refusal>(async (tx) => {
    await tx.delete(ProgrammeFollowEntity, { memberId, programmeId });
    return ok({ programmeId });
  });
}
