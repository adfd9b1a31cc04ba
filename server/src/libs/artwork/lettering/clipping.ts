import type { FaceName } from './faces';
import type { Piece } from './line-breaking';
import { setWord } from './words';

/** The room left for a text too long for it, in em. */
export type ClipRoom = { readonly face: FaceName; readonly width: number; readonly mostLines: number };

const ELLIPSIS = '…';

/** Fills lines one after the other and ends the last one in an ellipsis when words are left over. */
export function clipLines(pieces: readonly Piece[], room: ClipRoom): Piece[][] {
  const lines: Piece[][] = [];
  const rest = pieces.map((piece) => (piece.word.width > room.width ? clipWord(piece, room) : piece));
  while (rest.length > 0 && lines.length < room.mostLines) lines.push(takeLine(rest, room.width));
  if (rest.length > 0) endInEllipsis(lines, room);
  return lines;
}

function takeLine(rest: Piece[], width: number): Piece[] {
  const line: Piece[] = [];
  let used = 0;
  while (rest[0] !== undefined) {
    const more = rest[0].word.width + (line.length > 0 ? rest[0].space : 0);
    if (line.length > 0 && used + more > width) break;
    used += more;
    line.push(rest[0]);
    if (rest.shift()?.isSplit === true) break;
  }
  return line;
}

function endInEllipsis(lines: Piece[][], room: ClipRoom): void {
  const line = lines.at(-1);
  while (line !== undefined && line.length > 0) {
    const last = line.pop();
    if (last === undefined) return;
    const text = last.text.replace(/[^\p{L}\p{M}\p{N})\]]+$/u, '') + ELLIPSIS;
    const ended = { ...last, text, word: setWord(text, room.face) };
    const width = widthOf([...line, ended]);
    if (width > room.width && line.length > 0) continue;
    line.push(width > room.width ? clipWord(last, room) : ended);
    return;
  }
}

function widthOf(line: readonly Piece[]): number {
  return line.reduce((sum, piece, index) => sum + piece.word.width + (index > 0 ? piece.space : 0), 0);
}

/** Cuts a single word that is wider than the box itself, which no smaller size of the scale could save. */
function clipWord(piece: Piece, room: ClipRoom): Piece {
  const characters = [...piece.text];
  let length = Math.min(characters.length, Math.ceil(room.width * 5));
  while (length > 1 && setWord(characters.slice(0, length).join('') + ELLIPSIS, room.face).width > room.width)
    length -= 1;
  const text = characters.slice(0, length).join('') + ELLIPSIS;
  return { ...piece, text, word: setWord(text, room.face) };
}
