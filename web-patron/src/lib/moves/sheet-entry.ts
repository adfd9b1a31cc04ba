/**
 * Tells whether the open entry of the history is one that a sheet laid over its page, with the page's own
 * address: what is opened from it takes its place, so that Back finds no page twice.
 */
export function isSheetEntry(): boolean {
  return (window.history.state as { isSheet?: true } | null)?.isSheet === true;
}
