import { recordFailedSignIn } from '../../../platform/auth/sign-in/failed-sign-ins';
import { hashPassword } from '../../../platform/auth/passwords';
import { endAllSessions } from '../../../platform/auth/sessions';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findCardHolder } from '../cards/card-numbers.queries';
import type { MemberCode } from './member-code.entity';
import { endCodes, newestCode, usableCode, consumeCode } from './member-codes.queries';
import { MemberEntity } from '../profile/member.entity';
import { readMembers } from '../profile/members.queries';
import { reachableById } from '../profile/reachable-members.queries';
import { passwordRefusal } from '../sign-in/member-password.rules';
import { refuse } from '../shared/member-refusal.rules';
import {
  idOfLinkSecret,
  isSameSecret,
  buildLinkSecret,
  readTypedCode,
  buildTypedCode,
} from './one-time-code.rules';
import { memberChanged } from '../members.events';
import { findSignInRefusal } from '../sign-in/check-child-sign-in';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { tooManyAttempts } from '../sign-in/sign-in-refusals';
import { hashContact } from './create-code';
import { say } from '../words/say';

const PER_ADDRESS = { free: 30, windowMs: 60_000, longestWaitMs: 60_000 };
/** Eight digits and a wait that doubles to fifteen minutes: about a hundred tries in the life of a slip. */
const PER_CARD = { free: 5, windowMs: 24 * 3_600_000, longestWaitMs: 900_000 };

type NewPassword = { readonly newPassword: string; readonly remoteAddress: string };
type Done = Result<{ memberId: string }, Refusal>;

/**
 * Sets a password by the secret of a link, once, within half an hour, and ends all sessions. The address is
 * verified by it.
 */
export async function setPasswordByLink(
  deps: MemberDeps,
  request: NewPassword & { readonly secret: string },
): Promise<Done> {
  const now = deps.clock.now();
  const wait = await countAttempt(
    deps.db,
    `code-address:${toNeighbourhood(request.remoteAddress).address}`.slice(0, 100),
    PER_ADDRESS,
    now,
  );
  if (wait > 0) return fail(tooManyAttempts(wait));
  const id = idOfLinkSecret(request.secret);
  const isRight = id !== null && isSameSecret(request.secret, buildLinkSecret(deps.dataKey, id));
  const code = isRight ? await usableCode(deps.db, id, now) : null;
  if (code?.purpose !== 'PASSWORD' || code.channel !== 'EMAIL') return fail(LINK_OVER);
  const [reached] = await reachableById(deps.db, [code.memberId], toCivilDate(now));
  if (!reached || hashContact(deps, reached.email) !== code.contactHash) return fail(LINK_OVER);
  return setPassword(deps, code, {
    newPassword: request.newPassword,
    over: LINK_OVER,
    verifiedEmail: reached.email,
  });
}

/**
 * Sets a password by the number of a card and the digits of a slip from the desk, once, and ends all
 * sessions.
 */
export async function setPasswordByCode(
  deps: MemberDeps,
  request: NewPassword & { readonly cardNumber: string; readonly code: string },
): Promise<Done> {
  const now = deps.clock.now();
  const counter = `code:${deps.dataKey.fingerprint('login', request.cardNumber.trim().toLowerCase())}`;
  const wait =
    (await countAttempt(
      deps.db,
      `code-address:${toNeighbourhood(request.remoteAddress).address}`.slice(0, 100),
      PER_ADDRESS,
      now,
    )) || (await countAttempt(deps.db, counter, PER_CARD, now));
  if (wait > 0) return fail(tooManyAttempts(wait));
  const holder = await findCardHolder(deps.db, request.cardNumber);
  const code =
    holder && holder.aliasKind !== 'LOST'
      ? await newestCode(deps.db, holder.memberId, { purpose: 'PASSWORD', channel: 'DESK' }, now)
      : null;
  if (!code || !isSameSecret(readTypedCode(request.code), buildTypedCode(deps.dataKey, code))) {
    await recordFailedSignIn(deps.db, now);
    return fail(WRONG_CODE);
  }
  const set = await setPassword(deps, code, {
    newPassword: request.newPassword,
    over: WRONG_CODE,
    verifiedEmail: null,
  });
  if (set.ok) await forgetAttempts(deps.db, counter);
  return set;
}

async function setPassword(
  deps: MemberDeps,
  code: MemberCode,
  { newPassword, over, verifiedEmail }: { newPassword: string; over: Refusal; verifiedEmail: string | null },
): Promise<Done> {
  const [owner] = await readMembers(deps.db, [code.memberId]);
  if (!owner?.isActive) return fail(over);
  const weak = passwordRefusal(newPassword, owner, ['newPassword']);
  if (weak) return fail(weak);
  const passwordHash = await hashPassword(newPassword);
  return deps.db.transaction<{ memberId: string }, Refusal>(async (tx) => {
    const member = await lockedMember(deps, tx, code.memberId);
    const now = deps.clock.now();
    const mayNot = member && (await findSignInRefusal(deps, tx, member, ['newPassword']));
    if (mayNot) return fail(mayNot);
    if (!member || !(await consumeCode(tx, code.id, now))) return fail(over);
    await tx.update(
      MemberEntity,
      { id: member.id },
      {
        passwordHash,
        passwordChangedAt: now,
        mustChangePassword: false,
        ...(verifiedEmail !== null && member.email === verifiedEmail
          ? { emailVerifiedAt: now, isEmailClaimed: false }
          : {}),
      },
    );
    await endCodes(tx, member.id, 'PASSWORD', now);
    await endAllSessions(tx, member.id);
    await recordEvents(tx, [memberChanged(member.id)], now);
    return ok({ memberId: member.id });
  });
}

const LINK_OVER: Refusal = refuse('NOT_ALLOWED', ['secret'], say('setPassword.linkUsed'));
const WRONG_CODE: Refusal = refuse('WRONG_CREDENTIALS', ['code'], say('setPassword.wrongCode'));
