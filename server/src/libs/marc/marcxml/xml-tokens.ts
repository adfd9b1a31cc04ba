/** A piece of an XML document; `byte` is its place in the document. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
      readonly byte: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly byte: number }
  | { readonly kind: 'text'; readonly raw: string; readonly isLiteral: boolean; readonly byte: number };

/** A document that breaks the rules of XML, or uses what is refused here: a DTD or entities of its own. */
export class XmlRefusal extends Error {
  constructor(
    message: string,
    readonly byte: number,
  ) {
    super(message);
  }
}

const NAME = String.raw`[A-Za-z_:\x80-\xff][\w:.\-\x80-\xff]*`;
const OPEN_TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^<"]*"|'[^<']*'))*)\\s*(/?)>$`);
const CLOSE_TAG = new RegExp(`^</(${NAME})\\s*>$`);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Reads what stands between `<` and `>` of an element. */
export function parseTag(markup: string, byte: number): XmlToken {
  const close = CLOSE_TAG.exec(markup);
  if (close) return { kind: 'close', name: close[1] ?? '', byte };
  const open = OPEN_TAG.exec(markup);
  if (!open) throw new XmlRefusal(`Not well-formed XML: "${excerpt(markup)}" is no tag.`, byte);
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted, apostrophed] of (open[2] ?? '').matchAll(ATTRIBUTE)) {
    if (attributes.has(name))
      throw new XmlRefusal(`Not well-formed XML: attribute ${name} is given twice.`, byte);
    attributes.set(name, resolveReferences(quoted ?? apostrophed ?? '', byte));
  }
  return { kind: 'open', name: open[1] ?? '', attributes, isEmpty: open[3] === '/', byte };
}

/** Puts characters in place of references; refuses entities other than the five that XML itself defines. */
export function resolveReferences(text: string, byte: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^&;\s]{0,32};?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1);
    const character = reference.endsWith(';') ? (ENTITIES.get(name) ?? numericReference(name)) : undefined;
    if (character === undefined)
      throw new XmlRefusal(`"&${excerpt(reference)}" is no reference that is allowed here.`, byte);
    return character;
  });
}

function numericReference(name: string): string | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Gives the beginning of a text for a message. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
