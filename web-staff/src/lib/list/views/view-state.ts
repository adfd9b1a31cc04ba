const OF_A_PAGE = ['after', 'before', 'page'];

/** Writes what of an address belongs to a view: everything but the page that is open, and what the screen around it keeps. */
export function toViewState(search: URLSearchParams, keeps: readonly string[] = []): string {
  const kept = new URLSearchParams(search);
  for (const name of [...OF_A_PAGE, ...keeps]) kept.delete(name);
  return kept.toString();
}
