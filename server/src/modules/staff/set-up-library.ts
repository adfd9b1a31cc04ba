import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { hashPassword } from '../../platform/auth/passwords';
import { startSession } from '../../platform/auth/sessions';
import { toNeighbourhood } from '../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../platform/auth/sign-in/throttle';
import { SettingEntity, writeSetting } from '../../platform/db/setting';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { StaffMemberEntity } from './accounts/staff.entity';
import type { StaffRefusal } from './accounts/staff.rules';
import { accountRefusals } from './accounts/staff.rules';
import type { StaffDeps } from './deps';
import { insertStaff } from './accounts/create-staff';
import { say } from './words/say';

const SETTING = 'set-up-token-hash';
const PER_ADDRESS = { free: 10, windowMs: 600_000, longestWaitMs: 600_000 };

/** Makes a new one-time set-up token while nobody works here yet; null once somebody does. */
export async function issueSetUpToken(deps: StaffDeps): Promise<string | null> {
  const token = randomBytes(24).toString('base64url');
  const result = await deps.db.transaction(async (tx) => {
    if (await tx.existsBy(StaffMemberEntity, {})) return ok(null);
    await writeSetting(tx, SETTING, hashOf(token));
    return ok(token);
  });
  return result.ok ? result.value : null;
}

/**
 * Creates the first administrator with the token of the set-up link, once; their session may only set up the
 * second factor.
 */
export async function setUpLibrary(
  deps: StaffDeps,
  input: { token: string; name: string; email: string; password: string; remoteAddress: string },
): Promise<Result<{ staffId: string; token: string }, StaffRefusal>> {
  if (
    (await countAttempt(
      deps.db,
      `set-up:${toNeighbourhood(input.remoteAddress).address}`.slice(0, 100),
      PER_ADDRESS,
      deps.clock.now(),
    )) > 0
  )
    return fail(LINK_USED);
  const refusals = accountRefusals(input);
  if (refusals) return fail(...refusals);
  const passwordHash = await hashPassword(input.password);
  return deps.db.transaction(async (tx) => {
    const setting = await deps.db
      .lock(tx.createQueryBuilder(SettingEntity, 'setting').where({ name: SETTING }))
      .getOne();
    if (!setting || !isSame(setting.value, hashOf(input.token)) || (await tx.existsBy(StaffMemberEntity, {})))
      return fail(LINK_USED);
    const created = await insertStaff(deps, tx, {
      name: input.name,
      email: input.email,
      passwordHash,
      roleCodes: ['administrator'],
    });
    if (!created.ok) return created;
    await writeSetting(tx, SETTING, null);
    const { token } = await startSession(tx, deps, {
      audience: 'staff',
      subjectId: created.value.id,
      isLimited: true,
    });
    return ok({ staffId: created.value.id, token });
  });
}

const LINK_USED: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['token'],
  message: say('setUpLibrary.linkUsed'),
};

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
