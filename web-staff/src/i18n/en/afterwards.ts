/** Words of what follows an event: certificates and papers. */
export const certificates = {
  title: "Certificates", none: "No certificates yet", noneYet: "Issue them to those who came often enough and to those who made the event.", whenOver: "Certificates are issued when the event is over.",
  issue: "Issue certificates", issueText: "Issued to everybody who earned one and has none yet: those who came often enough, if the event gives certificates, and those who made the event.", hours: "Lesson hours (JP)", hoursHint: "Of the whole event. Empty prints none.",
  issued_one: "{{count}} certificate issued.", issued_other: "{{count}} certificates issued.", count_one: "{{count}} certificate.", count_other: "{{count}} certificates.", more_one: "{{count}} more: type a name.", more_other: "{{count}} more: type a name.", find: "Find a name or number",
  role: { PARTICIPANT: "participant", SPEAKER: "speaker", TRAINER: "trainer", STORYTELLER: "storyteller", ARTIST: "artist", VOLUNTEER: "volunteer", ORGANISER: "organiser" },
  issuedOn: "issued {{date}}", revokedOn: "taken back {{date}}", file: "PDF", revoke: "Take back", revokeTitle: "Take back the certificate of {{name}}", revokeText: "Its verification page then says that this certificate is no longer valid. Its number is not used again.", reason: "Reason", revoked: "Certificate of {{name}} taken back.",
};
export const afterwards = { signer: "Signed by", position: "Position", positionEnglish: "Position (English)" };
export const feedback = {
  title: "Feedback", answers_one: "{{count}} answer", answers_other: "{{count}} answers", few: "What they say is shown once there are five, so that nobody can be recognised.", outOf: "out of 5", hidden: "not told apart", comments: "What was written",
  rating: { r1: "Disappointing", r2: "Not so good", r3: "Fair", r4: "Good", r5: "Very good" },
};
export const outcome = { title: "Outcome and notes", words: "What came of this event?", hint: "Printed in the activity report. No names of participants.", save: "Save notes", saved: "Notes saved." };
export const papers = {
  title: "Papers to print", list: "Attendance list", open: "Open PDF", report: "Activity report", reportText: "Groups of fewer than five people are not told apart.", openReport: "Open activity report (PDF)",
};
