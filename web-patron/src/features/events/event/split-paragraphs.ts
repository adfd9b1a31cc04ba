/** Parts plain text into its paragraphs. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
