/** Words of guides for small businesses and of the figures they rest on. */
export const guideTerms = {
  need: { START: "Starting", PERMITS: "Permits and certificates", FINANCE: "Money", MARKETING: "Marketing", PACKAGING: "Packaging", BOOKKEEPING: "Book-keeping", EXPORT: "Export" },
  stage: { IDEA: "Idea", STARTED: "Begun", GROWING: "Growing", SCALING: "Moving up" },
  sector: { FOOD: "Food and drink", CRAFT: "Crafts and furniture", FASHION: "Clothes, embroidery, batik", TRADE: "Trade", SERVICES: "Services", FARMING: "Farming and fishing" },
  status: { DRAFT: "Draft", PUBLISHED: "Published", ARCHIVED: "Archived" },
  template: { CASH_BOOK: "Cash book (CSV)", PRICE_SHEET: "Price sheet (CSV)", CASH_FLOW: "Cash-flow sheet (CSV)", LABEL_CHECKLIST: "Label checklist (PDF)", FOOD_SAFETY_LETTER: "Sample letter (PDF)", BUSINESS_PLAN: "Business plan on one page (PDF)" },
  neverReviewed: "Never checked", wasDue: "Due since {{day}}", dueOn: "Due again {{day}}",
};
export const guides = {
  title: "Business guides", intro: "Guides for small businesses in the portal, and the legal figures they rest on. Compare them with their sources from time to time.", lists: "Lists", list: { all: "Guides", due: "To be checked", figures: "Legal figures" },
  create: "New guide", search: "Find a guide", searchPlaceholder: "Name, summary, keywords", count_one: "{{count}} guide", count_other: "{{count}} guides", acts: "Acts",
  refused: "You may not change guides yet", refusedText: "Ask whoever manages accounts for the right “guides.write”.",
  every: { need: "All needs", stage: "All stages", sector: "All sectors", status: "Drafts and published" },
  nothing: "No guide matches", nothingText: "Take a filter away, or write a new guide.", nothingDue: "All guides are checked", nothingDueText: "Those whose time is over appear here and on the page Today.",
  noEnglish: "no English yet", reviewed: "{{name}}: checked today.", reviewedToday: "Checked today", change: "Change", saved: "Guide saved.", figureSaved: "The figure is saved and holds in every guide.", unsaved: "Something is not saved yet.", saveFirst: "Save your changes first.",
  inGuides_one: "in {{count}} guide", inGuides_other: "in {{count}} guides", inNoGuide: "No guide shows it yet; the calculators use it all the same.", changesIn: "Changes at once in: {{guides}}.", since: "In force since {{day}}", noSince: "The source names no day",
  section: { about: "About the guide", steps: "Steps", sources: "Sources", figures: "Legal figures it shows", titles: "Reading from the catalogue", standing: "Published and checked" },
  field: {
    name: "Guide", need: "Need", stage: "Stage", sector: "Sector", status: "State", review: "Checked", figure: "Figure", value: "What it says", source: "Source", amount: "Amount (rupiah)", sourceName: "Name of the source, with its article", sourceUrl: "Address of the source", effectiveSince: "In force since",
    effectiveSinceHint: "Leave empty if the source does not say.", reviewedOn: "Compared with its source", summary: "Summary", programme: "Programme whose events are shown", stages: "For stages (none means all)", sectors: "For sectors (none means all)", duration: "Takes", cost: "Official cost", needed: "What one needs",
    keywords: "Other keywords", keywordsHint: "Words people search with.", slug: "Word in the address", slugHint: "Leave empty to make it of the name.", reviewMonths: "Check every, months", reviewMonthsHint: "1 to 36", position: "Order", positionHint: "Small numbers come first.",
    stepName: "Step", hint: "A few words beside it", text: "How", textHint: "Lines that begin with “- ” become a list.", linkUrl: "Address where it is done", template: "File that helps",
  },
  noProgramme: "No programme", noTemplate: "No file", addStep: "Add a step", stepNumber: "Step {{number}}", addSource: "Add a source", sourceNumber: "Source {{number}}", editFigures: "Change their values", seeIt: "See it in the portal",
  act: { DRAFT: "Publish", PUBLISHED: "Take off the portal", ARCHIVED: "Make it a draft again" }, archive: "Archive", done: { PUBLISHED: "The guide is published.", DRAFT: "The guide is a draft.", ARCHIVED: "The guide is archived." },
  mentors: "Mentors for consultations appear by themselves, by the need of this guide.",
};
export const guidesToday = { title: "Business guides", guides_one: "{{count}} guide has to be checked", guides_other: "{{count}} guides have to be checked", figures_one: "{{count}} legal figure has to be checked", figures_other: "{{count}} legal figures have to be checked", none: "All guides and legal figures are checked." };
