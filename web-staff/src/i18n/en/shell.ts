import type * as indonesian from "../id/shell";

/** Words of the frame: navigation, states, shortcuts. */
export const common: typeof indonesian.common = {
  retry: "Try again", save: "Save", cancel: "Cancel", close: "Close", remove: "Remove", add: "Add", edit: "Edit", back: "Back",
  loading: "Loading", noCallNumber: "none", sample: "sample", optional: "optional", skip: "Skip to content",
  previous: "Previous", next: "Next", rangeOf: "{{from}}–{{to}} of {{total}}", saving: "Saving…", none: "none",
  openPortal: "View in the portal", opensNewTab: "(new tab)", notFound: "There is no such page", notFoundText: "The address may be mistyped, or the thing has moved.",
  toToday: "Go to Today", inEnglish: "{{label}} (English)",
};
export const fault: typeof indonesian.fault = {
  offline: { title: "Not connected.", text: "The server cannot be reached. What you typed is still here." },
  unauthenticated: { title: "You are signed out.", text: "Sign in again to go on; what you typed is kept." },
  unproved: { title: "Not done yet.", text: "This act asks who is at the screen; try it again and prove that it is you." },
  forbidden: { title: "Not within your rights.", text: "Ask the library's administrator for help." },
  rateLimited: { title: "Too many requests.", text: "Wait a moment, then try again." },
  indexBuilding: { title: "The search index is being built.", text: "Try again in a few seconds." },
  tooCostly: { title: "The request is too large.", text: "Narrow the search, then try again." },
  server: { title: "Something failed on our side.", text: "Your data is safe." },
  code: "Code for support: {{code}}",
  shownSince: "What you see is from {{time}}.",
};
/** Words where a screen cannot do its work. */
export const gate: typeof indonesian.gate = {
  rightText: "This screen asks for the right “{{right}}”. Ask whoever manages the library.",
  offlineTitle: "This screen needs a network",
  offlineText: "Without one the circulation desk and the event door go on; everything else waits until there is a connection again.",
  toDesk: "To the circulation desk",
  branchTitle: "There is no branch yet",
  branchText: "Members, copies, tills and events belong to a branch. Make the first one with its opening hours, then come back.",
  branchAsk: "Members, copies, tills and events belong to a branch. Ask whoever manages the library to make the first one.",
  makeBranch: "Make a branch",
};
export const shell: typeof indonesian.shell = {
  planner: "Planner", proposals: "Proposals", programmes: "Programmes", eventPeople: "People of events",
  businesses: "Businesses",
  guides: "Business guides",
  mainNavigation: "Main", bottomNavigation: "Bottom", service: "Service", office: "Office", activities: "Activities", smallBusiness: "Small business", consultations: "Consultations", events: "Events",
  today: "Today", desk: "Circulation desk", deskShort: "Desk", members: "Members", holds: "Hold shelf", overdue: "Overdue", till: "Till", cases: "Copies in trouble", inHouse: "Read in the house", accounts: "Staff", audit: "Audit log", rules: "Loan rules", catalogue: "Catalogue", messages: "Messages", reviews: "Reviews", dataRequests: "Rights over data", contributors: "Contributors", branches: "Branches", more: "More", home: "Go to Today",
  find: "Search or run…", theme: "Switch between light and dark theme", language: "Language", shortcuts: "Keyboard shortcuts", account: "Account menu of {{name}}",
  signOut: "Sign out", signOutEverywhere: "Sign out on every device", switchBranch: "Switch branch", chosenBranch: "Working branch",
  openUntil: "Open until {{time}}", closedUntil: "Closed, opens {{when}}", closed: "Closed", portal: "Public portal",
  sampleData: "Sample data: titles, copies and branches here were made for trying out.",
  signedOut: "You are signed out.",
};
export const palette: typeof indonesian.palette = {
  events: "Events",
  label: "Command palette", placeholder: "Find a title or run a command", titles: "Titles", people: "Contributors", subjects: "Subjects", go: "Go to", actions: "Actions",
  searchFor: "Catalogue, search “{{text}}”", members: "Members", newMember: "New member", newTitle: "New title", newBranch: "New branch", toggleTheme: "Switch theme", switchLanguage: "Bahasa Indonesia", nothing: "Nothing matches.",
  choose: "choose", open: "open", close: "close", looking: "Searching…",
};
export const shortcuts: typeof indonesian.shortcuts = {
  title: "Shortcuts", anywhere: "Anywhere", list: "Lists", form: "Forms", palette: "command palette", page: "search the page", sheet: "this sheet",
  nextRow: "next row", previousRow: "previous row", open: "open", edit: "edit", nextPage: "next page", previousPage: "previous page", save: "save", fresh: "new title", duplicate: "duplicate", leave: "close",
  note: "Single letters act only while no field has the focus.",
};
