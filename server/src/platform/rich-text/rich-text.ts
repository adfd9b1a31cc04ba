import * as v from 'valibot';

/** A mark on words: strong, emphasised, or a link. */
export type RichMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** Words with their marks, or a new line. */
export type RichInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly RichMark[] | undefined }
  | { readonly type: 'hardBreak' };

/** An entry of a list. */
export type RichItem = { readonly type: 'listItem'; readonly content: readonly RichBlock[] };

/** A block of a text: what stands below each other. */
export type RichBlock =
  | { readonly type: 'paragraph'; readonly content: readonly RichInline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 2 | 3 };
      readonly content: readonly RichInline[];
    }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly RichItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly RichBlock[] }
  | { readonly type: 'horizontalRule' };

/** A text as the editor of the back office writes it (Tiptap, ProseMirror): never HTML. */
export type RichText = { readonly type: 'doc'; readonly content: readonly RichBlock[] };

/** Why a text could not be read. */
export type RichTextFault = 'UNREADABLE' | 'TOO_LONG' | 'WRONG_LINK';

/** So many bytes the JSON of one text may have: a request holds both languages, and MariaDB keeps 65,535. */
export const LONGEST_RICH_TEXT = 45_000;
const DEEPEST = 24;

/** Says whether a link may stand in a text: the web, mail, telephone, or a place of this portal. */
export function isSafeLink(href: string): boolean {
  if (/[\s\u0000-\u001f\\]/.test(href) || href.length > 500) return false;
  if (/^\/(?!\/)/.test(href) || /^#[\w-]+$/.test(href)) return true;
  return /^(?:https?:\/\/[^/]+\.|mailto:[^@]+@|tel:\+?\d)/i.test(href);
}

const LINK_FAULT = 'WRONG_LINK';
const mark = v.variant('type', [
  v.object({ type: v.literal('bold') }),
  v.object({ type: v.literal('italic') }),
  v.object({
    type: v.literal('link'),
    attrs: v.object({ href: v.pipe(v.string(), v.check(isSafeLink, LINK_FAULT)) }),
  }),
]);
const inline = v.optional(
  v.array(
    v.variant('type', [
      v.object({ type: v.literal('text'), text: v.string(), marks: v.optional(v.array(mark)) }),
      v.object({ type: v.literal('hardBreak') }),
    ]),
  ),
  [],
);
const blocks: v.GenericSchema<unknown, RichBlock[]> = v.lazy(() => v.array(block));
const items = v.array(v.object({ type: v.literal('listItem'), content: blocks }));
const block = v.variant('type', [
  v.object({ type: v.literal('paragraph'), content: inline }),
  v.object({
    type: v.literal('heading'),
    attrs: v.object({ level: v.picklist([2, 3]) }),
    content: inline,
  }),
  v.object({ type: v.picklist(['bulletList', 'orderedList']), content: items }),
  v.object({ type: v.literal('blockquote'), content: blocks }),
  v.object({ type: v.literal('horizontalRule') }),
]);
const richText = v.object({ type: v.literal('doc'), content: blocks });

/**
 * Reads a text from the JSON of the editor. Only blocks, marks and links of the list above pass; attributes
 * that are not known fall away.
 */
export function readRichText(json: string): RichText | RichTextFault {
  const read = readAnyLength(json);
  if (typeof read === 'string') return read;
  // What is stored counts: empty paragraphs grow when they are read, and unknown attributes fall away.
  return Buffer.byteLength(JSON.stringify(read)) > LONGEST_RICH_TEXT ? 'TOO_LONG' : read;
}

/** Reads a text that this server has stored; throws when it is none. */
export function parseStoredRichText(json: string): RichText {
  const read = readAnyLength(json);
  if (typeof read === 'string') throw new Error(`A stored text cannot be read: ${read}.`);
  return read;
}

function readAnyLength(json: string): RichText | Exclude<RichTextFault, 'TOO_LONG'> {
  const value = parseJson(json);
  if (value === undefined || isTooDeep(value)) return 'UNREADABLE';
  const read = v.safeParse(richText, value);
  if (read.success) return read.output;
  return read.issues.some(({ message }) => message === LINK_FAULT) ? 'WRONG_LINK' : 'UNREADABLE';
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Counts lists within lists without calling itself, so that no text can exhaust the stack of the reader. */
function isTooDeep(value: unknown): boolean {
  const waiting = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const depth = Array.isArray(next.value) ? next.depth + 1 : next.depth;
    if (depth > DEEPEST) return true;
    for (const child of Object.values(next.value)) waiting.push({ value: child, depth });
  }
  return false;
}
