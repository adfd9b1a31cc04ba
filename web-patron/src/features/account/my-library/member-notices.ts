import type { ShownRegistration } from '../../../lib/registration/registration';
import type { FamilyHold, FamilyLoan, MemberProfile } from './data/member-profile';
import { toDue } from './loans/due-words';

/** Is one thing that needs the member now. */
export type MemberNotice =
  | { readonly kind: 'block'; readonly reason: string; readonly until: string | null }
  | { readonly kind: 'expired'; readonly since: string }
  | { readonly kind: 'late'; readonly titles: readonly string[] }
  | {
      readonly kind: 'ready';
      readonly id: string;
      readonly title: string;
      readonly branch: string;
      readonly collectBy: string | null;
      readonly holder: string | null;
    }
  | { readonly kind: 'offer'; readonly event: string; readonly until: string | null }
  | { readonly kind: 'soon'; readonly titles: readonly string[] }
  | { readonly kind: 'unverified'; readonly contact: 'EMAIL' | 'PHONE'; readonly address: string }
  | { readonly kind: 'provisional' };

type Situation = {
  readonly member: Pick<
    MemberProfile,
    'standing' | 'expiresOn' | 'blocks' | 'email' | 'isEmailVerified' | 'phone' | 'isPhoneVerified'
  >;
  readonly loans: readonly FamilyLoan[];
  readonly holds: readonly FamilyHold[];
  readonly registrations: readonly ShownRegistration[];
  readonly today: string;
};

/** Lists the notices for the member, most urgent first; usually empty. */
export function listMemberNotices({
  member,
  loans,
  holds,
  registrations,
  today,
}: Situation): readonly MemberNotice[] {
  const late = loans.filter(({ loan }) => toDue(loan, today).kind === 'late').map(titleOf);
  const soon = loans
    .filter(({ loan }) => ['today', 'tomorrow'].includes(toDue(loan, today).kind))
    .map(titleOf);
  return [
    ...member.blocks.map(({ reason, until }) => ({ kind: 'block' as const, reason, until })),
    ...(member.standing === 'EXPIRED' ? [{ kind: 'expired' as const, since: member.expiresOn }] : []),
    ...(late.length > 0 ? [{ kind: 'late' as const, titles: late }] : []),
    ...holds.filter(({ hold }) => hold.status === 'READY').map(readyOf),
    ...registrations
      .filter(({ status }) => status === 'OFFERED')
      .map(({ event, offerUntil }) => ({
        kind: 'offer' as const,
        event: event.name.text,
        until: offerUntil,
      })),
    ...(soon.length > 0 ? [{ kind: 'soon' as const, titles: soon }] : []),
    ...(member.standing === 'PROVISIONAL' ? unprovenContact(member) : []),
    ...(member.standing === 'PROVISIONAL' ? [{ kind: 'provisional' as const }] : []),
  ];
}

/** One proven contact is enough; the e-mail address is proven faster. */
function unprovenContact({
  email,
  isEmailVerified,
  phone,
  isPhoneVerified,
}: Situation['member']): MemberNotice[] {
  if (isEmailVerified || isPhoneVerified) return [];
  if (email !== null) return [{ kind: 'unverified', contact: 'EMAIL', address: email }];
  return phone === null ? [] : [{ kind: 'unverified', contact: 'PHONE', address: phone }];
}

function titleOf({ loan }: FamilyLoan): string {
  return loan.copy.title.titleProper;
}

function readyOf({ hold, holder }: FamilyHold): MemberNotice {
  return {
    kind: 'ready',
    id: hold.id,
    title: hold.title.titleProper,
    branch: hold.pickupBranch.name.text,
    collectBy: hold.collectBy,
    holder,
  };
}
