import type { Actor } from '../../../platform/auth/actor';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { MemberCode } from './member-code.entity';
import { insertCodes, newestCode, usableCode, consumeCode } from './member-codes.queries';
import { MemberEntity } from '../profile/member.entity';
import type { Member } from '../profile/member.entity';
import { readMembers } from '../profile/members.queries';
import { refuse } from '../shared/member-refusal.rules';
import type { CodeKind } from './one-time-code.rules';
import {
  idOfLinkSecret,
  isSameSecret,
  buildLinkSecret,
  readTypedCode,
  buildTypedCode,
} from './one-time-code.rules';
import { memberChanged } from '../members.events';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';
import { tooManyAttempts } from '../sign-in/sign-in-refusals';
import { hashContact, newCode } from './create-code';
import { say } from '../words/say';

/** What can be verified. */
export type ContactKind = 'EMAIL' | 'PHONE';
type SignedIn = Actor & { readonly kind: 'member' };
type Done = Result<{ id: string }, Refusal>;

/**
 * The code that proves each contact: by e-mail at once, by WhatsApp through the gateway or the hand of staff.
 */
export const CODE_KINDS: Readonly<Record<ContactKind, CodeKind>> = {
  EMAIL: { purpose: 'VERIFY_EMAIL', channel: 'EMAIL' },
  PHONE: { purpose: 'VERIFY_PHONE', channel: 'WHATSAPP_MANUAL' },
};
const HOUR_MS = 3_600_000;
const SENDING = { free: 3, windowMs: HOUR_MS, longestWaitMs: 900_000 };
const TYPING = { free: 5, windowMs: HOUR_MS, longestWaitMs: 900_000 };
const PER_ADDRESS = { free: 30, windowMs: 60_000, longestWaitMs: 60_000 };

/** Sends the caller a code for a contact: by e-mail at once, or by the hand of staff through WhatsApp. */
export async function sendContactCode(
  deps: MemberDeps,
  actor: SignedIn,
  contact: ContactKind,
): Promise<Done> {
  const wait = await countAttempt(deps.db, `verify-send:${actor.memberId}`, SENDING, deps.clock.now());
  if (wait > 0) return fail(tooManyAttempts(wait));
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const member = await lockedMember(deps, tx, actor.memberId);
    if (!member) return fail(noMember([]));
    const address = contact === 'EMAIL' ? member.email : member.phone;
    if (address === null) return fail(NO_CONTACT);
    if ((contact === 'EMAIL' ? member.emailVerifiedAt : member.phoneVerifiedAt) !== null)
      return fail(VERIFIED);
    await insertCodes(tx, [
      newCode(deps, actor, { ...CODE_KINDS[contact], memberId: member.id, contact: address }),
    ]);
    return ok({ id: member.id });
  });
}

/** Takes the digits that a member typed as proof that the contact is theirs. */
export async function verifyContact(
  deps: MemberDeps,
  actor: SignedIn,
  { contact, code }: { readonly contact: ContactKind; readonly code: string },
): Promise<Done> {
  const now = deps.clock.now();
  const counter = `verify:${actor.memberId}`;
  const wait = await countAttempt(deps.db, counter, TYPING, now);
  if (wait > 0) return fail(tooManyAttempts(wait));
  const sent = await newestCode(deps.db, actor.memberId, CODE_KINDS[contact], now);
  if (!sent || !isSameSecret(readTypedCode(code), buildTypedCode(deps.dataKey, sent)))
    return fail(WRONG_CODE);
  const verified = await take(deps, sent);
  if (verified.ok) await forgetAttempts(deps.db, counter);
  return verified;
}

/** Takes the link of a letter as proof; whoever reads the letter need not be signed in. */
export async function verifyEmailByLink(
  deps: MemberDeps,
  { secret, remoteAddress }: { readonly secret: string; readonly remoteAddress: string },
): Promise<Result<{ isVerified: true }, Refusal>> {
  const now = deps.clock.now();
  const wait = await countAttempt(
    deps.db,
    `code-address:${toNeighbourhood(remoteAddress).address}`.slice(0, 100),
    PER_ADDRESS,
    now,
  );
  if (wait > 0) return fail(tooManyAttempts(wait));
  const id = idOfLinkSecret(secret);
  const isRight = id !== null && isSameSecret(secret, buildLinkSecret(deps.dataKey, id));
  const code = isRight ? await usableCode(deps.db, id, now) : null;
  if (code?.purpose !== 'VERIFY_EMAIL') return fail(LINK_OVER);
  const taken = await take(deps, code);
  return taken.ok ? ok({ isVerified: true }) : fail(LINK_OVER);
}

async function take(deps: MemberDeps, code: MemberCode): Promise<Done> {
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const member = await lockedMember(deps, tx, code.memberId);
    const isEmail = code.purpose === 'VERIFY_EMAIL';
    const address = isEmail ? member?.email : member?.phone;
    const now = deps.clock.now();
    if (
      !member ||
      !address ||
      hashContact(deps, address) !== code.contactHash ||
      !(await consumeCode(tx, code.id, now))
    )
      return fail(WRONG_CODE);
    await tx.update(
      MemberEntity,
      { id: member.id },
      {
        ...(isEmail
          ? { emailVerifiedAt: now, isEmailClaimed: false }
          : { phoneVerifiedAt: now, isPhoneClaimed: false }),
        version: member.version + 1,
      },
    );
    await recordEvents(tx, [memberChanged(member.id)], now);
    return ok({ id: member.id });
  });
}

type ProofColumns = Pick<
  MemberEntity,
  'emailVerifiedAt' | 'phoneVerifiedAt' | 'isEmailClaimed' | 'isPhoneClaimed'
>;

/**
 * What stays verified when contacts change: only what stays the same. A contact that its owner types from
 * afar is claimed until it is proven; one that the desk writes down is not.
 */
export function proofColumns(
  known: ProofColumns & Pick<MemberEntity, 'email' | 'phone'>,
  changed: Pick<Member, 'email' | 'phone'>,
  writtenBy: 'OWNER' | 'DESK',
): ProofColumns {
  const isClaimed = (contact: string | null): boolean => writtenBy === 'OWNER' && contact !== null;
  return {
    ...(changed.email === known.email
      ? { emailVerifiedAt: known.emailVerifiedAt, isEmailClaimed: known.isEmailClaimed }
      : { emailVerifiedAt: null, isEmailClaimed: isClaimed(changed.email) }),
    ...(changed.phone === known.phone
      ? { phoneVerifiedAt: known.phoneVerifiedAt, isPhoneClaimed: known.isPhoneClaimed }
      : { phoneVerifiedAt: null, isPhoneClaimed: isClaimed(changed.phone) }),
  };
}

/** A code as a letter needs it: the secrets are worked out when the letter leaves. */
export type LetterCode = {
  readonly typed: string;
  readonly secret: string;
  readonly expiresAt: Date;
  readonly to: string;
};

/**
 * Works out what the letter about a code says; null when it is used, over, or the contact is another by now.
 */
export async function letterCode(
  deps: Pick<MemberDeps, 'db' | 'clock' | 'dataKey'>,
  id: string,
  to: string,
): Promise<LetterCode | null> {
  const code = await usableCode(deps.db, id, deps.clock.now());
  const [member] = code ? await readMembers(deps.db, [code.memberId]) : [];
  if (!code || !member?.isActive || hashContact(deps, to) !== code.contactHash) return null;
  return {
    typed: buildTypedCode(deps.dataKey, code),
    secret: buildLinkSecret(deps.dataKey, code.id),
    expiresAt: code.expiresAt,
    to,
  };
}

const NO_CONTACT = refuse('NOT_ALLOWED', ['contact'], say('verifyContact.noContact'));
const VERIFIED = refuse('NOT_ALLOWED', ['contact'], say('verifyContact.alreadyVerified'));
const WRONG_CODE = refuse('WRONG_CREDENTIALS', ['code'], say('verifyContact.wrongCode'));
const LINK_OVER = refuse('NOT_ALLOWED', ['secret'], say('verifyContact.linkUsed'));
