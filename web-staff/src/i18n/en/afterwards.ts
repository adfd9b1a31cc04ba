/** Words of what follows an event: certificates and papers. */
export const certificates = {
  title: "Certificates", none: "No certificates yet", noneYet: "Issue them to those who came often enough and to those who made the event.", whenOver: "Certificates are issued when the event is over.",
  issue: "Issue certificates", issueText: "Issued to everybody who earned one and has none yet: those who came often enough, if the event gives certificates, and those who made the event.", hours: "Lesson hours (JP)", hoursHint: "Of the whole event. Empty prints none.",
  issued_one: "{{count}} certificate issued.", issued_other: "{{count}} certificates issued.", count_one: "{{count}} certificate.", count_other: "{{count}} certificates.", more_one: "Show {{count}} more", more_other: "Show {{count}} more", allHaveOne: "Everybody who earned one has a certificate.", nobodyEarned: "Nobody has earned one: nobody came often enough, and nobody was named as making the event.", find: "Find a name or number",
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
export const gallery = {
  title: "Photos of the event", none: "No photos yet", noneText: "Photos are shown as a gallery on the page of the event.", add: "Add a photo", save: "Show the photo", added: "Photo added.", picture: "Photo", changeName: "Change the words of the photo {{name}}", overtaken: "What you did not change now follows what your colleague wrote. There is no need to load again: look it over, then save again.", changeTitle: "Change the words of the photo", changed: "Words of the photo saved.", remove: "Remove", removeName: "Remove the photo {{name}}", removed: "Photo removed.", removeTitle: "Remove this photo?", removeText: "“{{name}}” is removed for good and its address shows nothing any more.",
  consent: "Why it may be shown", consents: { EVERYBODY_AGREED: "Everybody recognisable agreed", NOBODY_RECOGNISABLE: "Nobody can be recognised", PERFORMERS_ONLY: "Only people who performed in public" },
  field: { caption: "Caption", captionEnglish: "Caption (English)", alternative: "What it shows", alternativeEnglish: "What it shows (English)", consentNote: "The consent is kept in" },
  hint: { caption: "Stands below the photo.", captionEnglish: "May stay empty.", alternative: "Read to those who do not see the photo.", alternativeEnglish: "May stay empty.", consentNote: "For example the registration form. For staff only; needed where somebody can be recognised." },
};
export const budget = { title: "Budget", text: "For staff only; the activity report holds it.", total: "{{planned}} planned, {{spent}} spent", label: "What for", planned: "Planned (Rp)", spent: "Spent (Rp)", add: "Add a line", remove: "Remove", removeLine: "Remove line {{place}}", line: "Line {{place}}", save: "Save the budget", saved: "Budget saved.", unreadable: "Give amounts in rupiah, such as 1,500,000." };
