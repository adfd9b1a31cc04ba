import type { MyDataWords } from "./words.id";

/** Words of *My data* in English. */
export const words: MyDataWords = {
  title: "My data",
  lead: "Everything we keep about you, who opened it, and what you may ask for.",
  whose: "Whose data",
  facts: {
    title: "What we keep",
    name: "Name", card: "Card number", category: "Kind of membership", birth: "Date of birth", sex: "Sex", nik: "Identity number (NIK)", email: "E-mail", phone: "Phone", address: "Address",
    branch: "Home branch", since: "Member since", until: "Valid until", history: "Loan history",
    historyKept: "Kept, as you chose", historyUnlinked: "Unlinked from your name 30 days after a book comes back",
    none: "not kept",
    sexes: { MALE: "Male", FEMALE: "Female" },
    contacts: "You can change e-mail and phone yourself in the",
    contactsLink: "settings of My library",
  },
  correct: {
    title: "Is something wrong?", text: "ask the staff to correct it", label: "What is wrong, and what is right?", hint: "Answered within 3 × 24 hours. The staff may ask to see proof at the desk.",
    send: "Ask for a correction", sent: "Your request was sent. The answer will appear below.",
  },
  copy: {
    title: "A copy of your data", text: "One JSON file with everything that is kept: loans still linked to you, holds, payments, consents, and notes of staff. At most five times a day.",
    download: "Download a copy", done: "Saved as {{file}}",
  },
  requests: {
    title: "Your requests", none: "No requests yet.",
    kind: { ERASE: "Erasure of data", CORRECT: "Correction of data", EXPORT: "Download of a copy" },
    status: { OPEN: "open", DONE: "done", REFUSED: "refused", WITHDRAWN: "withdrawn" },
    askedAt: "Asked {{time}}.", answeredAt: "Answered {{time}}.", dueAt: "We answer by {{time}},", overdue: "which has passed. We are sorry; please contact the library.",
    erasesAt: "The data are erased {{time}},", obstacles: "Something still stands in the way. Unless it is settled by that day, this request is refused:", answer: "Answer:", withdraw: "Withdraw the erasure",
  },
  clock: { left: "{{time}} left.", over: "due now.", days_one: "{{count}} day", days_other: "{{count}} days", hours_one: "{{count}} hour", hours_other: "{{count}} hours" },
  views: {
    title: "Who looked", text: "Whenever staff open your data, the hour and their role are written down and kept for a year.", none: "No staff opened it yet.",
    all_one: "Show {{count}}", all_other: "Show all {{count}}",
  },
  erasure: {
    title: "Being forgotten", text: "You may ask for all personal data to be erased.",
    points: [
      "Use stops at once: you are signed out everywhere and the card cannot borrow.",
      "We answer within 3 × 24 hours, and the data are erased on the seventh day.",
      "Until that day you can sign in again and withdraw.",
      "Open loans, debts, or children you answer for have to be settled first.",
    ],
    ask: "Ask for erasure", asked: "Erasure was asked for. Its time stands above, where it can also be withdrawn.",
    sure: "Erase the data of {{name}}?", sureText: "You will be signed out now. To withdraw, sign in again before the seventh day.", sureTextChild: "The card cannot borrow from now on. You can withdraw it here before the seventh day.",
    yes: "Yes, ask for erasure",
  },
};
