import { readFileSync } from 'node:fs';

import { create, type Font } from 'fontkit';

import { openTypeFromWoff2 } from './woff2/woff2';

/** A font file with its axes set, opened the first time it is used and kept for the life of the process. */
export class FontFile {
  private opened: Font | undefined;

  constructor(
    /** Short and its own among all files, because drawings name their letters after it. */
    readonly name: string,
    private readonly packagePath: string,
    private readonly axes: Readonly<Record<string, number>>,
  ) {}

  font(): Font {
    this.opened ??= create(openTypeFromWoff2(readFileSync(require.resolve(this.packagePath)))).getVariation(
      this.axes,
    );
    return this.opened;
  }

  has(character: string): boolean {
    return this.font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }
}
