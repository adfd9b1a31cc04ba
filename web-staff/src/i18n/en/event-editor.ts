/** Words of planning events: the editor, its preview and its terms. */
export const eventWords = {
  format: { ACTIVITY: "Event or series", COURSE: "Course", EXHIBITION: "Exhibition", PERFORMANCE: "Performance", SEMINAR: "Seminar" },
  audience: {
    EVERYBODY: "Everybody", FAMILIES: "Families", TODDLERS: "Toddlers", PRESCHOOL: "Preschool", PRIMARY_SCHOOL: "Primary school", JUNIOR_HIGH: "Junior high", SENIOR_HIGH: "Senior high", STUDENTS: "University students", ADULTS: "Adults", WORKERS: "Working people",
    HOMEMAKERS: "Homemakers", BUSINESSES: "Small businesses", ELDERLY: "Elderly people", DISABILITY: "People with disabilities", NEWCOMERS: "Newcomers", TEACHERS: "Teachers", SCHOOL_GROUPS: "School groups",
  },
  accessibility: {
    WHEELCHAIR: "Wheelchair access", LIFT: "Lift", ACCESSIBLE_TOILET: "Accessible toilet", SIGN_LANGUAGE: "Sign language", HEARING_LOOP: "Hearing loop", SUBTITLES: "Subtitles", AUDIO_DESCRIPTION: "Audio description", BRAILLE: "Braille",
    LARGE_PRINT: "Large print", QUIET_CORNER: "Quiet corner", COMPANION: "Companion", LACTATION_ROOM: "Lactation room",
  },
  language: { ind: "Indonesian", jav: "Javanese", mad: "Madurese", eng: "English" },
  role: { SPEAKER: "Speaker", STORYTELLER: "Storyteller", ARTIST: "Artist", PERFORMER: "Performer", TRAINER: "Trainer", AUTHOR: "Author", CURATOR: "Curator", MODERATOR: "Moderator", HOST: "Host", VOLUNTEER: "Volunteer" },
  mode: { NONE: "Just come", OPEN: "Register, place at once", APPROVAL: "Register, librarians approve" },
  scope: { SERIES: "All sessions together", SESSION: "One chosen session" },
  waiting: { OFFER: "Offered in order", AUTO_FILL: "Filled at once in order", NONE: "No waiting list" },
  gives: { MONEY: "Money", GOODS: "Goods", TRAINERS: "Speakers or trainers", PLACE: "A place", OTHER: "Something else" },
  frequency: { WEEKLY: "Every week", DAILY: "Every day", MONTHLY_BY_WEEKDAY: "Every month, same weekday" },
};
export const eventEditor = {
  newTitle: "New event", newIntro: "Ctrl S saves it as a draft. Nobody else sees it yet.", saveDraft: "Save draft", fromTemplate: "From a template", saved: "Event saved.", created: "Draft saved. Publish it in the panel State when it is ready.", toEvent: "Registrations and sessions",
  section: { about: "What", audience: "For whom", place: "Where", when: "When", registration: "Registration and cost", people: "Who makes it", works: "Works shown", pieces: "What is performed", reading: "Reading that goes with it", partners: "Partners" },
  field: {
    name: "Name of the event", format: "Format", kind: "Kind", programmeId: "Programme", programme: "Programme", summary: "Summary", description: "Description", audiences: "For whom", ageFrom: "Age from", ageTo: "Age to", languages: "Held in", accessibility: "Accessibility",
    placeKind: "Place", branchId: "Branch", branch: "Branch", spaceId: "Space", space: "Space", venueName: "Name of the place", venueAddress: "Address", onlineUrl: "Online link", capacity: "Seats per session",
    registrationMode: "How to take part", registrationScope: "One registration is for", mostPerParty: "People per registration", waitingMode: "Waiting list", offerHours: "Hours to answer an offer", opensAt: "Registration opens", closesAt: "Registration closes", registrationOpensAt: "Registration opens", registrationClosesAt: "Registration closes",
    allowsGuests: "Guests may register", asksPhotoConsent: "Photo consent", asksSupport: "Special needs", asksSchool: "School", questions: "What is asked and allowed", certificateSessions: "Sessions for a certificate", cost: "Cost per person (rupiah)", costNote: "About the cost, or what to bring",
    people: "Names", titles: "Titles of the catalogue", partners: "Partners", works: "Works", recordingUrl: "Link to a recording", posterUploadId: "Poster", isTemplate: "Template",
    partnerName: "Name of the partner", partnerUrl: "Web address", gives: "Gives", worth: "Worth (rupiah)", givesNote: "Note",
    workName: "Name of the work", work_creator: "Made by", work_year: "Year", work_dimensions: "Size or length", work_lender: "Lent by", medium: "Medium", caption: "Caption on the wall", alternativeText: "Alternative text",
  },
  urlHint: "https://",
  question: { allowsGuests: "Guests without a card may register", asksPhotoConsent: "Ask whether photographs may be published", asksSupport: "Ask about needs of people with disabilities", asksSchool: "Ask for the school" },
  gives: { nothing: "Nothing" },
  formatFixed: "The format stays once the event is made.", noProgramme: "No programme", goal: "Goal: {{goal}}", summaryHint: "One or two sentences for lists.", descriptionHint: "Plain text, paragraphs by new lines.", onlineHint: "If one must register, only those registered see it.", capacityHint: "Empty: no limit.", spaceSeats: "{{name}}, {{seats}} seats",
  chooseBranch: "Choose a branch", certificateHint: "Attended at least so many times. Empty: no certificate.", costHint: "0 means free.", opensHint: "WIB. Empty: from publishing on.", closesHint: "WIB. Empty: at the beginning.", numberInvalid: "Write a whole number.", costInvalid: "Write an amount in rupiah, for example 25.000.", nameMissing: "Write a name.",
  peoplePlaceholder: "Type a name, Enter adds it", newPerson: "New person “{{name}}”", personFailed: "This person could not be entered. Try again.", sessionOf: "Session of {{name}}", wholeEvent: "Whole event", moveUp: "Move {{name}} up", moveDown: "Move {{name}} down",
  titlesPlaceholder: "Search title, author or ISBN", noTitle: "No title matches.", reason: "Why this title", reasonOf: "Reason for {{name}}", availability: "{{available}} of {{copies}} available",
  partnersHint: "only staff see what they give", addPartner: "Add a partner", partnerNumber: "Partner {{number}}", addWork: "Add a work", workNumber: "Work {{number}}", workPicture: "Picture", alternativeHint: "What is seen, for those who do not see it.",
  pictureOf: "Picture of {{name}}", pictureKept: "The picture was sent and is saved with the rest.", otherPicture: "Change the picture", removePicture: "Remove the picture", posterDrawn: "Without an upload the portal draws a poster from kind, name, day and place.", ownPoster: "Your own poster", isTemplate: "This is a template: new events are made from it, the public does not see it",
};
export const plan = {
  date: "Date", firstDay: "First day", lastDay: "Last day", from: "From", to: "To", endsFirst: "It ends before it begins. Mend it, or tick below if it goes on into the next day.", endsNextDay: "Ends on the next day", endsOnDay: "Ends {{day}}, {{time}}, on the next day", isOver: "This day is over.", wrongCount: "Give a number from 1 to 120.", wrongInterval: "Give a number from 1 to 52.", isAllDay: "All day", ownFacts: "Name, space or seats of its own", name: "About this session", ownSpace: "Space of its own", ownCapacity: "Seats of its own", asEvent: "As the event", note: "Note for this date", noteHint: "For this session only.",
  repeat: "Repeats", never: "Does not repeat", interval: "Every", ends: "Ends", afterCount: "After", onDay: "On", count: "Number of sessions", until: "Not after", weekdays: "Days (none: as the first date)", except: "Except on", leaveOut: "Leave out", skipsClosedDays: "Skip holidays and days on which the branch is closed",
  nothingYet: "Give a date to see the schedule. An event may be saved without one.", comesTo_one: "Comes to {{count}} session", comesTo_other: "Comes to {{count}} sessions", more_one: "and {{count}} more", more_other: "and {{count}} more", closed: "Left out, because of a holiday or closure: {{days}}.",
  spaceTaken: "{{space}} is taken {{hours}}:", personTaken: "{{person}} is elsewhere {{hours}}:", onlyDraft: "only a draft", removeSession: "Remove session {{number}}", addSession: "Add another date", add: "Add sessions", addTitle: "Add sessions", added: "Sessions added.", noneText: "Add at least one before publishing.",
  change: "Change", changeTitle: "Session {{number}}", changed: "Session saved.", cancel: "Cancel this session", restore: "Hold it after all", remove: "Remove", removed: "Session removed.", registered_one: "{{count}} person is registered and will be told.", registered_other: "{{count}} people are registered and will be told.",
};
export const preview = { title: "Preview", as: "Show as", card: "Card", page: "Page", unnamed: "Event without a name", free: "free", seats: "{{seats}} seats", register: "Register", justCome: "Just come" };
export const leave = { title: "Changes are not saved", text: "If you leave, the draft stays in this tab until you come back or close it.", stay: "Stay here", go: "Leave, keep the draft in this tab" };
