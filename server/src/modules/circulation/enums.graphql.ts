import { registered } from '../../platform/graphql/enum';

import type { AccountEntryKind, ChargeReason } from './accounts/account-entry.terms';
import type { PaymentMethod } from './accounts/settlement.rules';
import type { HoldStatus } from './holds/hold.terms';
import type { LoanStatus } from './loans/loan.terms';
import type { RefusalCode, RefusalRemedy } from './refusals/refusal-codes';

/** States of a loan in the schema. */
export const LoanStatusEnum = registered<LoanStatus>(
  'LoanStatus',
  'The life of a loan. New values may appear: treat an unknown one as closed.',
  {
    OPEN: 'With the member.',
    CLAIMED_RETURNED: 'The member says it came back; it was not found yet.',
    RETURNED: 'Came back.',
    LOST: 'Taken for lost and charged.',
    VOIDED: 'Undone at the desk: it never happened.',
  },
);

/** States of a hold in the schema. */
export const HoldStatusEnum = registered<HoldStatus>(
  'HoldStatus',
  'The life of a hold. New values may appear: treat an unknown one as `QUEUED`.',
  {
    QUEUED: 'Waits for a copy.',
    IN_TRANSIT: 'A copy is on its way to the pickup branch.',
    READY: 'A copy stands on the hold shelf.',
    FULFILLED: 'Collected.',
    CANCELLED: 'Cancelled.',
    EXPIRED: 'Not collected in time.',
  },
);

/** Kinds of line in the ledger. */
export const AccountEntryKindEnum = registered<AccountEntryKind>(
  'AccountEntryKind',
  'Kinds of line in the ledger of a member. New values may appear.',
  {
    CHARGE: 'Adds to the debt.',
    PAYMENT: 'Money that came in.',
    WAIVER: 'Debt the library gives up.',
    REFUND: 'Debt given back; money follows as a `PAYOUT`.',
    REVERSAL: 'Takes back another line, which was a mistake.',
    PAYOUT: 'Money the desk paid back.',
  },
);

/** What a charge is for. */
export const ChargeReasonEnum = registered<ChargeReason>(
  'ChargeReason',
  'What a charge is for. New values may appear.',
  {
    OVERDUE: 'A fine for late return.',
    LOST: 'The price of a lost copy.',
    PROCESSING: 'Work on replacing a lost copy.',
    DAMAGE: 'Damage to a copy.',
    CARD: 'A new card.',
    OTHER: 'Anything else; the note says what.',
  },
);

/** How a payment is made. */
export const PaymentMethodEnum = registered<PaymentMethod>(
  'PaymentMethod',
  'How a payment is made. New values may appear.',
  {
    CASH: 'Cash at the desk.',
    QRIS: 'QRIS, confirmed by staff.',
    TRANSFER: 'Bank transfer, confirmed by staff.',
  },
);

/** What helps against a refusal. */
export const RefusalRemedyEnum = registered<RefusalRemedy>('RefusalRemedy', 'What helps against a refusal.', {
  CONFIRM: 'Staff say yes and send the request again with an answer.',
  OVERRIDE: 'Staff with the permission send it again with a reason.',
  NONE: 'Nothing: it cannot be done.',
});

/** Why circulation refuses. */
export const CirculationRefusalCodeEnum = registered<RefusalCode>(
  'CirculationRefusalCode',
  'Why circulation refuses. New values may appear: fall back to `message`.',
  {
    UNKNOWN_BARCODE: 'No copy carries this barcode.',
    CONTACT_UNVERIFIED: 'The member registered alone and has verified no contact yet.',
    READING_ONLY: 'This kind of member reads in the library.',
    LOAN_CLOSED: 'The loan is over.',
    CLAIMED_RETURNED: 'The member says it came back, and that is not decided yet.',
    HOLD_CLOSED: 'The hold is over.',
    RENEW_INSTEAD: 'This member has it already: it can be renewed.',
    LENT_TO_ANOTHER: 'On loan to another member.',
    CARD_LOST: 'The card was reported lost.',
    MEMBER_SUSPENDED: 'Lending is suspended.',
    MEMBER_BLOCKED: 'Staff blocked the card.',
    MEMBERSHIP_EXPIRED: 'The membership is over.',
    MEMBERSHIP_ENDS_TODAY: 'It would be due today, because the membership ends.',
    PROVISIONAL_MEMBER: 'Registered alone and not yet seen at the desk.',
    CONSENT_NEEDED: 'A child whose guardian does not consent to borrowing, or whose consent has run out.',
    COPY_WITHDRAWN: 'The copy was withdrawn.',
    COPY_LOST: 'The copy was taken for lost.',
    COPY_MISSING: 'The copy was missing.',
    COPY_IN_REPAIR: 'The copy is in repair.',
    COPY_IN_PROCESSING: 'The copy is still being processed.',
    COPY_ON_ORDER: 'The copy is on order.',
    COPY_IN_TRANSIT: 'The copy is on its way between branches.',
    REFERENCE_ONLY: 'For reading in the library only.',
    HELD_FOR_ANOTHER: 'Another member waits for it.',
    NO_LOAN_RULE: 'No rule says how many loans this member may have.',
    TOO_MANY_LOANS: 'As many loans of this kind as allowed.',
    TOO_MANY_LOANS_IN_TOTAL: 'As many loans in all as allowed.',
    TOO_MUCH_DEBT: 'Owes more than the limit.',
    GUARANTEES_OWE_TOO_MUCH: 'The cards this member answers for owe more than the limit.',
    OVERDUE_LOANS: 'Has overdue loans.',
    NO_OPEN_DAYS: 'The calendar has no open day.',
    TOO_MANY_RENEWALS: 'Renewed as often as allowed.',
    COPY_MUST_BE_SEEN: 'Renewed alone as often as allowed: the copy must be seen at the desk.',
    LOAN_OVERDUE: 'The loan is overdue.',
    OTHER_LOAN_OVERDUE: 'Another loan is overdue.',
    TOO_SOON: 'Too early to renew.',
    DUE_DATE_WOULD_NOT_CHANGE: 'A renewal would not move the due date.',
    TOO_MANY_HOLDS: 'As many holds as allowed.',
    TOO_MANY_HOLDS_ON_TITLE: 'As many holds on this title as allowed.',
    ALREADY_BORROWED: 'Has the title on loan.',
    NO_COPY_CAN_FILL: 'No copy of it can be lent.',
    COPIES_ON_SHELF: 'A copy stands on the shelf.',
    ALREADY_SET_ASIDE: 'A copy is kept for the hold already.',
    NOT_IN_THE_FUTURE: 'The day is not after today.',
  },
);
