import type { EventsWords } from "./words.id";

/** Words of the calendar in English. */
export const words: EventsWords = {
  heading: "Events at the library",
  lead: "Stories, classes, exhibitions, performances and seminars. Almost all of them are free.",
  month: "Month", week: "Week", agenda: "Agenda", posters: "Posters",
  view: "View",
  previousMonth: "Previous month", nextMonth: "Next month", previousWeek: "Previous week", nextWeek: "Next week",
  thisMonth: "This month", thisWeek: "This week",
  monthName: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  weekdayShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  filters: "Filter",
  kind: "Kind of event", allKinds: "All kinds", branch: "Place", allBranches: "All places", audience: "For", everybody: "Everybody",
  audiences: { anak: "Children", sekolah: "Schools", lansia: "Elderly", ukm: "Small businesses", difabel: "People with disabilities" },
  isFree: "Free of charge", isAccessible: "Accessible", clear: "Clear filters",
  more_one: "{{count}} more", more_other: "{{count}} more",
  through: "until {{day}}",
  today: "today",
  caption: "Events in {{month}}",
  none: "No events in this span",
  noneText: "Change the filters, or look at the next month. You may also propose an event.",
  count_one: "{{count}} event", count_other: "{{count}} events",
  subscribe: "Subscribe to the calendar",
  subscribeText: "This link opens in your calendar app and follows when an event changes.",
  feed: "RSS feed",
  propose: "Propose an event",
  childrenDoor: "For children", schoolsDoor: "For schools",
};
