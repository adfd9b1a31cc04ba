import type { RichBlock, RichInline, RichText } from './rich-text';

/** Reads the words of a text without any marks: for search, and for a first sentence. */
export function richTextWords({ content }: RichText): string {
  return content.map(wordsOfBlock).filter(Boolean).join('\n');
}

/** Says whether a text has no word at all. */
export function isEmptyRichText(text: RichText): boolean {
  return richTextWords(text).trim() === '';
}

function wordsOfBlock(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOfInline(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => item.content.map(wordsOfBlock).join('\n')).join('\n');
    case 'blockquote':
      return block.content.map(wordsOfBlock).join('\n');
    case 'horizontalRule':
      return '';
  }
}

function wordsOfInline(parts: readonly RichInline[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : ' ')).join('');
}
