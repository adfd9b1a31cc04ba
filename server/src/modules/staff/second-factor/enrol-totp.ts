import type { EntityManager } from 'typeorm';

import { isKeyOfLibrary } from '../../../platform/auth/keys/library-data-key';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { StaffTotpEntity } from './second-factor.entity';
import { StaffMemberEntity } from '../accounts/staff.entity';
import { newTotpSecret, stepOfCode, totpAddress } from './totp-code';
import { PER_ACCOUNT, tooManyAttempts, WRONG_CODE } from '../sign-in/sign-in.rules';
import type { StaffRefusal } from '../accounts/staff.rules';
import { restartAccount } from '../sign-in/restart-session';
import { refuseWrongPassword } from '../sign-in/check-password';
import type { SecondFactorDeps } from './consume-code';
import { codeCounter, TOTP_PURPOSE } from './consume-code';
import { say } from '../words/say';

/** A new secret, for an authenticator app. */
export type TotpEnrolment = { readonly secret: string; readonly address: string };
/** What setting up ends with: a new session, and the codes that are shown this once. */
export type TotpConfirmed = {
  readonly staffId: string;
  readonly token: string;
  readonly recoveryCodes: readonly string[];
};

/**
 * Makes a secret that waits for its first code. Asks for the password, because a screen may stand open; who
 * has a passkey has given a fresh proof before. Refuses while another app is in use.
 */
export async function enrolTotp(
  deps: SecondFactorDeps,
  input: { staffId: string; password: string },
): Promise<Result<TotpEnrolment, StaffRefusal>> {
  const { staffId } = input;
  const wrong = await refuseWrongPassword(deps, staffId, input.password);
  if (wrong) return fail(wrong);
  const secret = newTotpSecret();
  return deps.db.transaction(async (tx) => {
    if (!(await isKeyOfLibrary(tx, deps.dataKey))) return fail(WRONG_KEY);
    const { email } = await deps.db
      .lock(tx.createQueryBuilder(StaffMemberEntity, 'staff').where({ id: staffId }))
      .getOneOrFail();
    const known = await tx.findOneBy(StaffTotpEntity, { staffId });
    if (known?.confirmedAt) return fail(ALREADY_ON);
    await tx.upsert(
      StaffTotpEntity,
      {
        staffId,
        secret: deps.dataKey.seal(TOTP_PURPOSE, secret),
        createdAt: deps.clock.now(),
        confirmedAt: null,
        lastUsedStep: 0,
      },
      ['staffId'],
    );
    return ok({ secret, address: totpAddress(secret, email) });
  });
}

/** Puts the second factor into use with its first code: all sessions of the account end, a new one begins. */
export async function confirmTotp(
  deps: SecondFactorDeps,
  input: { staffId: string; code: string },
): Promise<Result<TotpConfirmed, StaffRefusal>> {
  const { staffId } = input;
  const wait = await countAttempt(deps.db, codeCounter(staffId), PER_ACCOUNT, deps.clock.now());
  if (wait > 0) return fail(tooManyAttempts(wait));
  const result = await deps.db.transaction<TotpConfirmed, StaffRefusal>(async (tx) => {
    if (!(await takeIntoUse(deps, tx, { staffId, code: input.code.replaceAll(/\s/g, '') })))
      return fail(WRONG_CODE);
    return ok({ staffId, ...(await restartAccount(deps, tx, staffId)) });
  });
  if (result.ok) await forgetAttempts(deps.db, codeCounter(staffId));
  return result;
}

async function takeIntoUse(
  deps: SecondFactorDeps,
  tx: EntityManager,
  { staffId, code }: { staffId: string; code: string },
): Promise<boolean> {
  const totp = await deps.db.lock(tx.createQueryBuilder(StaffTotpEntity, 'totp').where({ staffId })).getOne();
  const secret = totp && !totp.confirmedAt ? deps.dataKey.open(TOTP_PURPOSE, totp.secret) : null;
  const step = secret === null ? null : stepOfCode(secret, code, deps.clock.now());
  if (step === null) return false;
  await tx.update(StaffTotpEntity, { staffId }, { confirmedAt: deps.clock.now(), lastUsedStep: step });
  return true;
}

const ALREADY_ON: StaffRefusal = {
  code: 'NOT_ALLOWED',
  message: say('enrolTotp.alreadyOn'),
};

const WRONG_KEY: StaffRefusal = {
  code: 'NOT_ALLOWED',
  message: say('enrolTotp.wrongKey'),
};
