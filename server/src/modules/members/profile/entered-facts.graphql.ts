import type { SeenConsent } from '../consents/guardian-consent.rules';
import type { Address, GuardianContact } from '../registration/member-facts.rules';
import { NO_ADDRESS } from '../registration/member-facts.rules';
import type { RegisterMemberRequest } from '../registration/register-member';
import type { MemberChanges as Changes } from './update-member';
import type {
  GuardianContactInput,
  MemberAddressInput,
  MemberChanges,
  MemberInput,
} from './member-inputs.type';

/** Turns the input of a new member into what the use case takes: nothing entered means null. */
export function toNewMember(input: MemberInput): RegisterMemberRequest['member'] {
  const {
    name,
    categoryCode,
    birthDate = null,
    sex = null,
    email = null,
    phone = null,
    nik = null,
    homeBranchId = null,
    guardianId = null,
    school = null,
    schoolClass = null,
  } = input;
  const address = addressOf(input.address);
  return {
    name,
    categoryCode,
    birthDate,
    sex,
    email,
    phone,
    nik,
    homeBranchId,
    guardianId,
    guardianContact: guardianContactOf(input.guardianContact),
    school,
    schoolClass,
    address,
    guardianConsent: consentOf(input),
    isIdentitySeen: input.isIdentitySeen ?? true,
  };
}

/**
 * Turns the input of changes into what the use case takes: only what was given. A name or kind cannot be
 * cleared.
 */
export function toMemberChanges({
  name,
  categoryCode,
  address,
  hasGuardianConsent,
  guardianConsent,
  guardianContact,
  isIdentitySeen,
  ...rest
}: MemberChanges): Changes {
  const consent = consentOf({ hasGuardianConsent, guardianConsent });
  return {
    ...withoutUndefined(rest),
    ...(name == null ? {} : { name }),
    ...(categoryCode == null ? {} : { categoryCode }),
    ...(address === undefined ? {} : { address: addressOf(address) }),
    ...(guardianContact === undefined ? {} : { guardianContact: guardianContactOf(guardianContact) }),
    ...(consent === null ? {} : { guardianConsent: consent }),
    ...(isIdentitySeen == null ? {} : { isIdentitySeen }),
  };
}

/** `hasGuardianConsent` is the short form of a consent seen at the desk. */
function consentOf({
  guardianConsent,
  hasGuardianConsent,
}: Pick<MemberInput, 'guardianConsent' | 'hasGuardianConsent'>): SeenConsent | null {
  if (guardianConsent)
    return {
      channel: guardianConsent.channel,
      coversSignIn: guardianConsent.coversSignIn ?? null,
      until: guardianConsent.until ?? null,
    };
  return hasGuardianConsent === true ? { channel: 'DESK', coversSignIn: null, until: null } : null;
}

function guardianContactOf(input: GuardianContactInput | null | undefined): GuardianContact | null {
  return input ? { name: input.name, email: input.email ?? null, phone: input.phone ?? null } : null;
}

function addressOf(input: MemberAddressInput | null | undefined): Address {
  const { street = null, rt = null, rw = null, kelurahanCode = null } = input ?? NO_ADDRESS;
  return { street, rt, rw, kelurahanCode };
}

function withoutUndefined<Facts extends object>(
  facts: Facts,
): { [Name in keyof Facts]: Exclude<Facts[Name], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]: Exclude<Facts[Name], undefined>;
  };
}
