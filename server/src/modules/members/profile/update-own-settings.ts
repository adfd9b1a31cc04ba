import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { accountById } from '../sign-in/accounts.queries';
import { insertCodes } from '../codes/member-codes.queries';
import { MemberEntity } from './member.entity';
import { readMembers } from './members.queries';
import { NO_ADDRESS, readFacts } from '../registration/member-facts.rules';
import { refuse } from '../shared/member-refusal.rules';
import { memberChanged } from '../members.events';
import { newCode } from '../codes/create-code';
import { proofColumns } from '../codes/verify-contact';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';
import { confirmPassword } from '../sign-in/sign-in-member';
import { say } from '../words/say';

/** What a member may set alone: absent keeps, null clears. */
export type OwnSettings = {
  readonly keepsHistory?: boolean;
  readonly email?: string | null;
  readonly phone?: string | null;
};

type OwnChange = OwnSettings & { readonly currentPassword?: string | null };
type MemberActor = Actor & { kind: 'member' };

/**
 * Changes the caller's own contacts and whether the library keeps what they read. A new contact asks for the
 * password, because links to a password go there and a screen may stand open; it is not verified, and a code
 * goes to a new e-mail address.
 */
export async function updateOwnSettings(
  deps: MemberDeps,
  actor: MemberActor,
  { currentPassword = null, ...settings }: OwnChange,
): Promise<Result<{ id: string }, Refusal>> {
  const refused = await refusedContacts(deps, actor, { settings, currentPassword });
  if (refused) return fail(refused);
  return deps.db.transaction(async (tx) => {
    const member = await lockedMember(deps, tx, actor.memberId);
    if (!member) return fail(noMember([]));
    const { keepsHistory = member.keepsHistory } = settings;
    const { facts, refusals } = contactFacts(member, settings);
    const [first, ...others] = refusals;
    if (first) return fail(first, ...others);
    await tx.update(
      MemberEntity,
      { id: member.id },
      {
        email: facts.email,
        phone: facts.phone,
        ...proofColumns(member, facts, 'OWNER'),
        keepsHistory,
        version: member.version + 1,
      },
    );
    if (facts.email !== null && facts.email !== member.email)
      await insertCodes(tx, [
        newCode(deps, actor, {
          purpose: 'VERIFY_EMAIL',
          channel: 'EMAIL',
          memberId: member.id,
          contact: facts.email,
        }),
      ]);
    await recordEvents(tx, [memberChanged(member.id)], deps.clock.now());
    return ok({ id: member.id });
  });
}

/**
 * Says why contacts do not change: the password is missing or wrong; null when they may, stay as they are, or
 * cannot be read anyway.
 */
async function refusedContacts(
  deps: MemberDeps,
  actor: MemberActor,
  { settings, currentPassword }: { settings: OwnSettings; currentPassword: string | null },
): Promise<Refusal | null> {
  const [member] = await readMembers(deps.db, [actor.memberId]);
  const account = await accountById(deps.db, actor.memberId);
  if (!member) return null;
  const { facts, refusals } = contactFacts(member, settings);
  // A contact that was taken over may be written otherwise than the library writes it: the same one is no
  // other.
  const kept = contactFacts(member, {}).facts;
  const isOther =
    (settings.email !== undefined && facts.email !== (kept.email ?? member.email)) ||
    (settings.phone !== undefined && facts.phone !== (kept.phone ?? member.phone));
  if (refusals.length > 0 || !isOther) return null;
  return !account || currentPassword === null || currentPassword === ''
    ? PASSWORD_NEEDED
    : confirmPassword(deps, account, currentPassword);
}

type Contacts = {
  readonly name: string;
  readonly categoryCode: string;
  readonly email: string | null;
  readonly phone: string | null;
};

function contactFacts(member: Contacts, { email = member.email, phone = member.phone }: OwnSettings) {
  const { name, categoryCode } = member;
  return readFacts(
    {
      name,
      categoryCode,
      email,
      phone,
      birthDate: null,
      sex: null,
      address: NO_ADDRESS,
      homeBranchId: null,
      guardianId: null,
    },
    [],
  );
}

const FIELD = ['currentPassword'];
const PASSWORD_NEEDED = refuse('REQUIRED', FIELD, say('updateOwnSettings.passwordNeeded'));
