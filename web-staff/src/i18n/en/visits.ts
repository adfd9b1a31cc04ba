import type * as indonesian from "../id/visits";

/** Words of the guest book: the screen at the door and its report. */
export const visitDoor: typeof indonesian.visitDoor = {
  title: "Welcome", hint: "Scan your library card here.", card: "Card number", cardHint: "Scan the card", guest: "I am a guest without a card", welcome: "Welcome, {{name}}!", again: "Hello {{name}}, you are in the book already.", guestWelcome: "Welcome! Thank you for telling us.", unknown: "This card is not known, was replaced, or was reported lost. Scan the new one, ask the staff, or come in as a guest.", purpose: "What brings you here?", sex: "May stay untold", age: "Age, may stay untold", back: "Back", leave: "Close the door screen", noBranch: "Choose a branch on the page Today first.",
};
export const visitPurpose: typeof indonesian.visitPurpose = { READ: "Reading", BORROW: "Borrowing or returning", STUDY: "Studying", INTERNET: "Computer and Wi-Fi", EVENT: "An activity", OTHER: "Something else" };
export const visitSex: typeof indonesian.visitSex = { FEMALE: "Female", MALE: "Male" };
export const visitAge: typeof indonesian.visitAge = { CHILD: "to 12", TEEN: "13–17", ADULT: "18–59", ELDER: "60 and older" };
export const visitOccupation: typeof indonesian.visitOccupation = { CIVIL_SERVANT: "Civil servant", TEACHER: "Teacher", EMPLOYEE: "Employee", RESEARCHER: "Researcher", LECTURER: "Lecturer", RETIRED: "Retired", MILITARY: "Military or police", ENTREPRENEUR: "Entrepreneur", PUPIL: "Pupil", STUDENT: "Student", OTHER: "Other" };
export const visitEducation: typeof indonesian.visitEducation = { KINDERGARTEN: "Kindergarten", PRIMARY: "Primary", JUNIOR_HIGH: "Junior high", SENIOR_HIGH: "Senior high", D1: "D1", D2: "D2", D3: "D3", S1: "Bachelor", S2: "Master", S3: "Doctor" };
export const visits: typeof indonesian.visits = {
  title: "Guest book", intro: "Visits by day. Who came is known for 30 days only.", csv: "Download CSV", newGroup: "Enter a group", openDoor: "Open the door screen", branch: "Branch", everyBranch: "All branches", from: "From", until: "Until", byDay: "By day", byPurpose: "Why people came", groups: "Groups", day: "Day", members: "Members", guests: "Guests", groupPeople: "In groups", total: "Total", purpose: "Purpose", people: "People", untold: "Not told", empty: "No visits yet", emptyText: "Open the door screen at the branch, then scan a card or enter a guest.", groupName: "School or body", femaleMale: "F / M", female: "Female", male: "Male", occupations: "By occupation", education: "By education", saveGroup: "Save", groupSaved: "The group is in the book.", heading: "Visitors", today: "Today", week: "Since Monday",
};
