import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { copyPersonalData } from '../../../platform/personal-data/own-copy';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { listDataRequestsByMember } from './data-requests.queries';
import type { MemberRefusal } from '../shared/member-refusal.rules';
import { noMember } from '../shared/refusals';
import type { DataRightsDeps } from './data-rights-deps';
import type { MemberActor } from './lock-own-member';
import { lockOwnMember } from './lock-own-member';
import { insertRequest } from './request-erasure';
import { say } from '../words/say';

/** A member's copy of everything the library knows about them. */
export type OwnCopy = { readonly fileName: string; readonly json: string };

const DAY_MS = 86_400_000;
const MOST_A_DAY = 5;

/**
 * Prepares a copy of one's own data, or a child's, over all modules. Each copy is noted; at most five a day.
 */
export async function prepareOwnData(
  deps: DataRightsDeps,
  actor: MemberActor,
  { memberId, locale }: { memberId: string | null; locale: Locale },
): Promise<Result<OwnCopy, Refusal>> {
  const noted = await noteCopy(deps, actor, memberId);
  if (!noted.ok) return noted;
  const tables = await copyPersonalData(deps.db, deps.personalData(), {
    memberId: noted.value.memberId,
    locale,
    roleOf: rememberingRoles(deps, locale),
  });
  const preparedAt = deps.clock.now();
  return ok({
    fileName: `data-saya-${toCivilDate(preparedAt)}.json`,
    json: `${JSON.stringify({ preparedAt, memberId: noted.value.memberId, tables }, null, 2)}\n`,
  });
}

/** Counts under the member's lock, so that requests in parallel all count. */
function noteCopy(
  deps: DataRightsDeps,
  actor: MemberActor,
  memberId: string | null,
): Promise<Result<{ memberId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const member = await lockOwnMember(deps, tx, actor, memberId);
    if (!member) return fail(noMember(['memberId']));
    const now = deps.clock.now().getTime();
    const recent = (await listDataRequestsByMember(deps.db, member.id)).filter(
      ({ kind, requestedAt }) => kind === 'EXPORT' && now - requestedAt.getTime() < DAY_MS,
    );
    const oldest = recent[MOST_A_DAY - 1];
    if (oldest) return fail(tooOften(Math.ceil((oldest.requestedAt.getTime() + DAY_MS - now) / 1_000)));
    await insertRequest(deps, tx, { memberId: member.id, kind: 'EXPORT', wanted: null, blockId: null });
    return ok({ memberId: member.id });
  });
}

function rememberingRoles({ roleOf }: DataRightsDeps, locale: Locale): (staffId: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (staffId) => {
    const role = known.get(staffId) ?? roleOf(staffId, locale);
    known.set(staffId, role);
    return role;
  };
}

function tooOften(seconds: number): MemberRefusal {
  const hours = Math.ceil(seconds / 3_600);
  const message = say('prepareOwnData.tooOften', { mostADay: MOST_A_DAY, hours });
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}
