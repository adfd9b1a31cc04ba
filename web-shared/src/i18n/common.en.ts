import type { CommonCatalogue } from "./common.id";

/** Words that both apps use, in English. */
export const commonEn: CommonCatalogue = {
  productName: "Pustaka Pasuruan",
  productOwner: "Pasuruan City Library",
  sample: "sample",
  skipToContent: "Skip to content",
  field: { missing: "Fill this in first.", wrong: "This is not right yet. Have another look." },
  search: "Search",
  close: "Close",
  cancel: "Cancel",
  save: "Save",
  retry: "Try again",
  loading: "Loading",
  next: "Next",
  previous: "Previous",
  theme: { label: "Theme", light: "Light", dark: "Dark", system: "Follow the system", toggle: "Switch between light and dark theme" },
  language: { label: "Language", id: "Bahasa Indonesia", en: "English" },
  materialType: {
    BOOK: "Book", SERIAL: "Magazine or serial", MAP: "Map", MUSIC: "Sheet music", SOUND_RECORDING: "Sound recording",
    VIDEO: "Video", EBOOK: "E-book", AUDIOBOOK: "Audiobook", KIT: "Kit", MANUSCRIPT: "Manuscript", OTHER: "Other",
  },
  audience: { CHILDREN: "Children", TEENS: "Teens", ADULTS: "Adults", GENERAL: "General" },
  role: {
    AUTHOR: "author", EDITOR: "editor", TRANSLATOR: "translator", ILLUSTRATOR: "illustrator", COMPILER: "compiler",
    PHOTOGRAPHER: "photographer", NARRATOR: "narrator", DIRECTOR: "director", COMPOSER: "composer", OTHER: "contributor",
  },
  contributorKind: { PERSON: "Person", CORPORATE: "Organisation", MEETING: "Meeting" },
  copyStatus: {
    AVAILABLE: "Available", ON_LOAN: "On loan", ON_HOLD_SHELF: "On the hold shelf", IN_TRANSIT: "In transit",
    IN_PROCESSING: "Being processed", ON_ORDER: "On order", IN_REPAIR: "In repair", MISSING: "Missing",
    LOST: "Lost", WITHDRAWN: "Withdrawn",
  },
  branchKind: { MAIN: "Main library", BRANCH: "Branch", MOBILE: "Mobile library" },
  weekday: {
    MONDAY: "Monday", TUESDAY: "Tuesday", WEDNESDAY: "Wednesday", THURSDAY: "Thursday", FRIDAY: "Friday", SATURDAY: "Saturday", SUNDAY: "Sunday",
  },
};
