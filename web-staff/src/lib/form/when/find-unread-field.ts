/**
 * Finds the first field for a day or a time whose words could not be read, so that a form is not saved as though
 * it were empty.
 */
export function findUnreadField(within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>('[data-unread]');
}
