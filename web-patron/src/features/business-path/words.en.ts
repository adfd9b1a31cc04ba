import type { BusinessPathWords } from "./words.id";

/** Words of the page of a member's business in English. */
export const words: BusinessPathWords = {
  title: "Business path", lead: "Your consultations, your next steps, and what you have joined in the business corner.",
  coming: "To come", noneComing: "No consultation is booked.", find: "Book a consultation",
  question: "What you want to ask", cancel: "Cancel", cancelYes: "Yes, cancel", cancelNo: "Keep it", cancelled: "The consultation is cancelled. Somebody else can use the hour.", tooLate: "Less than 2 hours to go. Call the library if you cannot come.",
  past: "Past", nonePast: "Nothing yet.", steps: "Next steps", stepsOf: "{{done}} of {{count}} done", reason: "Reason: {{reason}}",
  ask: "It has been {{count}} days. How is your business?", askText: "Tell only what you like. Only mentor and staff read it; reports tell numbers only.", permits: "What you have got", permit: { NIB: "NIB", PIRT: "SPP-IRT", HALAL: "Halal certificate", BRAND: "Registered brand", OTHER: "Another permit or paper" }, turnover: "Takings in a month", untold: "Not told", jobs: "How many work there, you included", send: "Send",
  trainings: "Trainings and seminars", noTrainings: "You have not joined a training yet.", attended: "You came", registered: "Registered", certificate: "Certificate {{number}} (PDF)", recommended: "Recommended next", allTrainings: "All business trainings",
  story: "Your story", storyOffered: "Staff wrote a story about your business. Read it first; everybody sees it only if you agree, and you may take it back at any time.", storyPublic: "Everybody can read this story, with your consent.", storyPart: { before: "Before", work: "What you did", after: "After" }, storyYes: "Agree, show it", storyNo: "No, delete this story", storyBack: "Take this story back",
};
