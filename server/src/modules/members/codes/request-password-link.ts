import { ANONYMOUS } from '../../../platform/auth/actor';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { readSetting } from '../../../platform/db/setting';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { insertCodes } from './member-codes.queries';
import { reachableByLogin } from '../profile/reachable-members.queries';
import type { MemberDeps } from '../deps';
import { tooManyAttempts } from '../sign-in/sign-in-refusals';
import { newCode } from './create-code';

const HOUR_MS = 3_600_000;
const PER_LOGIN = { free: 3, windowMs: HOUR_MS, longestWaitMs: 900_000 };
const PER_ADDRESS = { free: 20, windowMs: HOUR_MS, longestWaitMs: 900_000 };
const LINK = { purpose: 'PASSWORD', channel: 'EMAIL' } as const;

/**
 * Sends a link to a new password to whoever has the login and an e-mail address. The answer, the statements
 * and so the time are the same whether anybody has it; the letter leaves later.
 */
export async function requestPasswordLink(
  deps: MemberDeps,
  request: { readonly login: string; readonly remoteAddress: string },
): Promise<Result<{ isAccepted: true }, Refusal>> {
  const now = deps.clock.now();
  const wait =
    (await countAttempt(
      deps.db,
      `link-address:${toNeighbourhood(request.remoteAddress).address}`.slice(0, 100),
      PER_ADDRESS,
      now,
    )) || (await countAttempt(deps.db, loginCounter(deps, request.login), PER_LOGIN, now));
  if (wait > 0) return fail(tooManyAttempts(wait));
  const isSampleMode = (await readSetting(deps.db, SAMPLE_MODE)) === '1';
  const found = await reachableByLogin(deps.db, request.login, {
    today: toCivilDate(now),
    since: new Date(now.getTime() - HOUR_MS),
    isSampleMode,
  });
  const codes = found.map(({ id, email }) =>
    newCode(deps, ANONYMOUS, { ...LINK, memberId: id, contact: email }),
  );
  return deps.db.transaction(async (tx) => {
    await insertCodes(
      tx,
      codes.length > 0
        ? codes
        : [newCode(deps, ANONYMOUS, { ...LINK, memberId: null, contact: request.login })],
    );
    return ok({ isAccepted: true });
  });
}

/** A counter holds no contact. */
function loginCounter({ dataKey }: MemberDeps, login: string): string {
  return `link:${dataKey.fingerprint('login', login.trim().toLowerCase())}`;
}
