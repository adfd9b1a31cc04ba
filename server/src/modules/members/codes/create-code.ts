import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { NewCode } from './member-code.entity';
import type { CodeKind } from './one-time-code.rules';
import { codeEnd } from './one-time-code.rules';
import type { MemberDeps } from '../deps';

type CodeDeps = Pick<MemberDeps, 'clock' | 'newId' | 'dataKey'>;

/** Makes the row of a code for a member; without one it only looks like one. */
export function newCode(
  deps: CodeDeps,
  actor: Actor,
  code: CodeKind & { readonly memberId: string | null; readonly contact: string | null },
): NewCode {
  const createdAt = deps.clock.now();
  const { purpose, channel, memberId, contact } = code;
  return {
    id: deps.newId('mcd', createdAt),
    memberId,
    purpose,
    channel,
    contactHash: contact === null ? null : hashContact(deps, contact),
    issuedBy: toPrincipal(actor),
    createdAt,
    expiresAt: codeEnd(code, createdAt),
  };
}

/** Hashes a contact under the data key. */
export function hashContact({ dataKey }: Pick<MemberDeps, 'dataKey'>, contact: string): string {
  return dataKey.fingerprint('contact', contact);
}
