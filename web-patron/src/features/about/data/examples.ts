/** Asks for titles by words, with their availability. */
export const SEARCH_QUERY = `query {
  searchCatalogue(text: "laskar pelangi", first: 5) {
    totalCount
    nodes {
      title {
        id
        titleProper
        publicationYear
        availability { copyCount availableCount }
      }
    }
  }
}`;

/** Asks for the titles with an ISBN. */
export const ISBN_QUERY = `query {
  titlesByIdentifier(identifier: "979-3062-79-7") {
    id
    titleProper
    publisher
    callNumber { text }
  }
}`;

/** Asks for the branches and whether they are open. */
export const HOURS_QUERY = `query {
  branches {
    code
    address
    openingState { isOpen closesAt opensAt }
  }
}`;

/** Asks for what is on next. */
export const EVENTS_QUERY = `query {
  events(first: 5, filter: { isToCome: true }, orderBy: { field: NEXT_SESSION }) {
    nodes {
      id
      name { text }
      startsAt
      path
    }
  }
}`;

/** Asks for businesses of the directory, as far as their owners agreed. */
export const BUSINESSES_QUERY = `query {
  businesses(first: 5) {
    nodes {
      id
      name
      path
    }
  }
}`;

/** Asks which titles changed since a time, for whoever keeps a copy. */
export const CHANGES_QUERY = `query {
  titles(first: 50, filter: { updatedAt: { from: "2026-11-01T00:00:00Z" } }) {
    nodes { id titleProper updatedAt }
    pageInfo { hasNextPage endCursor }
  }
  deletedTitles(first: 50, filter: { deletedAt: { from: "2026-11-01T00:00:00Z" } }) {
    nodes { id deletedAt }
  }
}`;

/** The queries that stand on the page and in the explorer, in their order. */
export const READY_QUERIES = [
  { name: 'find', query: SEARCH_QUERY },
  { name: 'isbn', query: ISBN_QUERY },
  { name: 'hours', query: HOURS_QUERY },
  { name: 'events', query: EVENTS_QUERY },
  { name: 'businesses', query: BUSINESSES_QUERY },
  { name: 'changes', query: CHANGES_QUERY },
] as const;
