import type { Address } from '../domain/member-facts';
import { NO_ADDRESS } from '../domain/member-facts';
import type { RegisterMemberRequest } from '../use-cases/register-member';
import type { MemberChanges as Changes } from '../use-cases/update-member';
import type { MemberAddressInput, MemberChanges, MemberInput } from './member.inputs';

/** Turns the input of a new member into what the use case takes: nothing entered means null. */
export function memberOf(input: MemberInput): RegisterMemberRequest['member'] {
  const { name, categoryCode, birthDate = null, sex = null, email = null, phone = null, nik = null, homeBranchId = null, guardianId = null, school = null, schoolClass = null } = input;
  const address = addressOf(input.address);
  return { name, categoryCode, birthDate, sex, email, phone, nik, homeBranchId, guardianId, school, schoolClass, address, hasGuardianConsent: input.hasGuardianConsent ?? false, isIdentitySeen: input.isIdentitySeen ?? true };
}

/** Turns the input of changes into what the use case takes: only what was given. A name or kind cannot be cleared. */
export function changesOf({ name, categoryCode, address, hasGuardianConsent, isIdentitySeen, ...rest }: MemberChanges): Changes {
  return {
    ...withoutUndefined(rest),
    ...(name == null ? {} : { name }),
    ...(categoryCode == null ? {} : { categoryCode }),
    ...(address === undefined ? {} : { address: addressOf(address) }),
    ...(hasGuardianConsent == null ? {} : { hasGuardianConsent }),
    ...(isIdentitySeen == null ? {} : { isIdentitySeen }),
  };
}

function addressOf(input: MemberAddressInput | null | undefined): Address {
  const { street = null, rt = null, rw = null, kelurahanCode = null } = input ?? NO_ADDRESS;
  return { street, rt, rw, kelurahanCode };
}

function withoutUndefined<Facts extends object>(facts: Facts): { [Name in keyof Facts]: Exclude<Facts[Name], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as { [Name in keyof Facts]: Exclude<Facts[Name], undefined> };
}
