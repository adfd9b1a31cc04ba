import { escapeText } from '../../shared/escape-text';
import type { RichBlock, RichInline, RichItem, RichMark, RichText } from './rich-text';
import { isSafeLink } from './rich-text';

/**
 * Writes a text as HTML. Every tag and attribute is written here and every word is escaped, so nothing that
 * was entered can become markup.
 */
export function renderRichText({ content }: RichText): string {
  return content.map(renderBlock).join('');
}

function renderBlock(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.length === 0 ? '' : `<p>${renderInline(block.content)}</p>`;
    case 'heading':
      return block.content.length === 0
        ? ''
        : `<h${block.attrs.level}>${renderInline(block.content)}</h${block.attrs.level}>`;
    case 'bulletList':
      return `<ul>${block.content.map(renderItem).join('')}</ul>`;
    case 'orderedList':
      return `<ol>${block.content.map(renderItem).join('')}</ol>`;
    case 'blockquote':
      return `<blockquote>${block.content.map(renderBlock).join('')}</blockquote>`;
    case 'horizontalRule':
      return '<hr>';
  }
}

/** An entry of one paragraph is written without it, so that lists stand close. */
function renderItem({ content }: RichItem): string {
  const [first, ...others] = content;
  if (first?.type !== 'paragraph') return `<li>${content.map(renderBlock).join('')}</li>`;
  return `<li>${renderInline(first.content)}${others.map(renderBlock).join('')}</li>`;
}

function renderInline(parts: readonly RichInline[]): string {
  return parts
    .map((part) =>
      part.type === 'hardBreak' ? '<br>' : (part.marks ?? []).reduce(withMark, escapeText(part.text)),
    )
    .join('');
}

function withMark(words: string, mark: RichMark): string {
  if (mark.type === 'bold') return `<strong>${words}</strong>`;
  if (mark.type === 'italic') return `<em>${words}</em>`;
  const { href } = mark.attrs;
  if (!isSafeLink(href)) return words;
  const rel = /^https?:/i.test(href) ? ' rel="noopener"' : '';
  return `<a href="${escapeText(href)}"${rel}>${words}</a>`;
}
