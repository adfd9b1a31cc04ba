/** Words of events, their registrations, sessions and the door. */
export const eventTerms = {
  status: { DRAFT: "Draft", IN_REVIEW: "In review", PUBLISHED: "Published", POSTPONED: "Postponed", CANCELLED: "Cancelled", DONE: "Done" },
  act: { DRAFT: "Back to draft", IN_REVIEW: "Ask for review", PUBLISHED: "Publish", POSTPONED: "Postpone", CANCELLED: "Cancel event", DONE: "Mark as done" },
  kind: {
    STORYTELLING: "Storytelling", LITERACY: "Literacy class", READING_WRITING: "Reading and writing", DIGITAL_LITERACY: "Digital-literacy class", BOOK_CLUB: "Book club", WORKSHOP: "Workshop", SCHOOL_PARTNERSHIP: "With schools and universities",
    BUSINESS_TRAINING: "Small-business training", EXHIBITION: "Exhibition", PERFORMANCE: "Performance", CULTURE_SEMINAR: "Culture seminar", TALK: "Talk", COMMUNITY: "Community meeting", OTHER: "Other event",
  },
  place: { BRANCH: "In the library", ELSEWHERE: "Elsewhere", ONLINE: "Online" },
};
export const events = {
  create: "New event", title: "Events", intro: "All programmes, events and culture in one calendar.", list: "List of events", search: "Search events", searchPlaceholder: "Name, programme or person", template: "template",
  count_one: "{{total}} event", count_other: "{{total}} events", resultsSpoken_one: "{{count}} event found", resultsSpoken_other: "{{count}} events found",
  emptyTitle: "No events here yet", emptyText: "Events that are planned will appear here.", nothingTitle: "No event matches", nothingText: "Loosen the filters or check the spelling.", clear: "Clear filters",
  column: { name: "Event", when: "When", place: "Place", seats: "Seats", status: "State" }, noDate: "no date yet", sessions_one: "{{count}} session", sessions_other: "{{count}} sessions", elsewhere: "elsewhere", wholeHouse: "whole house",
  filter: { status: "State", anyStatus: "Any state", kind: "Kind", anyKind: "Any kind", branch: "Branch", anyBranch: "Any branch", span: "Time", coming: "Coming", week: "This week", month: "This month", all: "Any time", templates: "Templates" },
};
export const event = { notFound: "There is no such event", notFoundText: "The address may be mistyped.", poster: "Poster", posterAlt: "Poster of {{name}}", allDay: "all day" };
export const duplicate = { open: "Duplicate", title: "Duplicate the event", fromTemplate: "Make an event from the template", act: "Make a draft", text: "The new draft has all words, people, works and reading. Registrations and notices stay behind.", startsOn: "First session on", startsOnHint: "The others follow in the same distance. Empty: days stay.", asTemplate: "Make it a template", done: "Draft made." };
export const eventsToday = { pending_one: "{{count}} registration waits for approval", pending_other: "{{count}} registrations wait for approval", proposals_one: "{{count}} proposal of an event waits for an answer", proposals_other: "{{count}} proposals of events wait for an answer", title: "Events today", none: "No events today.", registered_one: "{{count}} registered", registered_other: "{{count}} registered", came_one: "{{count}} came", came_other: "{{count}} came" };
export const sessions = {
  title: "Sessions", none: "No sessions yet", cancelled: "cancelled", number: "Session {{number}}", taken: "{{taken}} of {{capacity}}", takenOpen: "{{taken}} registered", came_one: "{{count}} came, {{walkIn}} unregistered", came_other: "{{count}} came, {{walkIn}} unregistered", door: "Check in",
};
export const statusChange = {
  title: "State", publicFrom: "Public from {{when}}.", publishAt: "Publish from", publishAtHint: "Time of Pasuruan (WIB). Empty means now.", notice: "Notice", noticeEnglish: "Notice (English)", noticeHint: "Everybody reads it, and it is sent to those registered.", done: "State: {{status}}.", isPast: "Publish it all the same, for the record", unsaved: "Changes in the form are not saved yet and are not part of this. Save them first if they should be.",
};
export const registrations = {
  title: "Registrations", none: "No registrations here", filter: "State of the registration", all: "All", count_one: "{{total}} registration", count_other: "{{total}} registrations", people_one: "{{count}} person", people_other: "{{count}} people", place: "place {{place}} in line",
  status: { PENDING: "waits for approval", CONFIRMED: "has a place", OFFERED: "offered a place", WAITING: "waiting list", CANCELLED: "cancelled", DECLINED: "declined", EXPIRED: "offer ran out" },
  approve: "Approve", approved: "{{name}} approved.", decline: "Decline", declined: "{{name}} declined.", declineTitle: "Decline {{name}}?", cancel: "Cancel", cancelled: "Registration of {{name}} cancelled.", cancelTitle: "Cancel the registration of {{name}}?", endingText: "The seats go to those who wait.", reason: "Reason",
  search: "Find a registration", searchPlaceholder: "Name, contact or school", noneText: "Loosen the filters, or share the page of the event.", select: "Choose {{name}}", selectAll_one: "Choose {{count}} on this page", selectAll_other: "Choose all {{count}} on this page", companion: "{{name}} (companion)", support: "Needs: {{words}}", offerUntil: "offered until {{when}}", came_one: "{{count}} came", came_other: "{{count}} came",
  approveName: "Approve {{name}}", declineName: "Decline {{name}}", cancelName: "Cancel {{name}}", moveUp: "Move up", moveUpName: "Move {{name}} up", moveUpHint: "Goes to the front of the waiting list; the audit log keeps it.", movedUp: "{{name}} is first on the waiting list now.", movedIn: "{{name}} is offered a place.",
  export: "Download CSV", exportHint: "Holds only what you may read; the audit log keeps the download.", exported_one: "{{count}} person downloaded.", exported_other: "{{count}} people downloaded.", exportedPart_one: "The first {{count}} person downloaded; narrow the filter.", exportedPart_other: "The first {{count}} people downloaded; narrow the filter.",
  bulk: {
    title: "For those chosen", chosen_one: "{{count}} chosen", chosen_other: "{{count}} chosen", clear: "Choose none", go: "Go ahead", progress: "Progress", done_one: "{{count}} done.", done_other: "{{count}} done.", session: "Session", attendText: "Everybody of these registrations who is not in yet is marked as present.",
    act: { approve_one: "Approve {{count}}", approve_other: "Approve {{count}}", decline_one: "Decline {{count}}", decline_other: "Decline {{count}}", cancel_one: "Cancel {{count}}", cancel_other: "Cancel {{count}}", attend_one: "Mark {{count}} as present", attend_other: "Mark {{count}} as present" },
    letter: "Send a message", letterTitle_one: "Send a message to {{count}} registration", letterTitle_other: "Send a message to {{count}} registrations", queued_one: "{{count}} message waits to leave.", queued_other: "{{count}} messages wait to leave.", unreached: "No address or number to write to: {{names}}.",
  },
};
export const doorMode = {
  title: "Door", notFound: "There is no such session", notFoundText: "The address may be mistyped.", of: "of {{total}} came", box: "Ticket or card", boxHint: "Scan it, or type its code.", admit: "Let in", admitName: "Let {{name}} in", last: "Last scan", queued: "Offline: kept on this phone.", checking: "Checking…", inLine_one: "{{count}} other scan is being checked.", inLine_other: "{{count}} other scans are being checked.", sendNow: "Send now",
  waiting_one: "Offline, {{count}} scan kept. It is sent by itself once there is a connection.", waiting_other: "Offline, {{count}} scans kept. They are sent by themselves once there is a connection.",
  stuck_one: "{{count}} scan is kept on this phone and was not taken by the library yet. It is tried again by itself every {{seconds}} seconds.", stuck_other: "{{count}} scans are kept on this phone and were not taken by the library yet. They are tried again by themselves every {{seconds}} seconds.",
  outcome: { ADMITTED: "Welcome", ALREADY_IN: "Already in", WRONG_SESSION: "Another session", NOT_CONFIRMED: "No place yet", CANCELLED: "Was cancelled", UNKNOWN: "Not known", NOT_REGISTERED: "Not registered yet", NOT_KEPT: "Not kept", CANNOT_KEEP: "Not kept", FAILED: "Not noted" },
  advice: { ADMITTED: "Come in.", ALREADY_IN: "Scanned again. Nobody is counted twice.", WRONG_SESSION: "The ticket is for another session.", NOT_CONFIRMED: "Waits for a place or for approval.", CANCELLED: "The place was given back.", NOT_REGISTERED: "The card is valid, but its member has not registered.", UNKNOWN: "No ticket of this event, or a card that was reported lost: look for the name and at their papers.", NOT_KEPT: "This phone is full. Write the person down on paper.", CANNOT_KEEP: "The library does not answer, and this browser can keep nothing: it has no room left, or the window is private. Write the person down on paper.", FAILED: "Read the message above, then scan again." },
  report: "{{sent}} scans sent, {{admitted}} let in", reportClean: "Nothing was in conflict.", expected: "Expected", findName: "Find a name", nobody: "No such name", more_one: "and {{count}} more: type a name", more_other: "and {{count}} more: type a name", cameIn: "came {{time}}", takeBack: "Take back", takeBackName: "Take back that {{name}} came", tookBack: "Attendance of {{name}} taken back.", age: "age {{age}}", with: "with {{name}}", notYet: "not yet here", noPlace: "no place yet",
  full: "{{most}} scans wait on this phone already, so the last one was not kept. Write the person down on paper, and connect this phone.", openToSend: "Open the door and send", stay: "Stay signed in",
  stillWaiting_one: "{{count}} scan of a door was not sent yet (the last one {{when}}). Send it before {{end}}; after that it is removed from this phone.", stillWaiting_other: "{{count}} scans of a door were not sent yet (the last one {{when}}). Send them before {{end}}; after that they are removed from this phone.",
  givenUp_one: "{{count}} scan of a door was never sent and was removed after {{days}} days (made {{when}}). Take the attendance from the paper list.", givenUp_other: "{{count}} scans of a door were never sent and were removed after {{days}} days (the last one {{when}}). Take the attendance from the paper list.",
  leaveClear: "Nothing waits any more", leaveClearText: "Every scan of a door on this phone was sent or removed. You are still signed in.", leaveTitle: "Scans not sent yet", leaveText_one: "{{count}} scan of the door of an event is on this phone only. Send it first, or sign out and remove it.", leaveText_other: "{{count}} scans of the door of an event are on this phone only. Send them first, or sign out and remove them.",
  scansAt_one: "{{count}} scan, the last one {{when}}", scansAt_other: "{{count}} scans, the last one {{when}}", leaveAnyway_one: "Sign out and remove {{count}} scan", leaveAnyway_other: "Sign out and remove {{count}} scans",
  blind: "Opened without a connection: this phone knows which tickets are valid but keeps no names. Scan a ticket or a card; the list of names comes back with the connection.",
};

export * from "./event-editor";
export * from "./event-page";
export * from "./planner";
export * from "./programmes";
export * from "./proposals";
export const eventStatistics = {
  title: "Statistics of events", intro: "What was held and who came.", csv: "Download CSV", open: "Statistics", whole: "Altogether", events: "Events", sessions: "Sessions", attendances: "Attendances", registered: "Registered places", noShow: "Did not come", walkIn: "Counted at the door", sampleSessions: "Sessions of sample data",
  month: "Month", byKind: "By kind", byMonth: "By month", byAgeBand: "By age", bySex: "By sex", byKelurahan: "By kelurahan", unknown: "Unknown", number: "Number",
  sample_one: "{{count}} of {{total}} sessions is sample data: these figures are for trying, not for a report.", sample_other: "{{count}} of {{total}} sessions are sample data: these figures are for trying, not for a report.",
  counting: "A person counts once for each session they attend. Groups of fewer than 5 are hidden, with others that would give them away.",
};
