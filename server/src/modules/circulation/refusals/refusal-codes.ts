import type { CheckOutCode } from '../lending/check-out-facts.terms';
import type { PlaceHoldCode } from '../holds/hold-refusals.rules';
import type { RenewalCode } from '../renewals/renewal.rules';

/** Why something is refused before any rule is asked. */
export type ScanCode =
  | 'UNKNOWN_BARCODE'
  | 'READING_ONLY'
  | 'CONTACT_UNVERIFIED'
  | 'LOAN_CLOSED'
  | 'CLAIMED_RETURNED'
  | 'HOLD_CLOSED';

/** Why a hold is not suspended. */
export type SuspensionCode = 'ALREADY_SET_ASIDE' | 'NOT_IN_THE_FUTURE';

/** Why circulation refuses anything. */
export type RefusalCode = ScanCode | CheckOutCode | RenewalCode | PlaceHoldCode | SuspensionCode;

/** What helps against a refusal, as the schema says it. */
export type RefusalRemedy = 'CONFIRM' | 'OVERRIDE' | 'NONE';
