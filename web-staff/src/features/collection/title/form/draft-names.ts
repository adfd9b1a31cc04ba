/** The draft of a title that has no record yet. */
export const NEW_TITLE_DRAFT = 'title-new';

/** Names the draft of a title that exists. */
export function toDraftName(id: string): string {
  return `title-${id}`;
}
