import type { XmlToken } from './xml-tokens';
import { XmlRefusal, excerpt, parseTag } from './xml-tokens';

/** No tag, text or comment of a real record comes near this. */
const LONGEST_PIECE = 8 * 1024 * 1024;
const DEEPEST = 100;
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;

type Markup = { readonly start: string; readonly end: string };
const COMMENT: Markup = { start: '<!--', end: '-->' };
const LITERAL: Markup = { start: '<![CDATA[', end: ']]>' };
const INSTRUCTION: Markup = { start: '<?', end: '?>' };

type Reading = { rest: string; offset: number; readonly open: string[]; hasRoot: boolean };

/**
 * Reads an XML document piece by piece. Bytes come as Latin-1 characters, one each, so that places are exact;
 * who uses the text decodes it. A DTD is refused whole, so that no entity can be declared.
 */
export async function* readXml(chunks: AsyncIterable<string>): AsyncGenerator<XmlToken> {
  const reading: Reading = { rest: '', offset: 0, open: [], hasRoot: false };
  for await (const chunk of chunks) {
    reading.rest += chunk;
    yield* takePieces(reading, false);
    if (reading.rest.length > LONGEST_PIECE)
      throw new XmlRefusal('A piece of more than 8 MB is no MARCXML.', reading.offset);
  }
  yield* takePieces(reading, true);
  if (reading.rest.trim() !== '')
    throw new XmlRefusal(`The file ends inside "${excerpt(reading.rest)}".`, reading.offset);
  const [name] = reading.open.slice(-1);
  if (name !== undefined) throw new XmlRefusal(`The file ends before <${name}> is closed.`, reading.offset);
  if (!reading.hasRoot) throw new XmlRefusal('The file holds no XML element.', reading.offset);
}

function* takePieces(reading: Reading, isEnded: boolean): Generator<XmlToken> {
  let place = 0;
  for (;;) {
    const length = pieceLength(reading.rest, place, isEnded);
    if (length === 0) break;
    const piece = reading.rest.slice(place, place + length);
    const token = tokenOf(piece, reading.offset + place);
    if (token !== null) yield followed(reading, token);
    place += length;
  }
  reading.offset += place;
  reading.rest = reading.rest.slice(place);
}

/** Length of the next whole piece; 0 when it is not all there yet. */
function pieceLength(text: string, place: number, isEnded: boolean): number {
  if (place >= text.length) return 0;
  if (text[place] !== '<') {
    const end = text.indexOf('<', place);
    if (end === -1) return isEnded ? text.length - place : 0;
    return end - place;
  }
  // Up to nine characters tell which kind of markup this is.
  if (!isEnded && text.length - place < LITERAL.start.length) return 0;
  const markup = [COMMENT, LITERAL, INSTRUCTION].find(({ start }) => text.startsWith(start, place));
  const end =
    markup === undefined ? endOfTag(text, place) : text.indexOf(markup.end, place + markup.start.length);
  return end === -1 ? 0 : end + (markup?.end.length ?? 1) - place;
}

/** A `>` inside quotes does not end a tag. */
function endOfTag(text: string, place: number): number {
  const simple = text.indexOf('>', place);
  if (simple === -1 || !/["']/.test(text.slice(place, simple))) return simple;
  let quote = '';
  for (let at = place; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function tokenOf(piece: string, byte: number): XmlToken | null {
  if (piece[0] !== '<') return { kind: 'text', raw: piece, isLiteral: false, byte };
  if (piece.startsWith(COMMENT.start) || piece.startsWith(INSTRUCTION.start)) return null;
  if (piece.startsWith(LITERAL.start))
    return { kind: 'text', raw: piece.slice(9, -3), isLiteral: true, byte };
  if (piece.startsWith('<!')) throw new XmlRefusal('A document type definition (DTD) is refused.', byte);
  return parseTag(piece, byte);
}

function followed(reading: Reading, token: XmlToken): XmlToken {
  if (token.kind === 'text') {
    const forbidden = token.raw.search(FORBIDDEN);
    if (forbidden !== -1)
      throw new XmlRefusal('Not well-formed XML: a control character in the text.', token.byte + forbidden);
    if (reading.open.length === 0 && token.raw.trim() !== '')
      throw new XmlRefusal(`Text outside of the root element: "${excerpt(token.raw.trim())}".`, token.byte);
    return token;
  }
  if (token.kind === 'open') openElement(reading, token.name, token);
  else closeElement(reading, token.name, token.byte);
  return token;
}

function openElement(reading: Reading, name: string, token: { isEmpty: boolean; byte: number }): void {
  if (reading.hasRoot && reading.open.length === 0)
    throw new XmlRefusal(`A second root element <${name}>.`, token.byte);
  if (reading.open.length >= DEEPEST)
    throw new XmlRefusal(`Elements are nested more than ${DEEPEST} deep.`, token.byte);
  reading.hasRoot = true;
  if (!token.isEmpty) reading.open.push(name);
}

function closeElement(reading: Reading, name: string, byte: number): void {
  const open = reading.open.pop();
  if (open !== name) {
    const expected = open === undefined ? 'nothing is open' : `<${open}> is open`;
    throw new XmlRefusal(`Not well-formed XML: </${name}> where ${expected}.`, byte);
  }
}
