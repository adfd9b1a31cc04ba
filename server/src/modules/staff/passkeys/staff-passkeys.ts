import type { EntityManager } from 'typeorm';

import type { PasskeyAnswer, PasskeyDeps, PasskeyChallenge } from '../../../platform/auth/passkeys/passkeys';
import { createRegistrationChallenge, readNewPasskey } from '../../../platform/auth/passkeys/passkeys';
import type { Passkey, PasskeyOwner } from '../../../platform/auth/passkeys/passkeys.queries';
import {
  deletePasskey,
  insertPasskey,
  isCredentialKnown,
  listPasskeys,
} from '../../../platform/auth/passkeys/passkeys.queries';
import { listLiveSessions } from '../../../platform/auth/sessions';
import { readSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { StaffRecoveryCodeEntity } from '../second-factor/second-factor.entity';
import { hasTwoFactor } from '../second-factor/second-factors.queries';
import { activeStaff } from '../accounts/staff-members.queries';
import { StaffMemberEntity } from '../accounts/staff.entity';
import {
  LAST_SECOND_STEP,
  NO_PASSKEY,
  nameRefusal,
  NOT_PROVED,
  PASSKEY_KNOWN,
  TOO_MANY_PASSKEYS,
  MOST_PASSKEYS,
} from './passkey.rules';
import type { StaffRefusal } from '../accounts/staff.rules';
import { restartAccount } from '../sign-in/restart-session';
import { refuseWrongPassword } from '../sign-in/check-password';
import type { StaffDeps } from '../deps';
import { NO_STAFF } from '../accounts/staff-admin-guard';

/** What passkeys of staff need. */
export type StaffPasskeyDeps = StaffDeps & PasskeyDeps;

/** Somebody at their own account; whoever has no second step yet proves themselves with the password. */
export type PasskeyStaff = {
  readonly kind: 'staff' | 'enrolling';
  readonly staffId: string;
  readonly sessionId: string;
};

/**
 * What adding a passkey ends with; the first second step of an account brings a new session and recovery
 * codes, shown this once.
 */
export type PasskeyAdded = {
  readonly id: string;
  readonly staffId: string;
  readonly token: string | null;
  readonly recoveryCodes: readonly string[];
};

const SITE_NAME = 'Pustaka Pasuruan (staf)';

const ownerOf = ({ staffId }: { readonly staffId: string }): PasskeyOwner => ({
  audience: 'staff',
  subjectId: staffId,
});

/** Lists the passkeys of the caller. */
export function staffPasskeys(
  { db }: Pick<StaffDeps, 'db'>,
  actor: { readonly staffId: string },
): Promise<Passkey[]> {
  return listPasskeys(db, ownerOf(actor));
}

/**
 * Begins to add a passkey. Who must set up the second step says the password again; others have given a fresh
 * proof.
 */
export async function beginStaffPasskey(
  deps: StaffPasskeyDeps,
  actor: PasskeyStaff,
  password: string | null,
): Promise<Result<PasskeyChallenge, StaffRefusal>> {
  const wrong =
    actor.kind === 'enrolling' ? await refuseWrongPassword(deps, actor.staffId, password ?? '') : null;
  if (wrong) return fail(wrong);
  const [staff] = await activeStaff(deps.db, [actor.staffId]);
  if (!staff) return fail(NO_STAFF);
  if ((await staffPasskeys(deps, actor)).length >= MOST_PASSKEYS) return fail(TOO_MANY_PASSKEYS);
  return ok(
    await createRegistrationChallenge(deps, ownerOf(actor), {
      siteName: SITE_NAME,
      userName: staff.email,
      displayName: staff.name,
    }),
  );
}

/**
 * Adds the passkey that a device made. The first second step of an account ends its sessions and begins a new
 * one.
 */
export async function addStaffPasskey(
  deps: StaffPasskeyDeps,
  actor: PasskeyStaff,
  { name: given, ...answer }: PasskeyAnswer & { readonly name: string },
): Promise<Result<PasskeyAdded, StaffRefusal>> {
  const name = given.trim();
  const misnamed = nameRefusal(name);
  if (misnamed) return fail(misnamed);
  const made = await readNewPasskey(deps, ownerOf(actor), answer);
  if (!made) return fail(NOT_PROVED);
  const session = (await listLiveSessions(deps.db, deps.clock, ownerOf(actor))).find(
    ({ id }) => id === actor.sessionId,
  );
  return deps.db.transaction<PasskeyAdded, StaffRefusal>(async (tx) => {
    await lockAccount(deps, tx, actor.staffId);
    if (await isCredentialKnown(tx, made.credentialId)) return fail(PASSKEY_KNOWN);
    // Several questions may stand open at once, so what beginning counted is counted again.
    if ((await staffPasskeys(deps, actor)).length >= MOST_PASSKEYS) return fail(TOO_MANY_PASSKEYS);
    const isFirst = !(await hasTwoFactor(tx, actor.staffId));
    const createdAt = deps.clock.now();
    const id = deps.newId('pky', createdAt);
    await insertPasskey(tx, {
      id,
      ...ownerOf(actor),
      ...made,
      device: session?.device ?? '',
      name,
      createdAt,
    });
    return ok({
      id,
      staffId: actor.staffId,
      ...(isFirst ? await restartAccount(deps, tx, actor.staffId) : { token: null, recoveryCodes: [] }),
    });
  });
}

/**
 * Removes one of the caller's own passkeys. Outside of the sample library the last second step of an account
 * stays.
 */
export async function removeStaffPasskey(
  deps: StaffDeps,
  actor: { readonly staffId: string },
  passkeyId: string,
): Promise<Result<{ id: string }, StaffRefusal>> {
  const isSampleMode = (await readSetting(deps.db, SAMPLE_MODE)) === '1';
  return deps.db.transaction<{ id: string }, StaffRefusal>(async (tx) => {
    await lockAccount(deps, tx, actor.staffId);
    if (!(await deletePasskey(tx, ownerOf(actor), passkeyId))) return fail(NO_PASSKEY);
    if (await hasTwoFactor(tx, actor.staffId)) return ok({ id: passkeyId });
    if (!isSampleMode) return fail(LAST_SECOND_STEP);
    await tx.delete(StaffRecoveryCodeEntity, { staffId: actor.staffId });
    return ok({ id: passkeyId });
  });
}

async function lockAccount(deps: StaffDeps, tx: EntityManager, staffId: string): Promise<void> {
  await deps.db.lock(tx.createQueryBuilder(StaffMemberEntity, 'staff').where({ id: staffId })).getOneOrFail();
}
