/** Saves a text as a file of the reader's, without sending it anywhere. */
export function saveFile(fileName: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(href);
}
