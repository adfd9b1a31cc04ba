import type * as indonesian from "../id/lending";

/** Words of the till, of copies in trouble, of reading in the house and of calendars. */
export const till: typeof indonesian.till = {
  title: "Till", intro: "Till of {{branch}}: count it, close it, and see earlier closings.", now: "Count and close", movements: "Money in and out", noMovements: "No money has moved since the last closing.", moreMovements_one: "and {{count}} more", moreMovements_other: "and {{count}} more",
  receipt: "Receipt", method: "Method", amount: "Amount", expected: "Should be", counted: "Counted", difference: "Difference", countOf: "Count of {{method}}", times_one: "{{count}} time", times_other: "{{count}} times",
  firstTime: "Never closed yet.", since: "Since the closing of {{date}}.", float: "Cash includes the change money of {{money}} it began with.", floatLabel: "Change money at the beginning", leave: "Change money left", leaveHint: "Stays in the drawer for tomorrow.", note: "Note", noteHint: "Required if there is a difference.", noteNeeded: "There is a difference: say why.", invalid: "Write whole rupiah; 0 will do.",
  close: "Close the till of {{date}}", closed: "The till is closed.", closedToday: "The till of {{date}} is closed. Money that comes in now belongs to the next closing.", exact: "exact", over: "{{money}} too much", short: "{{money}} too little", notCounted: "not counted yet",
  closings: "Closings", day: "Day", count_one: "{{total}} closing", count_other: "{{total}} closings", noClosings: "No closings yet", noClosingsText: "The closing of each day will stand here.", closing: "Closing of the till", closingOf: "Closing of {{date}}", print: "Print", notFound: "There is no such closing", notFoundText: "The address may be mistyped.",
  receipts: "Receipts", closedAt: "Closed", kind: "Kind of data", signature: "Staff: ........................   Seen by: ........................",
};
export const payout: typeof indonesian.payout = {
  act: "Pay back", title: "Pay money back", text: "What was paid can be paid back. It gets a receipt.", credit: "the library owes {{money}}", amount: "Amount", method: "Method", reason: "Reason", done: "{{money}} paid back, receipt {{number}}.",
};
export const cases: typeof indonesian.cases = {
  title: "Copies in trouble", intro: "Copies that are claimed to be back, damaged or lost, and what was decided.", lists: "Lists of cases", tab: { claims: "Claimed returned", damaged: "Damaged", lost: "Lost" }, all: "Show decided ones too",
  kind: { CLAIMED_RETURNED: "Claimed to be back", DAMAGED: "Damaged", LOST: "Lost" }, count_one: "{{total}} case", count_other: "{{total}} cases", since: "since {{date}}",
  empty: "No cases", emptyText: { CLAIMED_RETURNED: "When members say they returned something, note it in their profile.", DAMAGED: "Damage that is noted will stand here.", LOST: "Copies declared lost will stand here." },
  decide: "Decide", decided: "The case of {{title}} is decided", why: "Reason (optional)", question: { CLAIMED_RETURNED: "What did the search find?", DAMAGED: "What becomes of it?", LOST: "What becomes of it?" },
  decision: { FOUND: "Found", ACCEPTED: "Believed", CHARGED: "Charged", BROUGHT_BACK: "Brought back", REPAIRED: "Mended", KEPT_IN_USE: "Kept in use", CANCELLED: "Noted by mistake", REPLACED: "Replaced by the member", WRITTEN_OFF: "Written off" },
  effect: {
    CLAIMED_RETURNED: { FOUND: "The loan ends on the day of the claim, without a fine after it. The copy goes back to its shelf.", ACCEPTED: "The loan ends on the day of the claim. The copy is noted as missing.", CHARGED: "The copy is taken for lost; price, fee and fine are charged." },
    DAMAGED: { REPAIRED: "The copy goes back to its shelf or to the next hold. The charge stays.", WRITTEN_OFF: "The copy is withdrawn. The charge stays.", CANCELLED: "The charge is taken back. The copy goes back to its shelf." },
    LOST: { FOUND: "The price is credited as the rules say. The copy goes back to its shelf.", REPLACED: "The price is credited, the processing fee stays. The old copy is withdrawn; add the new one to the catalogue.", WRITTEN_OFF: "The copy is withdrawn. What is owed stays." },
  },
  noteDamage: "Note damage", barcode: "Barcode", broken: "What is broken", cost: "Cost charged", costHint: "Charged to whoever had it last; 0 charges nobody.", usable: "Still fit to be lent", damageNoted: "The damage of {{title}} is noted.",
  claim: "Back already?", claimQuestion: "The member says “{{title}}” was returned. Note it so that it is looked for; meanwhile it does not run late.", claimNote: "What the member says", claimed: "{{title}} is looked for", isClaimed: "claimed to be back, being looked for",
};
export const inHouse: typeof indonesian.inHouse = {
  title: "Read in the house", intro: "Scan what was read at {{branch}} before it goes back to the shelf. No name is kept.", toDesk: "To the desk", today: "Today", todayShort: "Today", byClass: "By class", class: "Class", days_one: "{{count}} day", days_other: "{{count}} days", noClass: "Without a class", noCounts: "Nothing counted yet.",
  scan: "Scan the barcode of a book", counted: "{{title}} counted", repeated: "{{title}} was counted just now", empty: "Nothing yet today", emptyText: "Scan books from the reading tables one after the other.", undo: "Undo", undone: "{{title}} is no longer counted",
};
export const calendar: typeof indonesian.calendar = {
  title: "Calendar", years: "Years", year: "Year {{year}}", look: { open: "open", special: "hours of its own", closed: "closed every week", holiday: "holiday or closure" }, entries: "Days that differ", noEntries: "No day of this year differs.", allBranches: "all branches",
  kind: { CLOSED_DAY: "holiday", EXCEPTION_DAY: "hours of its own", PERIOD: "period with its own hours", CLOSURE: "closure" }, close: "Close the branch", preview: "See what it does", closeNow: "Close now", moves: "{{loans}} loans and {{holds}} holds on the shelf move to the next open day.", callsOff: "Sessions that fall out: {{sessions}}, of events: {{events}}. Whoever has a place is told.", cancels: "Consultations cancelled: {{consultations}}. Their members are told.", closesHours: "Free hours of mentors closed: {{hours}}.", canReopen: "If the closure is taken back, all of it returns.", calledOff: "What falls out", peopleAt_one: "{{count}} person", peopleAt_other: "{{count}} people", consultationWith: "Consultation: {{name}}", moreCalledOff_one: "and {{count}} more", moreCalledOff_other: "and {{count}} more", backwards: "The last day is before the first. Give the same day or a later one.", closed: "Closed: loans moved {{loans}}, holds moved {{holds}}, sessions called off {{sessions}}, consultations cancelled {{consultations}}.",
  reopen: "Take the closure back", reopened: "The closure is taken back: {{loans}} loans and {{holds}} holds return to their dates; sessions that take place after all: {{sessions}}, consultations: {{consultations}}.", removed: "{{name}} is removed.", from: "First day", to: "Last day", reason: "Reason", reasonHint: "Readers see it.", everyBranch: "All branches", specialHours: "Special hours", name: "Name, such as Ramadan", oneDay: "One day: give the hours of {{day}}.", saved: "{{name}} is saved.", show: "Calendar",
};
