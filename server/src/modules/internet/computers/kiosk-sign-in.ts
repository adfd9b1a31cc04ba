import { secretLink, verifySecretLink } from '../../../platform/auth/keys/secret-link';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { checkMemberPassword } from '../../members';
import { hashCode } from '../vouchers/code-secrets';
import { readVoucherCode } from '../vouchers/voucher-code.rules';
import type { InternetVoucher } from '../vouchers/voucher.entity';
import { voucherStateAt } from '../vouchers/voucher.rules';
import { queueCodeOf } from '../queue/queue-code';
import { findGuestNumber } from '../queue/queue.queries';
import { findVoucherByHash } from '../vouchers/vouchers.queries';
import { GUESSES, refusalSentence } from '../wifi/sign-in';
import type { SignInRefusal } from '../wifi/sign-in.rules';
import { insertRefusal } from '../wifi/wifi.queries';
import { say } from '../words/say';
import { findComputer } from './computers.queries';
import type { ComputerDeps, SessionFailure, Sitter } from './run-session';
import { startSession } from './run-session';

const KIOSK = 'computer-kiosk';
const SESSION = 'computer-session';

/** Somebody at a library PC: by card and password, or by a voucher. */
export type KioskSignIn = {
  /** Names the computer, and proves that its screen was opened by staff. */
  readonly kiosk: string;
  readonly login: string | null;
  readonly password: string | null;
  readonly voucherCode: string | null;
  /** The number of a guest in the queue, to whom the computer is offered. */
  readonly queueNumber?: number | null;
  /** The code that the guest got with the number. */
  readonly queueCode?: string | null;
  readonly remoteAddress: string;
  readonly idempotencyKey: string;
};

/** Makes what names a computer in the address of its screen; nobody can guess it for another. */
export function kioskKey({ dataKey }: Pick<ComputerDeps, 'dataKey'>, itemId: string): string {
  return secretLink(dataKey, KIOSK, itemId);
}

/** Reads which computer a screen is of; null when the address was made up. */
export function readKiosk({ dataKey }: Pick<ComputerDeps, 'dataKey'>, kiosk: string): string | null {
  return verifySecretLink(dataKey, KIOSK, kiosk);
}

/** Makes what a screen knows its session by. */
export function sessionKey({ dataKey }: Pick<ComputerDeps, 'dataKey'>, sessionId: string): string {
  return secretLink(dataKey, SESSION, sessionId);
}

/** Reads which session a screen speaks of; null when it was made up. */
export function readSessionKey({ dataKey }: Pick<ComputerDeps, 'dataKey'>, key: string): string | null {
  return verifySecretLink(dataKey, SESSION, key);
}

/**
 * Starts a session at a library PC. Five wrong tries at a computer lock it for five minutes, then longer; refusals are
 * kept with their reason, never with what was typed.
 */
export async function signInAtKiosk(
  deps: ComputerDeps,
  request: KioskSignIn,
): Promise<Result<{ readonly sessionId: string }, Refusal>> {
  const itemId = readKiosk(deps, request.kiosk);
  if (itemId === null) return fail(notFound(['kiosk'], say('computer')));
  const counter = `kiosk:${itemId}`;
  const wait = await countAttempt(deps.db, counter, GUESSES, deps.clock.now());
  const found: Result<Sitter, SessionFailure> =
    wait > 0
      ? fail({
          code: 'TOO_MANY_ATTEMPTS',
          message: refusalSentence('LOCKED', wait),
          retryAfterSeconds: wait,
          reason: 'LOCKED',
        })
      : await findSitter(deps, request);
  if (!found.ok) return keepRefusal(deps, itemId, found.refusals);
  const actor = { kind: 'system', name: 'kiosk' } as const;
  const { idempotencyKey } = request;
  const sitter = found.value;
  const queueEntryId = sitter.kind === 'VOUCHER' ? await findOwnNumber(deps, itemId, request) : null;
  const started = await startSession(deps, actor, { itemId, sitter, queueEntryId, idempotencyKey });
  if (!started.ok) return keepRefusal(deps, itemId, started.refusals);
  await forgetAttempts(deps.db, counter);
  return started;
}

/** The place in the queue of a guest by their number and its code; whether the computer is offered to it is decided under the lock. */
async function findOwnNumber(
  deps: ComputerDeps,
  itemId: string,
  { queueNumber = null, queueCode = null }: KioskSignIn,
): Promise<string | null> {
  const computer = queueNumber === null ? null : await findComputer(deps.db, itemId);
  if (queueNumber === null || computer === null) return null;
  const day = toCivilDate(deps.clock.now());
  const { branchId } = computer;
  const entryId = await findGuestNumber(deps.db, { branchId, day, number: queueNumber });
  const isOwn = entryId !== null && queueCode?.trim() === queueCodeOf(deps, entryId);
  return isOwn ? entryId : null;
}

async function findSitter(
  deps: ComputerDeps,
  { login, password, voucherCode, remoteAddress }: KioskSignIn,
): Promise<Result<Sitter, SessionFailure>> {
  if (voucherCode !== null) {
    const code = readVoucherCode(voucherCode);
    const voucher = code === null ? null : await findVoucherByHash(deps.db, hashCode(deps.dataKey, code));
    if (voucher) return ok(toSitter(voucher, deps.clock.now()));
    return fail({
      code: 'WRONG_CREDENTIALS',
      field: ['voucherCode'],
      message: refusalSentence('WRONG_CODE'),
      reason: 'WRONG_CODE',
    });
  }
  const checked = await checkMemberPassword(deps, {
    login: login ?? '',
    password: password ?? '',
    remoteAddress,
  });
  if (checked.ok) return ok({ kind: 'MEMBER', memberId: checked.value.memberId });
  const [refusal] = checked.refusals;
  if (refusal?.code === 'WRONG_CREDENTIALS')
    return fail({ ...refusal, message: say('computers.wrong'), reason: 'WRONG_PASSWORD' });
  return checked;
}

/** A member who signs in by their Wi-Fi code sits there as a member: the minutes of computers count. */
function toSitter(voucher: InternetVoucher, now: Date): Sitter {
  const isLive = ['NEW', 'STARTED'].includes(voucherStateAt(voucher, now));
  return voucher.memberId !== null && isLive
    ? { kind: 'MEMBER', memberId: voucher.memberId }
    : { kind: 'VOUCHER', voucherId: voucher.id };
}

async function keepRefusal(
  deps: ComputerDeps,
  itemId: string,
  refusals: readonly SessionFailure[],
): Promise<Result<never, Refusal>> {
  const reason: SignInRefusal | undefined = refusals.find((one) => one.reason !== undefined)?.reason;
  if (reason !== undefined) {
    const now = deps.clock.now();
    await deps.db.transaction(
      async (tx) => {
        const computer = await findComputer(tx, itemId);
        const id = deps.newId('inf', now);
        const place = computer?.code ?? itemId;
        await insertRefusal(tx, {
          id,
          refusedAt: now,
          reason,
          voucherId: null,
          place,
          mac: null,
          isSample: false,
        });
        return ok(null);
      },
      { skipAudit: true },
    );
  }
  return { ok: false, refusals: refusals.map(({ reason: _reason, ...refusal }) => refusal) };
}
