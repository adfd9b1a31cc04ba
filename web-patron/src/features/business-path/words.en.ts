import type { BusinessPathWords } from "./words.id";

/** Words of the page of a member's business in English. */
export const words: BusinessPathWords = {
  title: "Business path", lead: "Your consultations, your next steps, and what you have joined in the business corner.",
  coming: "To come", noneComing: "No consultation is booked.", find: "Book a consultation",
  question: "What you want to ask", cancel: "Cancel", cancelYes: "Yes, cancel", cancelNo: "Keep it", cancelled: "The consultation is cancelled. Somebody else can use the hour.", tooLate: "Less than 2 hours to go. Call the library if you cannot come.",
  past: "Past", nonePast: "Nothing yet.", steps: "Next steps", stepsOf: "{{done}} of {{count}} done", reason: "Reason: {{reason}}",
};
