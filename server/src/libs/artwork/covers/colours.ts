import { contrast, READABLE, readableOn } from '../drawing/contrast';
import type { Palette } from './palettes';

/** The part each colour plays on a cover. */
export type Colours = {
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  /** For patterns and pictures, never for words. */
  readonly second: string;
  /** The accent where it can be read on the ground, else ink. */
  readonly accentText: string;
  readonly paper: string;
  readonly paperInk: string;
  readonly paperAccent: string;
  /** The colour that stands out on paper. */
  readonly strong: string;
};

const CREAM = '#F7F0E2';

/**
 * Works out which colours may carry words: a dark palette prints its labels on cream, a light one on its own
 * ground.
 */
export function toCoverColours([ground, ink, accent, second]: Palette): Colours {
  const isDark = contrast(ground, CREAM) > READABLE;
  const paper = isDark ? CREAM : ground;
  const paperInk = isDark ? readableOn(paper, ground) : ink;
  return {
    ground,
    ink,
    accent,
    second,
    accentText: readableOn(ground, accent, ink),
    paper,
    paperInk,
    paperAccent: readableOn(paper, accent, second, paperInk),
    strong: isDark ? ground : accent,
  };
}

/**
 * The colours of a picture let into paper: on a light palette its ground turns dark, so that it stands out as
 * a picture.
 */
export function plateColours(colours: Colours): Colours {
  return colours.ground === colours.paper ? { ...colours, ground: colours.ink, ink: colours.paper } : colours;
}
