import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { insertCodes } from '../data/member-codes';
import { MemberEntity } from '../data/member.entity';
import { NO_ADDRESS, readFacts } from '../domain/member-facts';
import { memberChanged } from '../members.events';
import { newCode } from './codes/new-code';
import { verifiedColumns } from './codes/verify-contact';
import { lockedMember } from './locked-member';
import type { MemberDeps } from './member-deps';
import { noMember } from './refusals';

/** What a member may set alone: absent keeps, null clears. */
export type OwnSettings = { readonly keepsHistory?: boolean; readonly email?: string | null; readonly phone?: string | null };

/** Changes the caller's own contacts and whether the library keeps what they read. A new contact is not verified; a code goes to a new e-mail address. */
export function updateOwnSettings(deps: MemberDeps, actor: Actor & { kind: 'member' }, settings: OwnSettings): Promise<Result<{ id: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const member = await lockedMember(deps, tx, actor.memberId);
    if (!member) return fail(noMember([]));
    const { name, categoryCode } = member;
    const { email = member.email, phone = member.phone, keepsHistory = member.keepsHistory } = settings;
    const { facts, refusals } = readFacts({ name, categoryCode, email, phone, birthDate: null, sex: null, address: NO_ADDRESS, homeBranchId: null, guardianId: null }, []);
    const [first, ...others] = refusals;
    if (first) return fail(first, ...others);
    await tx.update(MemberEntity, { id: member.id }, { email: facts.email, phone: facts.phone, ...verifiedColumns(member, facts), keepsHistory, version: member.version + 1 });
    if (facts.email !== null && facts.email !== member.email) await insertCodes(tx, [newCode(deps, actor, { purpose: 'VERIFY_EMAIL', channel: 'EMAIL', memberId: member.id, contact: facts.email })]);
    await recordEvents(tx, [memberChanged(member.id)], deps.clock.now());
    return ok({ id: member.id });
  });
}
