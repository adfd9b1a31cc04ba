/** Is one paragraph, or the entries of one list. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] };

const ENTRY = /^- /;

/**
 * Splits plain text into paragraphs and lists: lines that begin with a hyphen and a blank are entries of a
 * list.
 */
export function parseBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\n+/).filter((part) => part.trim() !== '')) {
    const last = blocks.at(-1);
    if (!ENTRY.test(line)) blocks.push({ kind: 'paragraph', text: line });
    else if (last?.kind === 'list')
      blocks[blocks.length - 1] = { kind: 'list', entries: [...last.entries, line.replace(ENTRY, '')] };
    else blocks.push({ kind: 'list', entries: [line.replace(ENTRY, '')] });
  }
  return blocks;
}
