import type { DoorsWords } from "./words.id";

/** Words of the doors for children and for schools, in English. */
export const words: DoorsWords = {
  allEvents: "All in the calendar", allTitles_one: "See {{n}} title", allTitles_other: "See {{n}} titles", followHint: "Open a programme and follow it: we tell you when there is a new event.",
  children: {
    title: "For children", lead: "Picture books, comics, stories on Saturday, and chairs of the right size. Come in.",
    enter_one: "Open {{n}} children's book", enter_other: "Open {{n}} children's books", stories: "Stories", comics: "Comics", animals: "Animals", science: "Science",
    events: "Events for children", noEvents: "No event for children is planned yet. Look at the calendar again next week.", shelf: "New on the children's shelf", programmes: "Programmes for children", teens: "Bigger already? The teens' shelf",
    parents: "For parents",
    parentFacts: [
      "A card for a child is free. Children under 18 join together with a guardian; their loans and holds appear in your library.",
      "Register the whole family at once: choose who comes to an event, the tickets are on your phone.",
      "Photographs of children are taken only if you agreed when registering.",
      "Do you need a companion, sign language or a quiet room? Say so when you register; only staff of the event read it.",
    ],
    join: "Get a card for a child", toSchools: "For schools",
  },
  schools: {
    title: "For schools", lead: "Bring a class, borrow for your lessons, and put the calendar on your school's site. All of it is free.",
    group: "Come with a class",
    steps: ["Choose an event below and press “Register a school group”.", "Give the school, the class, how many pupils and companions, and one contact. No card is needed.", "You get one ticket for the whole class and a link to cancel. Full? The class joins the waiting list together."],
    events: "Events that take classes", noEvents: "No event for schools is planned yet. Propose a visit of your class.", programmes: "Programmes with schools", teaching: "For teachers",
    widget: "The calendar on your school's site", widgetText: "Copy this code into a page of your school. It changes by itself, without trackers and cookies.",
    show: "Show", shown: { sekolah: "Events for schools", anak: "Events for children", semua: "All events" }, code: "Code to copy", frameTitle: "Events at the Pasuruan City Library", preview: "See how it looks",
    subscribe: "Subscribe to the calendar", rss: "RSS feed",
    more: "And more",
    moreFacts: ["Do you have an event of your own, a contest, or works of your pupils to show? Propose it, our rooms are open.", "Cards for a whole class are made at any desk; bring a list of names.", "Programs of your school may use the whole catalogue as open data."],
    propose: "Propose an event", visit: "Addresses and hours", data: "Open data",
  },
};
