import type { EventWords } from "./words.id";

/** Words of the page of an event in English. */
export const words: EventWords = {
  when: "When", where: "Where", forWhom: "For", cost: "Cost", by: "With", language: "Language", offers: "Accessibility", partners: "Together with",
  free: "None",
  ages: { from: "Age {{from}} and above", to: "Up to age {{to}}", span: "Age {{from}} to {{to}}", children: "Children", all: "All ages" },
  online: "Online", onlineLater: "You get the link once you are registered.", openLink: "Open the link",
  addToCalendar: "Add to calendar", partOf: "Part of",
  sessions: "Dates", sessionOff: "Cancelled", closedBecause: "The library is closed: {{reason}}", sessionsCount_one: "{{count}} session", sessionsCount_other: "{{count}} sessions", over: "Over",
  about: "About this event", works: "Works on show", photos: "Photos of the event", pieces: "On the programme", lentBy: "Lent by {{name}}", recording: "See the recording",
  reading: "Reading for this event",
  people: "People",
  role: { SPEAKER: "Speaker", STORYTELLER: "Storyteller", ARTIST: "Artist", PERFORMER: "Performer", TRAINER: "Trainer", AUTHOR: "Author", CURATOR: "Curator", MODERATOR: "Moderator", HOST: "Host", VOLUNTEER: "Volunteer" },
  accessibility: {
    ACCESSIBLE_TOILET: "Accessible toilet", AUDIO_DESCRIPTION: "Audio description", BRAILLE: "Braille", COMPANION: "Companion", HEARING_LOOP: "Hearing loop", LACTATION_ROOM: "Lactation room", LARGE_PRINT: "Large print",
    LIFT: "Lift", QUIET_CORNER: "Quiet corner", SIGN_LANGUAGE: "Sign language", SUBTITLES: "Subtitles", WHEELCHAIR: "Wheelchair access",
  },
  place: {
    heading: "How to take part", justCome: "Just come, no need to register.", closed: "Registration is closed.", opens: "Registration opens {{day}}.", approval: "Librarians look at every registration.",
    taken: "{{taken}} of {{capacity}} places are taken", until: "Register until {{day}}.", done: "This event is over.", off: "This event is cancelled.", datesOff: "This event does not take place for now. Whoever is registered is told if it does after all.", postponed: "This event is postponed.",
  },
};
