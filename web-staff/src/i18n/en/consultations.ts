/** Words of consultations for small businesses. */
export const consultationTerms = {
  topic: { START: "Starting out", PERMITS: "Permits", HALAL: "Halal certificate", FINANCE: "Capital and KUR", MARKETING: "Marketing", PACKAGING: "Packaging and labels", BOOKKEEPING: "Books and prices", DIGITAL: "Selling online", EXPORT: "Export" },
  sector: { FOOD: "Food and drink", FURNITURE: "Furniture", METAL: "Metal craft", CRAFT: "Other crafts", FASHION: "Clothes and embroidery", TRADE: "Shops and stalls", SERVICES: "Services", FARMING: "Farming and fishery", OTHER: "Something else" },
  stage: { IDEA: "Idea", STARTING: "Just started", GROWING: "Growing", SCALING: "Moving up" },
  mode: { ON_SITE: "In person", ONLINE: "Online", EITHER: "In person or online" },
  kind: { STAFF: "Librarian", AGENCY: "City office", BANK: "Bank", VOLUNTEER: "Volunteer" },
  language: { INDONESIAN: "Indonesian", JAVANESE: "Javanese", MADURESE: "Madurese", ENGLISH: "English", SIGN: "Sign language" },
  status: { BOOKED: "Booked", DONE: "Done", NO_SHOW: "Did not come", CANCELLED: "Cancelled" },
  turnover: { UNDER_5M: "below Rp5 million", FROM_5M: "Rp5–25 million", FROM_25M: "Rp25–100 million", FROM_100M: "Rp100 million and more" },
  permit: { NIB: "NIB", PIRT: "SPP-IRT", HALAL: "Halal certificate", BRAND: "Brand", OTHER: "Other" },
  story: { OFFERED: "Waiting for the member", PUBLISHED: "On the portal", DECLINED: "Declined by the member", WITHDRAWN: "Withdrawn by the member" },
  change: { UP: "Up", SAME: "The same", DOWN: "Down" }, sex: { P: "Women", L: "Men", FEMALE: "Women", MALE: "Men", UNKNOWN: "Not recorded" }, unknown: "Not recorded",
};
export const consultations = {
  title: "Business consultations", intro: "Hours of mentors, who comes, and what came of it.", lists: "Lists", tab: { day: "Schedule", mentors: "Mentors", due: "To follow up" }, impact: "Impact",
  branch: "Branch", everyBranch: "All branches", day: "Day", previousDay: "Day before", nextDay: "Day after", today: "Today", time: "Time", member: "Member", mentor: "Mentor", about: "About", state: "State", free: "Free", book: "Book", bookTitle: "Book an hour with {{name}}", bookFor: "For {{name}}", bookedFor: "The hour is booked for {{name}}; a letter is sent.", card: "Number of the library card", cardHint: "Scan or type it, then press Enter.", findCard: "Find the member", anotherCard: "Another card", unknownCard: "No member has this number. Check the digits.", bookForLost: "For {{name}}. This card was reported lost: make sure first who it is.", business: "Business", noBusiness: "Another business, or none yet", withdraw: "Withdraw", withdrawn: "The hour is withdrawn.",
  noHours: "No hours on this day", noHoursText: "Publish hours of a mentor in the list of mentors.", unknownMember: "Member", open: "Open",
  newMentor: "Add a mentor", editMentor: "Change the mentor", mentorSaved: "The mentor is saved.", noMentors: "No mentors yet", noMentorsText: "Add librarians, city officers, banks or volunteers who want to advise.", name: "Name", kind: "From", organisation: "Organisation", headline: "What they know, in a few words", headlineEnglish: "The same in English", topics: "Topics", languages: "Languages", place: "Where to meet", meetingUrl: "Link of the online meeting", meetingUrlHint: "Only who books online sees it.", active: "Gives hours", resting: "Gives no hours now", freeCount: "{{count}} free hours",
  publish: "Publish hours", publishTitle: "Publish hours of {{name}}", publishText: "Hours outside the opening hours of the branch and those that are there already are left out.", published: "{{count}} hours published; {{closed}} left out because of closing, {{taken}} because they are there already.", from: "From", until: "Until", weekdays: "Weekdays", opens: "Begin", closes: "End", minutes: "Minutes each", mode: "How to meet", save: "Save",
  weekday: { "1": "Monday", "2": "Tuesday", "3": "Wednesday", "4": "Thursday", "5": "Friday", "6": "Saturday", "7": "Sunday" },
  noDue: "Nobody is to be asked", noDueText: "Consultations that took place come up here after 30 and 90 days.", dueOn: "Due", afterDays: "{{count}} days", ask: "Write down",
};
export const consultation = {
  notFound: "No such consultation", notFoundText: "The link may be wrong, or it is at another branch.", intake: "Before the meeting", question: "Question", stage: "Stage", sector: "Sector", topic: "Topic", turnover: "Takings in a month", jobs: "People at work", untold: "not told", contact: "Telephone", booked: "Booked", reason: "Reason for cancelling",
  outcome: "How it went", notYet: "You can write down what came of it once it has begun.", came: "It took place", cameText: "Next steps, one a line. The member sees and ticks them.", steps: "Next steps", noShow: "Nobody came", closed: "Written down.", saveSteps: "Save the steps", stepsSaved: "The steps are saved.", done: "done",
  cancel: "Cancel the consultation", cancelText: "The member is told, with the reason. The hour is free again.", cancelReason: "Reason", cancelled: "The consultation is cancelled.",
  notes: "Mentoring notes", notesText: "Only staff with the right see them on screen. By law (UU 27/2022) the member gets them when asking for a copy of their data, so write what is needed.", noNotes: "No notes yet.", noteText: "Note", addNote: "Add the note", noteAdded: "The note is added.",
  others: "Other consultations of this person", followUps: "What came of it", followUpAfter: "After {{count}} days", waiting: "to ask on {{date}}", notReached: "Not reached", nothing: "Nothing has changed yet", record: "Write down", recordTitle: "After {{count}} days", reached: "The member told", permits: "What they have got", recorded: "Written down.", untoldChoice: "Not told",
  story: "Success story", storyText: "The member reads these words in Business path. Only once they agree does the story show on the portal; they may take it back at any time.", offer: "Write and offer", offerAgain: "Change and offer again", shownName: "Name that is shown", storyTitle: "Title", before: "Before", work: "What they did in the library", after: "After", offered: "The story is offered to the member.",
};
export const businessImpact = {
  title: "Impact on small businesses", intro: "Who was reached, what changed, and the stories; small groups are hidden.", publication: "For publication (groups below 10 are hidden, whole years only)", csv: "Download CSV", smallest: "Groups of fewer than {{count}} people are hidden, with others that would give them away.",
  reach: "Reach", held: "Consultations held", noShow: "Did not come", cancelled: "Cancelled", people: "People", hours: "Hours of advice", mentors: "Mentors", bySector: "By sector", byKelurahan: "By kelurahan", byTopic: "By topic", byStage: "By stage", bySex: "By sex", byMentorKind: "By where mentors come from",
  change: "Change", after: "After {{count}} days", asked: "Asked", answered: "Answered", permits: "Got a permit or paper", turnover: "Takings", jobs: "More people at work", training: "Business trainings (TPBIS)", events: "Activities", sessions: "Sessions", participants: "Participants", partners: "Partners", stories: "Success stories published", figure: "Figure", part: "Part",
};
export const figures = { year: "Year", quarter: "Quarter", wholeYear: "Whole year", quarterOf: "Quarter {{count}}", hidden: "hidden", empty: "Nothing yet", group: "Group", count: "People" };
