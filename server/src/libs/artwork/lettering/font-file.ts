import { readFileSync } from 'node:fs';

import { create, type Font } from 'fontkit';

/** A font file, opened the first time it is used and kept for the life of the process. */
export class FontFile {
  private opened: Font | undefined;

  constructor(
    /** Short and its own among all files, because drawings name their letters after it. */
    readonly name: string,
    private readonly packagePath: string,
  ) {}

  font(): Font {
    this.opened ??= create(readFileSync(require.resolve(this.packagePath)));
    return this.opened;
  }

  has(character: string): boolean {
    return this.font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }
}
