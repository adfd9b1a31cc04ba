/**
 * Gives the short link by which the open document was reached, to send along with an act. The server wrote it into
 * the document, so it lasts as long as people stay on pages reached from there: nothing is stored.
 */
export function linkCodeEntry(): { readonly linkCode?: string } {
  const code = document.getElementById('root')?.dataset['linkCode'];
  return code === undefined ? {} : { linkCode: code };
}
