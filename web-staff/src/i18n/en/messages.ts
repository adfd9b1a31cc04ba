/** Words of messages to members, and of their requests about data. */
export const messages = {
  title: "Messages", intro: "What the library told its members in the last 30 days. Neither text nor address is kept.", lists: "Lists of messages",
  tab: { log: "Delivery log", hand: "Send by WhatsApp", print: "Letters to print", wordings: "What letters say", whatsapp: "WhatsApp templates" },
  outboundOff: "This is a restored copy: no message leaves.", noMailServer: "No mail server is set up (SMTP_URL). {{count}} e-mails wait.",
  by: { status: "State", channel: "Way" }, all: { status: "Every state", channel: "Every way" },
  status: { QUEUED: "Waiting", SENT: "Sent", FAILED: "Failed", SKIPPED: "Not sent" },
  channel: { EMAIL: "E-mail", PUSH: "Device", WHATSAPP: "WhatsApp", WHATSAPP_MANUAL: "WhatsApp, by staff", SMS: "SMS", PRINT: "Printed letter" }, noChannel: "no way",
  outcome: { SENT: "sent", DEFERRED: "not taken", REJECTED: "refused", UNREACHABLE: "not reached", NO_DEVICE: "no device", NOT_IN_TIME: "not sent in time" }, tries: "Ways that were tried",
  failure: {
    NO_CONTACT: "no way at all", NOT_WANTED: "the member turned it off", MEMBER_LEFT: "no longer a member", NO_LONGER_TRUE: "no longer true when it was to leave", TOO_LATE: "waited for more than three days",
    UNREACHABLE: "the server could not be reached, tried again", DEFERRED: "not taken yet, tried again", REJECTED: "refused",
  },
  template: { LOAN_DUE_SOON: "Due soon", LOAN_DUE_TODAY: "Due today", LOAN_OVERDUE: "Overdue", HOLD_READY: "Hold ready", HOLD_EXPIRING: "Hold expiring", HOLD_LAPSED: "Hold ended", MEMBERSHIP_ENDING: "Membership ending", PAYMENT_RECEIPT: "Receipt", PERSONAL: "Personal message", EVENT_CONFIRMED: "Registered for an event", EVENT_OFFERED: "Places offered", EVENT_REMINDER: "Event tomorrow", EVENT_OFF: "Event changed", CONSULTATION_BOOKED: "Consultation booked", CONSULTATION_REMINDER: "Consultation tomorrow", CONSULTATION_OFF: "Consultation off", CONSULTATION_FOLLOW_UP: "After a consultation", EVENT_FEEDBACK: "After an event", EVENT_NEW: "New event of a programme", PROPOSAL_CONFIRM: "Proposal to confirm", PROPOSAL_ANSWERED: "Proposal answered", BUSINESS_ACCEPTED: "Business accepted", BUSINESS_REFUSED: "Business returned", PASSWORD_LINK: "Password link", EMAIL_CODE: "E-mail code", PHONE_CODE: "Telephone code", STAFF_PASSWORD: "Password set by staff", STAFF_PASSWORD_PHONE: "Password set by staff, by telephone", PASSWORD_CHANGED: "Password changed", EVENT_MOVED: "Event schedule changed" },
  column: { what: "About", member: "Member", way: "Way", state: "State", when: "When", acts: "Acts" },
  unknownMember: "unknown", attempts_one: "tried {{count}} time", attempts_other: "tried {{count}} times", retry: "Send again", retried: "The message waits again",
  count_one: "{{total}} message", count_other: "{{total}} messages", empty: "No messages yet", emptyText: "Messages appear here as soon as there is something to tell.",
  handEmpty: "Nothing waits", handEmptyText: "Members who can be reached by WhatsApp appear here when there is something to tell them. What is not sent within some hours goes another way.", handMore_one: "{{count}} more message follows.", handMore_other: "{{count}} more messages follow.",
  openChat: "Open WhatsApp", openChatOf: "Open WhatsApp of {{name}} in a new tab", markSent: "Sent", markSentOf: "Sent to {{name}}", markedSent: "Noted as sent", noLink: "need not be sent now", maySend: "only librarians may send",
  print: {
    branch: "Branch", none: "No branch", option: "{{branch}} ({{count}})", empty: "No letters wait", emptyText: "Letters to members who can be reached no other way appear here.",
    fold: "Print on one side. Fold the upper third forward over the text, then the lower third back: only name and address stand outside.",
    open_one: "Make a PDF, {{count}} letter", open_other: "Make a PDF, {{count}} letters", written_one: "The PDF has {{count}} letter", written_other: "The PDF has {{count}} letters", left_one: "{{count}} letter is needed no more and was left out.", left_other: "{{count}} letters are needed no more and were left out.",
    mark: "Mark as printed", marked: "Noted as printed", again: "Mark them once they are printed: they then leave this list.", more_one: "{{count}} more letter follows.", more_other: "{{count}} more letters follow.",
  },
  provider: {
    intro: "The WhatsApp provider approves every text. What is not approved goes the next way.", notSetUp: "No WhatsApp gateway is set up (WHATSAPP_URL): staff send by hand.",
    name: "Name at the provider", nameOf: "Name at the provider for {{template}}", approval: "Approval", approvalOf: "Approval of {{template}}", cost: "Price of a message (Rp)", costOf: "Price of one message {{template}} in rupiah",
    states: { DRAFT: "Draft", SUBMITTED: "Submitted", APPROVED: "Approved", REJECTED: "Refused" }, save: "Save", saveOf: "Save {{template}}", saved: "The template was kept", badCost: "Enter a whole number, such as 350.",
    costs: "What WhatsApp cost", noCosts: "No message has left through the gateway yet.", month_one: "{{month}}: {{cost}} for {{count}} message", month_other: "{{month}}: {{cost}} for {{count}} messages", line: "WhatsApp: {{name}} · {{approval}} · {{cost}} a message", change: "Change",
  },
  wording: {
    template: "Letter", language: "Language", locale: { ID: "Bahasa Indonesia", EN: "English" }, subject: "Subject", body: "Text", bodyHint: "An empty line parts paragraphs. Titles are listed after it.", closing: "Closing",
    placeholders: "Placeholders you may use", preview: "Preview", unknown: "Unknown placeholders: {{names}}", note: "On a device:", kept: "The wording was kept", reset: "Back to the shipped wording", wasReset: "The shipped wording is back", changedAt: "Changed {{date}}",
  },
  placeholder: {
    jumlah: "how many loans", tanggal: "the day, written out", terlambat: "how many days late", judul: "the title, or the subject of a message", cabang: "the branch", nomor: "number of the receipt", uang: "the amount", cara: "how it was paid",
    untuk: "\" in the name of …\" if it is about a child; empty if it is about the reader", isi: "text of the message",
  },
  write: { open: "Write a message", title: "Message to {{name}}", text: "Message", hint: "It takes the way there is; for a child it goes to the guardian. The text is forgotten once it has left.", send: "Send", queued: "The message will be sent. Way: {{way}}." },
};
export const dataRequests = {
  title: "Rights over data", intro: "What members asked about their data (UU 27/2022). Answer within 3 × 24 hours.", states: "States of requests",
  status: { OPEN: "Waiting", DONE: "Done", REFUSED: "Refused", WITHDRAWN: "Withdrawn" }, kind: { ERASE: "Erasure of data", CORRECT: "Correction of data", EXPORT: "Download of a copy" },
  erased: "erased", askedAt: "Asked {{time}}.", answeredAt: "Answered {{time}}.", erasesAt: "The data are erased {{time}}.", answer: "Answer: {{reason}}",
  left_one: "{{count}} hour left", left_other: "{{count}} hours left", overdue: "Past its time", by: "by {{time}}", accept: "Accept", refuse: "Refuse", acceptTitle: "Accept: {{kind}}", refuseTitle: "Refuse: {{kind}}",
  acceptErase: "The data stay until the seventh day, so that the member can still withdraw. Then the system erases them by itself.", acceptText: "Correct the data on the member's profile first, then accept.", refuseText: "The member reads the reason on the page My data.",
  reason: "Answer to the member", reasonOptional: "May be empty.", reasonNeeded: "Required.", decided: "The request was answered", count_one: "{{total}} request", count_other: "{{total}} requests", empty: "No requests", emptyText: "Requests of members appear here, the most urgent first.",
};
