const OF_A_PAGE = ['after', 'before', 'page'];

/** Writes what of an address belongs to a view: everything but the page that is open. */
export function toViewState(search: URLSearchParams): string {
  const kept = new URLSearchParams(search);
  for (const name of OF_A_PAGE) kept.delete(name);
  return kept.toString();
}
