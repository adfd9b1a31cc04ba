import type * as indonesian from "../id/desk";

/** Words of the desk, of refusals and of paying. */
export const desk: typeof indonesian.desk = {
  title: "Circulation desk", scanLabel: "Scan a card or barcode, or type a name", scanFirst: "Scan a card or a book", scanNext: "Scan the next book", scanOrChoose: "Choose {{keys}} or scan on",
  hintCard: "Card switches member", hintCopy: "Barcode lends or returns", hintWords: "Name finds a member", soundOn: "Sound on", soundOff: "Sound off",
  mode: "What a scanned book means", modes: { auto: "Automatic", lend: "Lend", return: "Return", read: "Read" },
  session: "This session", scans_one: "{{count}} scan", scans_other: "{{count}} scans", waiting_one: "{{count}} waits for a decision", waiting_other: "{{count}} wait for a decision", sessionList: "Scans of this session",
  ready: "Ready", readyText: "Scan a card to begin lending, or scan returned books right away. The scan box is always active.",
  noMember: "No member yet", noMemberText: "Scan a card to lend. A book alone means it comes back.", noMouse: "Without a mouse", lastServed: "Last: {{card}}, {{count}} lent, {{time}}",
  key: { scan: "scan box, from anywhere", newMember: "new member on the spot", profile: "open the member's profile", claim: "claimed to be back", renewAll: "renew all", sound: "sound", pay: "pay a fine", slip: "print the slip", choose: "choose what to do", why: "why?", undo: "take back the last scan", done: "done, next member", family: "member of the family", sheet: "all shortcuts" },
  member: "Member", validUntil: "{{category}} · valid until {{date}}", expired: "expired on {{date}}",
  loans: "Loans", loansOf: "{{count}} of {{maximum}}", newHere_one: "{{count}} new in this session", newHere_other: "{{count}} new in this session", overdue_one: "{{count}} overdue", overdue_other: "{{count}} overdue", nextDue: "next {{day}}", noLoans: "no loans",
  claimed: "{{title}}: claimed to be back, being looked for.", toCase: "See the case",
  readyHolds: "Ready to collect", balance: "Owed", debtLimit: "lending stops above {{money}}", noDebtLimit: "does not stop lending", pickUpBy: "{{title}} · collect by {{date}}",
  claimWhich: "Which book do they say is back?", claimKeys: "A figure picks, Enter notes it. The book is looked for, and does not run late meanwhile.", claimNone: "There is no open loan that could be claimed to be back.",
  family: "Family", guardian: "guardian", noteOf: "Note of {{date}}:", renewAll: "Renew all", openProfile: "Open profile", memberGone: "This member is no longer there.", loading: "Loading the member",
  standing: { ACTIVE: "active", PROVISIONAL: "provisional", EXPIRED: "expired", BLOCKED: "blocked" }, provisional: "Provisional rights until papers are seen at the desk.", cannotBorrow: "This category only reads on site.",
  total: { read: "read", lent: "lent", returned: "returned", held: "held up", fines: "in fines" }, noTotals: "No scans yet. The session's figures, slip and payment appear here.",
  slip: "Slip", pay: "Pay", done: "Done", newMember: "New member",
  refused: "Refused", read: "Read in the library", readBefore: "Counted a moment ago", printsItself: "Slips print themselves", printsAsked: "Slips when asked", printsHint: "Hold slips, transfer slips and receipts are printed without asking on this computer", checking: "checking…", lent: "lent", lentUntil: "until {{time}}", renewed: "renewed", filledHold: "fills their hold", returned: "Returned", notOnLoan: "Was not on loan", returnedLate: "Returned, {{span}} late",
  fine: "fine of {{money}} noted", suspendedUntil: "may not borrow until {{date}}", toShelf: "back to {{place}}", toTrolley: "back to the shelf",
  holdHere: "Put on the hold shelf", holdHereFor: "for {{card}}, collect by {{date}}", sendTo: "Send to {{branch}}", sendForHold: "for a hold there", sendHome: "it belongs there", printHoldSlip: "Print hold slip", printTransferSlip: "Print transfer slip",
  unknown: "Not known", unknownText: "Neither a card nor a barcode of this library.", isbn: "ISBN, not a barcode", isbnText: "Scan the library's barcode on the cover.", searchCatalogue: "Search the catalogue", cardFirst: "No member yet", cardFirstText: "Scan the card first, then the book.",
  failed: "No answer yet", failedText: "It may have been noted. Trying again is safe: it is never noted twice.", skipped: "Left alone", undone: "Taken back", undoUnsure: "Not sure whether it was taken back; scan again to check.",
  offline: {
    since: "No connection since {{time}}.", kept: "Lending and returning go on, kept on this computer:", count: "{{count}} of {{most}}.", again: "Try again",
    waiting_one: "{{count}} offline scan waits to be sent.", waiting_other: "{{count}} offline scans wait to be sent.", sending: "They are sent in their order, with the time of the scan.",
    conflicts_one: "{{count}} offline scan needs a decision.", conflicts_other: "{{count}} offline scans need a decision.", conflictsText: "All others are recorded.",
    dueProvisional: "waiting, provisional date", dueWaits: "waiting, the date is worked out once connected", returnWaits: "waiting, holds and fines are checked once connected", readWaits: "queued, counted once connected", cardOnly: "The member’s details wait for the connection.", dismiss: "Dismiss",
    queueFull: "The queue is full", queueFullText: "This computer keeps at most 500 scans. Write on paper until the connection is back.", lostCard: "This card was reported lost", lostCardText: "Ask for the new card, or find the person by name and look at their papers. If its holder found it again, lift the block in the profile of the member.", unknownCard: "Unknown card", unknownCardText: "Nobody has this card. Find the person, then scan the right card and the book again.",
  },
  choose: "Choose what to do about {{title}}", why: "why?", missing: "needs a permission", reason: "Reason to override the rule", reasonPlaceholder: "for example: allowed by the head of service", reasonRequired: "Write the reason.", confirmReason: "Go on",
  choice: { skip: "No, leave it", proceed: "Lend anyway", proceedReason: "Lend anyway…", renew: "Renew", renewReason: "Renew anyway…", swap: "Take back, then lend", keepHold: "Lend, the hold stays in the queue", cancelHold: "Lend, cancel the hold", keepForHold: "Keep for the hold", return: "Only take back", retry: "Try again" },
  undoLent: "{{title}} lent to {{card}}", undoReturned: "{{title}} taken back", undoRead: "{{title}} counted as read here", undo: "Undo", seconds: "{{count}} s",
  matches: "Members matching “{{text}}”", noMatches: "No member is named “{{text}}”.", matchesCount_one: "{{count}} member matches", matchesCount_other: "{{count}} members match", matchHint: "Arrows choose, Enter opens, Esc closes", searchTitles: "Search “{{text}}” in the catalogue",
  said: { read: "{{title}} read in the library", queuedRead: "{{title}}: reading waits for the connection", queuedLoan: "{{title}}: loan waits for the connection", queuedReturn: "{{title}}: return waits for the connection", lent: "{{title}} lent, due {{date}}", renewed: "{{title}} renewed, due {{date}}", returned: "{{title}} returned", late: "{{title}} returned late, fine {{money}}", hold: "{{title}}: put on the hold shelf", send: "{{title}}: send to {{branch}}", asks: "{{title}}: {{reason}}. {{count}} choices.", refused: "{{title}}: {{reason}}", failed: "{{title}}: no answer yet", undone: "{{title}} taken back", member: "Member {{card}} opened" },
};
export const slip: typeof indonesian.slip = {
  receipt: "Loan receipt", holdSlip: "Hold slip", transferSlip: "Transfer slip", card: "Card", lent: "Lent", due: "Return before closing on", returned: "Returned", fine: "Fine", thanks: "Thank you. You can renew on the library's portal.", collectBy: "Collect by", pickup: "Collected at", printedAt: "Printed {{day}}, {{time}}",
};
export const pay: typeof indonesian.pay = {
  title: "Pay fines", owed: "Owed", amount: "Amount paid", method: "Paid by", methods: { CASH: "Cash", QRIS: "QRIS", TRANSFER: "Transfer" }, submit: "Note the payment", invalid: "Write whole rupiah, more than zero.", nothing: "Nothing is owed.", paid: "{{money}} paid, receipt {{number}}.", paidPlain: "{{money}} paid.", qrisNote: "First check that the money has arrived.", reference: "Reference number", referenceNeeded: "Write the reference number of the payment, at least 4 characters.",
};
export const refusal: typeof indonesian.refusal = {
  UNKNOWN_BARCODE: "Unknown barcode", UNKNOWN_MEMBER: "Unknown member", RENEW_INSTEAD: "This member has it already", LENT_TO_ANOTHER: "Noted as lent to somebody else", ALREADY_LENT: "Another desk lent it just now", CARD_LOST: "Card reported lost",
  MEMBER_SUSPENDED: "Lending is suspended", MEMBER_BLOCKED: "Member is blocked", MEMBERSHIP_EXPIRED: "Membership has expired", MEMBERSHIP_ENDS_TODAY: "Membership ends", PROVISIONAL_MEMBER: "Provisional member", READING_ONLY: "This category does not borrow",
  COPY_WITHDRAWN: "Withdrawn", COPY_LOST: "Noted as lost", COPY_MISSING: "Noted as missing", COPY_IN_REPAIR: "Noted as in repair", COPY_IN_PROCESSING: "Still being processed", COPY_ON_ORDER: "Noted as not arrived",
  COPY_IN_TRANSIT: "Noted as on its way", REFERENCE_ONLY: "Reading on site only", HELD_FOR_ANOTHER: "Held for somebody else", NO_LOAN_RULE: "No rule yet", TOO_MANY_LOANS: "Loan limit reached", TOO_MANY_LOANS_IN_TOTAL: "Limit of all loans reached",
  TOO_MUCH_DEBT: "Owes more than the limit", GUARANTEES_OWE_TOO_MUCH: "Dependants owe more than the limit", OVERDUE_LOANS: "Has overdue loans", NO_OPEN_DAYS: "No open day", TOO_MANY_RENEWALS: "Renewal limit reached", COPY_MUST_BE_SEEN: "The book must be shown",
  TOO_SOON: "Too early", TOO_SOON_TO_RENEW: "Too early", LOAN_OVERDUE: "Already overdue", OTHER_LOAN_OVERDUE: "Another loan is overdue", WANTED_BY_OTHERS: "Somebody waits for it", NOT_LATER: "The date would not move later",
  DUE_DATE_WOULD_NOT_CHANGE: "The date would not move later", LOAN_CLOSED: "The loan has ended", TOO_MANY_HOLDS: "Hold limit reached", ALREADY_HELD: "Held already", ALREADY_ON_LOAN: "They have it on loan", COPY_ON_SHELF: "Still on the shelf",
  HOLD_NOT_SUSPENDABLE: "Cannot be paused", HOLD_CLOSED: "The hold has ended", NOT_HOLDABLE: "Cannot be held",
};
export const why: typeof indonesian.why = {
  days_one: "{{count}} day", days_other: "{{count}} days", hours_one: "{{count}} hour", hours_other: "{{count}} hours", decided: "The rule that decided:", order: "Looked for from the most special on; the first one found counts.", byDefault: "as shipped, nobody set it", beaten: "not used", allBranches: "All branches", allCategories: "all members", allMaterials: "all materials", noRule: "This refusal does not come from a rule that can be set.", overridable: "Staff with the permission “{{permission}}” may override it; call a librarian or the administrator.", yours: "You may override it; a reason must be written.", confirmable: "May go on once confirmed.", final: "Cannot be overridden.", inMatrix: "See it in the matrix", earliest: "From {{date}} at the earliest.",
};
