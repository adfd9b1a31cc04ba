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

/** Writes a query as a command for a terminal. */
export function curlCommand(origin: string, query: string): string {
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' ') });
  return `curl ${origin}/graphql \\\n  -H 'content-type: application/json' \\\n  -d '${body}'`;
}
