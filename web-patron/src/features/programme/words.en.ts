import type { ProgrammeWords } from "./words.id";

/** Words of the pages of a programme and of a person in English. */
export const words: ProgrammeWords = {
  coming: "Coming up", past: "Past events", none: "Nothing new yet. The next dates will appear here.", partners: "Together with", website: "Website", calendar: "All events",
};
