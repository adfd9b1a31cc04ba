import { EAST_ASIAN_ROWS } from './east-asian-rows';

const ROW_RUN = /([0-9A-F]{2})([^0-9A-F]+)/g;

function unpackRow(row: string, characters: Map<number, string>): void {
  const firstBytes = Number.parseInt(row.slice(0, 4), 16) << 8;
  for (const [, third, run] of row.slice(4).matchAll(ROW_RUN)) {
    const first = Number.parseInt(third ?? '', 16);
    Array.from(run ?? '').forEach((character, place) =>
      characters.set(firstBytes | (first + place), character),
    );
  }
}

function unpack(): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const row of EAST_ASIAN_ROWS.split(' ')) unpackRow(row, characters);
  return characters;
}

const CHARACTERS = unpack();

/** The character of a three-byte East Asian code; undefined where the set has none. */
export function eastAsianCharacter(code: number): string | undefined {
  return CHARACTERS.get(code);
}
