import type { ConsultationsWords } from "./words.id";

/** Words of the page of mentors in English. */
export const words: ConsultationsWords = {
  title: "Business consultations", lead: "Sit down with somebody who knows permits, halal, capital or selling online. Free of charge; bring your question as it is.",
  topics: "Topics", allTopics: "All topics", mentors: "Mentors", none: "No mentor for this topic yet.", noneText: "See all topics, or ask at the desk; we find somebody for you.",
  next: "Next free hour", noHours: "No free hours yet", free: "{{count}} free hours", languages: "Languages", place: "Place",
  choose: "Choose an hour", chooseNamed: "Choose an hour with {{name}}", close: "Close the hours",
  days: "Days", dayFree: "{{count}} free", times: "{{day}}, WIB", noHoursText: "All hours of the next five weeks are taken. New ones open every week.",
  signIn: "Sign in to book {{time}}", signInText: "Booking takes a library card, free of charge. The hour you chose is remembered.", pick: "Choose a time first",
  mode: "How to meet", stage: "Stage of the business", sector: "What the business does", business: "Which business", noBusiness: "Another business, or none yet", topic: "Topic", question: "What you want to ask", questionHint: "A sentence or two will do, for example: the label of my tempe crisps and SPP-IRT.",
  more: "More, if you like", moreText: "It helps the mentor, and later we can see together how things went. Only mentor and staff read it.", turnover: "Takings in a month", untold: "Not told", jobs: "How many work there, you included",
  book: "Book {{time}}", busy: "Booking…", rule: "Cancel at least 2 hours before, so that somebody else can use the hour.",
  booked: "Your hour is booked", bookedText: "We remind you the day before. Bring notes, samples or papers you have.", seeAll: "See it in Business path",
  stories: "Their stories", storyPart: { before: "Before", work: "What they did", after: "After" },
};
