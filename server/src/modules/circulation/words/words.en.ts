import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module circulation says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  paymentGateway: {
    referenceNeeded:
      'Give the reference number of the payment ({{shortestReference}} to {{longestReference}} characters) as the QRIS app or the bank statement shows it.',
  },
  recordMoney: {
    noAmount: 'Give a whole number of rupiah above zero.',
    reasonNeeded: 'Say why, in at most {{longestReason}} characters.',
  },
  settleDebt: {
    amount: 'Only {{amount}} is owed. Give that amount or less.',
    nothingOwed: 'Nothing is owed.',
    referenceUsed: 'Another receipt has this reference number already. Check the payment again.',
  },
  forgetMember: {
    openLoans: '{{loans}} loans are still open. Return them first, at any branch.',
    openDebt: 'Rp{{rupiah}} is still owed. Pay it at the desk first, or ask for a waiver.',
    openCredit: 'The library still owes you money. Collect it at the desk first.',
  },
  mergeMembers: {
    bothSetAside: 'Two copies of one title are kept for both cards. Cancel one of the holds first.',
  },
  openAndDecideCase: {
    caseOpen: 'Another case about this copy is not decided yet. Decide it first.',
  },
  reportDamage: {
    stillOnLoan: 'This copy is still on loan. Return it first, then note the damage.',
    noteNeeded: 'Say what is broken.',
    noCost: 'Give the cost as a whole number of rupiah, 0 if nothing is charged.',
    nobodyToCharge: 'Who had it last is no longer known, so nobody can be charged. Give a cost of 0.',
  },
  reportMissing: {
    onLoan: 'This copy is on loan by the records. If the member says it came back, note that at the loan.',
    elsewhere:
      'This copy should not be at this branch. Ask the branch that owns or keeps it to note that it is missing.',
    caseFirst:
      'This copy is being mended or has a case that is not decided. Decide that case first, for example by writing the copy off if it is not found.',
  },
  resolveCase: {
    notForThis: 'This case cannot be decided so.',
  },
  moveHold: {
    ofOthers:
      'This also moves holds that are picked up at other branches. Choose a position that moves only holds of your branch, or ask a librarian with rights at all of those.',
    noPosition: 'Give a position in the queue: 1 or more.',
    kept: 'Its copy is kept or on its way already, so this hold stands in no queue any more.',
  },
  recordInHouseUse: {
    returnFirst: 'It is on loan, lost or missing by the records. Scan it as a return first.',
    tooLate: 'This can no longer be undone: it was not your scan, or it is older than ten minutes.',
  },
  scanTime: {
    notThen: 'A scan must be of the last seven days. Check the clock of the desk.',
    notThatDay: 'The day of return must be between the day of the loan and today.',
    lentSince:
      'This book was lent again after this scan, so the loan of now does not end. Leave the scan; if the book lies on the desk, scan it once more.',
  },
  undoScan: {
    tooLate: 'This can no longer be undone: it was not your scan, it is too old, or the copy has moved on.',
  },
  personalData: {
    copyCase: 'Cases about your loans: claimed to be back, damaged, lost.',
    loanRenewal: 'Renewals of loans.',
    loan: 'Loans that are still linked to you.',
    hold: 'Holds.',
    accountEntry: 'Charges, payments and waivers.',
  },
  unknownMember: 'There is no such member. Scan the card again.',
  unknownBranch: 'There is no such branch. Choose the branch again.',
  notFound: 'Not found. Reload the page.',
  heldAtDesk: 'Another member waits for this copy. Cancel their hold, or put it back into the queue?',
  heldAtRenewal: 'Somebody else waits for it: it cannot be renewed.',
  renewalChangesNothing: {
    membershipEnds: 'The membership ends, so the date stays {{day}}. Renew the membership first.',
    allLoansEnd: 'All loans come back by {{day}} now, so the date does not change.',
    notLater: 'A renewal would not make the date any later: it stays {{day}}.',
  },
  unknownBarcode: 'No copy carries this barcode. Check the label, or search the title.',
  renewInstead: 'This member has it already. Renew it?',
  lentToAnother: 'It is still on loan to another member. Return it first, then lend it?',
  cardLost: 'This card was reported lost. Replace the card first.',
  memberSuspended: 'Lending is suspended until {{day}}.',
  memberBlocked: 'This member is blocked. The profile says why.',
  membershipExpired: 'The membership ended on {{day}}. Renew the membership first.',
  membershipEndsToday: 'The membership ends, so the loan would be due today. Renew the membership first.',
  provisionalMember: 'Provisional member: show an identity card at the desk to borrow.',
  consentNeeded:
    'No guardian consents to borrowing, or the consent has run out. Ask the guardian, then note the consent in the member’s data.',
  readingOnly: 'This kind of member reads in the library and does not borrow.',
  contactUnverified:
    'Prove your e-mail address or telephone first with the code we sent; then you can place holds.',
  copyWithdrawn: 'This copy was withdrawn from the collection.',
  copyLost: 'This copy was taken for lost. Was it found, and shall it be lent?',
  copyMissing: 'This copy was missing. Was it found, and shall it be lent?',
  copyInRepair: 'This copy is in repair. Is it mended?',
  copyInProcessing: 'This copy is still being processed. Lend it anyway?',
  copyOnOrder: 'This copy is still on order. Has it come?',
  copyInTransit: 'This copy is on its way between branches. Has it arrived?',
  referenceOnly: 'This copy is for reading in the library only.',
  noLoanRule: 'No rule says how many may be lent. Set the loan rules first.',
  tooManyLoans: 'The limit of loans is reached: {{number}} of {{limit}}.',
  tooManyLoansInTotal: 'The limit of all loans is reached: {{number}} of {{limit}}.',
  tooMuchDebt: '{{debt}} owed is more than the limit of {{limit}}. Pay a part first.',
  guaranteesOweTooMuch: 'The cards this member answers for owe {{debt}}, more than the limit of {{limit}}.',
  overdueLoans: '{{number}} loans are overdue. Lend anyway?',
  noOpenDays: 'The calendar of the branch has no open day. Check its hours and closures.',
  tooManyRenewals: 'Renewed {{limit}} times, as often as allowed.',
  copyMustBeSeen: 'Bring the book to the desk to renew it again.',
  tooSoon: 'It is too early: it can be renewed from {{earliestAt}}.',
  loanOverdue: 'It is overdue. Renew it at the desk.',
  otherLoanOverdue: 'Another loan is overdue. Return it first.',
  claimedReturned:
    'It was said to be back, and staff are looking for it. If the book is there, return it at the desk.',
  loanClosed: 'This loan is over.',
  tooManyHolds: 'The limit of {{limit}} holds is reached. Cancel one first.',
  tooManyHoldsOnTitle: 'There is a hold on this title already.',
  alreadyBorrowed: 'This member has the title on loan. Place the hold anyway?',
  noCopyCanFill: 'No copy of it can be lent.',
  copiesOnShelf: 'A copy stands on the shelf: take it from there.',
  alreadySetAside: 'A copy is kept for it already, so it cannot be suspended. Cancel it if it is not wanted.',
  notInTheFuture: 'Choose a day after today.',
  holdClosed: 'This hold is over.',
  renewLoans: {
    notSoMany: 'Choose 1 to {{mostLoans}} loans.',
  },
  saveRules: {
    unknownRule: 'There is no such rule.',
    notAValue: 'This rule does not know that value. See its unit above the table.',
    ambiguous: 'This cell has two values. Keep one.',
    onlyPerCategory: 'This rule is set per member category, for all branches and materials.',
  },
  typedRuleValue: {
    duration: 'Write how long, {{mostDays}} days at most: for example 14, 14 days, 2 weeks or 4 hours.',
    choice: 'Choose one of the list.',
    date: 'Write the date, for example 24-12-2026, or "none".',
    orUnlimited: ', or "unlimited"',
    number: 'Write {{number}}{{orUnlimited}}.',
    copies: 'the number of copies as a whole number, for example 3',
    days: 'the number of days as a whole number up to {{mostDays}}, for example 7',
    hours: 'the number of hours as a whole number, for example 4',
    loanUnits: 'the number of days (or hours, for loans by the hour) as a whole number, for example 1',
    rupiah: 'whole rupiah, for example 1,000',
    holds: 'the number of holds as a whole number, for example 3',
    times: 'how many times as a whole number, for example 2',
    none: 'a whole number, for example 1',
  },
  unknownCells: {
    unknownCell: 'There is no such branch, category or material. Reload the page.',
  },
  saveSpecialDays: {
    clash: 'It overlaps “{{name}}” on {{on}}: one cell would have two values. Change the days or the cell.',
    nameRequired: 'Write its name, at most 80 characters.',
    lastDayPast: 'The last day must be today or later, and not before the first.',
    tooLong: 'A year at most. Special days always end.',
    noSuchDay: 'None of the chosen weekdays comes between these dates.',
    nothingSet: 'Say how long, how many, or both.',
    invalidValue: 'This value is not legal. Examples: 3d for three days, 4h for four hours, 1 for one book.',
  },
  closeTill: {
    moneyMoved: 'Money has moved since this screen was loaded. Look at the new figures, then close again.',
    notThatDay: 'The day to close is today or an earlier one.',
    dayClosed: 'The till of that day is closed already. What came in since belongs to the next closing.',
    notAnAmount: 'Give every count once, as a whole number of rupiah from zero.',
    leftMoreThanCounted: 'No more change money can stay than was counted.',
    noteNeeded: 'The count differs from what should be there. Say why.',
  },
  payOut: {
    notAllowed: '{{amount}} was paid and not paid back yet. Give that amount or less.',
  },
};
