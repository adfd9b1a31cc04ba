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
