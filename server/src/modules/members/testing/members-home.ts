import type { Dialect } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { cardPictures } from '../../../app/card-pictures';
import type { Actor } from '../../../platform/auth/actor';
import { openDataKey } from '../../../platform/auth/keys/data-key';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { openLog } from '../../../platform/log';
import { newId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { writeMemberCategories } from '../registration/member-categories.queries';
import type { Member } from '../profile/member.entity';
import { readMembers } from '../profile/members.queries';
import type { SeenConsent } from '../consents/guardian-consent.rules';
import { NO_ADDRESS } from '../registration/member-facts.rules';
import type { CardDeps } from '../cards/card-pictures';
import type { MemberDeps } from '../deps';
import type { RegisterMemberRequest } from '../registration/register-member';
import { registerMember } from '../registration/register-member';

/** The module of members on a fresh database, with a clock that tests move. */
export type MembersHome = {
  readonly deps: MemberDeps & CardDeps;
  readonly home: OpenedDatabase;
  readonly setNow: (instant: string) => void;
  readonly register: (
    member?: Partial<RegisterMemberRequest['member']>,
    password?: string,
  ) => Promise<Member>;
  readonly read: (id: string) => Promise<Member>;
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
};

/** Somebody at the desk. */
export const DESK: Actor = {
  kind: 'staff',
  staffId: 'stf_desk',
  sessionId: 'ses_desk',
  permissions: new Set(['members.read', 'members.edit', 'members.block']),
};

/** An adult as entered, without anything that is not needed. */
export const ADULT: RegisterMemberRequest['member'] = {
  name: 'Siti Aminah',
  categoryCode: 'umum',
  birthDate: '1990-04-17',
  sex: 'FEMALE',
  email: null,
  phone: null,
  address: NO_ADDRESS,
  nik: null,
  homeBranchId: null,
  guardianId: null,
  guardianConsent: null,
  isIdentitySeen: true,
};

/** A consent that staff saw at the desk, for what is usual. */
export const SEEN: SeenConsent = { channel: 'DESK', coversSignIn: null, until: null };

let keys = 0;
/** A key that no request has used. */
export const freshKey = (): string => `test-key-${++keys}`;

/** Opens a fresh module; it is ten in the morning of 24 November 2026. */
export async function openMembersHome(dialect: Dialect): Promise<MembersHome> {
  let now = new Date('2026-11-24T03:00:00Z');
  const home = await openTestDatabase(dialect);
  const deps: MembersHome['deps'] = {
    db: home.db,
    clock: { now: () => now },
    newId,
    pictures: cardPictures(home),
    dataKey: openDataKey({ dataKey: 'ab'.repeat(32), dataDir: home.dataDir }),
    log: openLog({ level: 'silent' }),
  };
  await deps.db.transaction(async (tx) => ok(await writeMemberCategories(tx)));
  const read = async (id: string): Promise<Member> => {
    const [member] = await readMembers(deps.db, [id]);
    if (!member) throw new Error(`${id} is not there.`);
    return member;
  };
  const register = async (
    member: Partial<RegisterMemberRequest['member']> = {},
    password: string | null = null,
  ): Promise<Member> =>
    read(
      done(
        await registerMember(deps, DESK, {
          member: { ...ADULT, ...member },
          password,
          idempotencyKey: freshKey(),
        }),
      ).id,
    );
  return {
    deps,
    home,
    setNow: (instant) => void (now = new Date(instant)),
    register,
    read,
    rows: (sql) => deps.db.query(sql),
    close: home.close,
  };
}

/** Gives the value of a result that must not be a refusal. */
export function done<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(result.refusals.map(({ code, field }) => `${code} ${field?.join('.')}`).join(', '));
}

/** Gives the codes and fields of refusals. */
export function listRefusals(result: Result<unknown, Refusal>): string[] {
  return result.ok
    ? []
    : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim());
}
