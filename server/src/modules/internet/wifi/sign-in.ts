import type { EntityManager } from 'typeorm';

import type { ThrottleRule } from '../../../platform/auth/sign-in/throttle';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Message } from '../../../platform/i18n/message';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { InternetDeps } from '../deps';
import { sumVoucherSeconds } from '../computers/computers.queries';
import { hashCode } from '../vouchers/code-secrets';
import { readVoucherCode } from '../vouchers/voucher-code.rules';
import { lockVoucherByHash } from '../vouchers/vouchers.queries';
import { say } from '../words/say';
import type { AcceptedSignIn, SignInRequest } from './radius-message.rules';
import type { SignInRefusal } from './sign-in.rules';
import { decideSignIn, IDLE_SECONDS } from './sign-in.rules';
import { insertRefusal, insertSession, isEndedByStaff, listOnline, sumMemberUse } from './wifi.queries';

/** Five tries from a device are free; then five minutes, ten, twenty, and at most an hour. */
export const GUESSES: ThrottleRule = {
  free: 5,
  windowMs: 15 * 60_000,
  firstWaitMs: 5 * 60_000,
  longestWaitMs: 60 * 60_000,
};

/** The outcome of a sign-in to the Wi-Fi. */
export type SignInOutcome =
  { readonly accepted: AcceptedSignIn } | { readonly refused: SignInRefusal; readonly message: Message };

type Decided = {
  readonly voucherId: string | null;
  readonly accepted: AcceptedSignIn | null;
  readonly refused: SignInRefusal;
};

const BOOKKEEPING = { skipAudit: true };

/**
 * Answers a router that asks about a device. The code is both name and password: a router that sends only a digest of the
 * password (CHAP) is told the code, and compares. What was refused is kept with its reason, never with what was typed.
 */
export async function signInToWifi(deps: InternetDeps, request: SignInRequest): Promise<SignInOutcome> {
  const counter = `wifi:${deps.dataKey.fingerprint('wifi-device', `${request.nas} ${request.mac ?? request.ip ?? ''}`)}`;
  const wait = await countAttempt(deps.db, counter, GUESSES, deps.clock.now());
  const code = readVoucherCode(request.userName);
  const result = await deps.db.transaction(async (tx) => {
    const decided = wait > 0 || code === null ? unknown(wait) : await decide(deps, tx, request, code);
    if (decided.accepted === null) await keepRefusal(deps, tx, request, decided);
    return ok(decided);
  }, BOOKKEEPING);
  if (!result.ok) throw new Error('A sign-in was neither granted nor refused.');
  const { accepted, refused } = result.value;
  if (accepted === null) return { refused, message: refusalSentence(refused, wait) };
  await forgetAttempts(deps.db, counter);
  return { accepted };
}

/** Says why a sign-in was refused. */
export function refusalSentence(reason: SignInRefusal, waitSeconds = 0): Message {
  return reason === 'LOCKED'
    ? say('signIn.LOCKED', { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) })
    : say(`signIn.${reason}`);
}

function unknown(wait: number): Decided {
  return { voucherId: null, accepted: null, refused: wait > 0 ? 'LOCKED' : 'WRONG_CODE' };
}

async function decide(
  deps: InternetDeps,
  tx: EntityManager,
  { password, userName, nas, mac, ip }: SignInRequest,
  code: string,
): Promise<Decided> {
  const voucher = await lockVoucherByHash(deps.db, tx, hashCode(deps.dataKey, code));
  if (!voucher) return unknown(0);
  const refuse = (refused: SignInRefusal): Decided => ({ voucherId: voucher.id, accepted: null, refused });
  if (password !== null && readVoucherCode(password) !== code) return refuse('WRONG_PASSWORD');
  const now = deps.clock.now();
  const { memberId } = voucher;
  const ofDay = memberId === null ? null : await sumMemberUse(tx, memberId, toCivilDate(now));
  const decided = decideSignIn({
    voucher,
    // Time at a computer counts too: a card has its minutes once.
    usedSeconds: ofDay?.seconds ?? voucher.usedSeconds + (await sumVoucherSeconds(tx, voucher.id)),
    usedBytes: ofDay?.bytes ?? voucher.usedBytes,
    online: await listOnline(tx, voucher.id),
    mac,
    isEnded: await isEndedByStaff(tx, { voucherId: voucher.id, mac, since: toInstant(toCivilDate(now)) }),
    now,
  });
  if (typeof decided === 'string') return refuse(decided);
  const grantId = deps.newId('wfs', now);
  await insertSession(tx, {
    ...NOTHING_COUNTED,
    id: grantId,
    grantId,
    voucherId: voucher.id,
    nas,
    mac,
    ip,
    grantedAt: now,
    lastSeenAt: now,
  });
  const { kilobits } = voucher;
  const accepted = {
    ...decided,
    password: password ?? userName,
    grantId,
    idleSeconds: IDLE_SECONDS,
    kilobits,
  };
  return { voucherId: voucher.id, accepted, refused: 'WRONG_CODE' };
}

/** A session of which accounting said nothing yet. */
export const NOTHING_COUNTED = {
  acctSessionId: null,
  startedAt: null,
  startedOn: null,
  stoppedAt: null,
  seconds: 0,
  bytesIn: 0,
  bytesOut: 0,
  endReason: null,
  isSample: false,
} as const;

async function keepRefusal(
  deps: InternetDeps,
  tx: EntityManager,
  { nas, mac }: SignInRequest,
  { voucherId, refused }: Decided,
): Promise<void> {
  const now = deps.clock.now();
  await insertRefusal(tx, {
    id: deps.newId('inf', now),
    refusedAt: now,
    reason: refused,
    voucherId,
    place: nas,
    mac,
    isSample: false,
  });
}
