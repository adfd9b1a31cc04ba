/** Words of programmes and of those who make events. */
export const programmes = {
  title: "Programmes", intro: "What the library does again and again for one goal. Events belong to them.", list: "List of programmes", create: "New programme", saved: "Programme saved.", events: "See its events", readAgain: "Read the saved version",
  emptyTitle: "No programmes yet", emptyText: "Make the first one, then events can belong to it.", chooseTitle: "Choose a programme", chooseText: "It is shown here and can be changed.",
  status: { DRAFT: "Draft", PUBLISHED: "Published", ARCHIVED: "Archived" }, field: { name: "Name of the programme", position: "Place in the list", policyGoal: "Policy goal" },
};
export const eventPeople = {
  title: "People of events", intro: "Speakers, storytellers, artists, trainers and volunteers.", list: "List of people", create: "New person", saved: "Person saved.", search: "Search people", searchPlaceholder: "Name", count_one: "{{total}} person", count_other: "{{total}} people",
  nothingTitle: "No such name", nothingText: "Check the spelling, or enter somebody new.", chooseTitle: "Choose somebody", chooseText: "They are shown here and can be changed.", hasPage: "has a page", nameOnly: "name only", isPublic: "Has a page of their own in the portal", made_one: "{{count}} event", made_other: "{{count}} events",
  field: { name: "Name, as on the poster", headline: "Who they are, in a few words", biography: "About them", website: "Website", photo: "Photograph (with consent)" },
};
