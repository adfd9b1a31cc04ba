/** Words of the page of an event: its parts, and who came. */
export const eventPage = { parts: "Parts of the event", tab: { details: "Details", registrations: "Registrations", attendance: "Attendance", afterwards: "Afterwards" } };
export const attendance = {
  sheet: {
    title: "Attendance by person", none: "Nobody has a confirmed place yet", text: "Press a box to mark somebody as present; press again to take that back.", textNeeded: "Certificates for those who come to at least {{needed}} of {{held}} sessions; earned so far: {{count}}. Press a box to mark somebody as present; press again to take that back.",
    total: "Came", earned: "earned a certificate", companion: "companion", noPlace: "not registered for this session", mark: "{{name}}, session {{number}}", state: { in: "present", away: "did not come", open: "not noted", coming: "not held yet" },
    marked: "{{name}} is noted as present.", takenBack: "Attendance of {{name}} taken back.", cut: "These are the first {{shown}} of {{count}} people, by name; only they are counted. Mark the others on the door screen of each session.",
    notMarked: "Not noted: the place was cancelled or is not confirmed. Reload this page.",
  },
  noneText: "Attendance is taken for each session. Add sessions in the editor of the event.", expected: "registered", attended: "came", noShow: "did not come", walkIn: "counted at the door",
  headsTitle: "Counted at the door, not registered", age: "Age", ages: { CHILD: "up to 12", TEEN: "13–17", ADULT: "18–59", ELDER: "60 and over", NONE: "not known" }, sex: { P: "Female", L: "Male", NONE: "Not noted" },
  count: "Count heads", countTitle: "Count heads", countText: "For those who came without registering. Numbers are added to what was counted before; a negative one takes back a mistake.", save: "Add {{count}} people", counted_one: "{{count}} person counted.", counted_other: "{{count}} people counted.", note: "Note", noteHint: "For example where a group came from. No names.",
  admit: "Admit a walk-in", admitTitle: "Admit a walk-in", admitText: "This person gets a seat and is marked as present, if there is a seat that nobody waits for.", admitAct: "Mark as present", admitted: "{{name}} is in.", name: "Name", sexLabel: "Sex", birthDate: "Date of birth", birthDateHint: "May stay empty; for the age group and the ages of the event.", agesFrom: "This event is for ages {{from}} and up.", agesTo: "This event is for ages up to {{to}}.", agesSpan: "This event is for ages {{from}} to {{to}}.", ageReason: "Why they may come", ageReasonHint: "For example with a parent. Kept with the registration.",
};
