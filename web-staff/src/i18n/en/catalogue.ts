import type * as indonesian from "../id/catalogue";

/** Words of the catalogue list and of contributors. */
export const catalogue: typeof indonesian.catalogue = {
  title: "Catalogue", summary: "{{titles}} titles", summaryFiltered: "{{titles}} titles match", newTitle: "New title", search: "Search the catalogue", searchPlaceholder: "Title, author, ISBN, call number", filter: "Filter", columns: "Columns", columnsShown: "Columns shown", resetColumns: "Back to default",
  list: "List of titles", clearFilters: "Remove all filters", removeFilter: "Remove filter {{name}}", withoutWords: "Without {{words}}", didYouMean: "Did you mean", resultsSpoken_one: "{{count}} title", resultsSpoken_other: "{{count}} titles",
  column: { callNumber: "Call number", title: "Title", year: "Year", material: "Material", isbn: "ISBN", onShelf: "On shelf", publisher: "Publisher", added: "Added" },
  sortBy: "Sort by {{column}}", sort: "Order", order: { RELEVANCE: "Best match", NEWEST: "Newest arrivals", TITLE: "Title A–Z", TITLE_DESC: "Title Z–A", YEAR: "Year, oldest first", YEAR_DESC: "Year, newest first" },
  onShelf: "{{available}} of {{total}}", noCopies: "no copies", noIsbn: "no ISBN", wrongIsbn: "wrong check digit",
  emptyTitle: "The catalogue is still empty", emptyText: "Add the first title, or import from the old system on the command line.", nothingTitle: "No title matches", nothingText: "Change the words, or remove a filter.",
  preview: "Title details", copiesCount_one: "{{count}} copy", copiesCount_other: "{{count}} copies", edit: "Edit", open: "Open", moreCopies_one: "and {{count}} more", moreCopies_other: "and {{count}} more", page: "Page",
  filters: { availableNow: "On the shelf now", branches: "Branch", materialTypes: "Material", languages: "Language", audiences: "Audience", classes: "Class", years: "Year of publication", yearFrom: "from", yearTo: "to", subjects: "Subject", contributors: "Contributor", availability: "Availability", apply: "Apply", chosen: "{{name}}: {{values}}", andMore: "{{first}} +{{count}}" },
  reference: "reference only", paging: "Pages of the list",
};
export const contributors: typeof indonesian.contributors = {
  namesake: "Another person of the same name: save it too",
  title: "Contributors", intro: "Authority headings: one form for one person or body, with see references.", search: "Find a name", searchPlaceholder: "Any form of the name", list: "List of headings", newHeading: "New heading",
  count: "{{total}} headings", titles_one: "{{count}} title", titles_other: "{{count}} titles", seeFrom: "see from: {{names}}", preferredName: "Preferred form", preferredNameHint: "The form used on the shelf and in the catalogue", variantNames: "Other forms (see)", variantNamesHint: "one name per line",
  kind: "Kind", birthYear: "Year of birth", deathYear: "Year of death", saved: "Heading saved.", created: "Heading created.", chooseTitle: "Choose a heading", chooseText: "Its details and forms of name appear here.",
  nothingTitle: "No name matches", nothingText: "Check the spelling, or create a heading.", usedBy: "Latest titles", allTitles: "All titles", yearInvalid: "Write four digits.",
};
