import { readableOn } from '../drawing/contrast';
import type { PosterSubject } from './poster-record';

/** The part each colour plays on a poster; `second` and `third` never carry words. */
export type PosterColours = {
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  readonly second: string;
  readonly third: string;
  /** The accent where it can be read on the ground, else ink. */
  readonly accentText: string;
};

/** A set of colours that print well together: ground, ink, accent, second, third. */
export type PosterPalette = readonly [
  ground: string,
  ink: string,
  accent: string,
  second: string,
  third: string,
];

/** The paper that things in a picture are made of. */
export const CREAM = '#F7F0E2';

/** Two palettes for each subject, one darker and one lighter. */
export const posterPalettes: Readonly<Record<PosterSubject, readonly [PosterPalette, PosterPalette]>> = {
  storytelling: [
    ['#21345A', '#F9F0DD', '#F2C14E', '#3F5B8C', '#E2704A'],
    ['#14494C', '#F9F0DD', '#F2C14E', '#2A6F6D', '#E07B52'],
  ],
  digital: [
    ['#DDE6E0', '#153A3F', '#B5492A', '#9DBDB6', '#0F5558'],
    ['#16363C', '#F4EFE0', '#E3B357', '#2E636A', '#7FB6AE'],
  ],
  bookClub: [
    ['#F0DFC7', '#4A1D1A', '#A23A28', '#D2AC84', '#24514F'],
    ['#5C2430', '#FAEDDC', '#E9B15E', '#8B4A53', '#D98E6B'],
  ],
  workshop: [
    ['#E7B84F', '#2B2413', '#8E2F1C', '#CC982F', '#1E5252'],
    ['#35502F', '#F8F0DD', '#EFBF64', '#5F7E54', '#D9744A'],
  ],
  business: [
    ['#A94A29', '#FFF3E2', '#F6CE84', '#8B3A20', '#123F41'],
    ['#F3E7D0', '#3A2414', '#A8451F', '#D9B98C', '#12575A'],
  ],
  exhibition: [
    ['#EDE2CC', '#1E2C2C', '#A8451F', '#C9B58E', '#12575A'],
    ['#1F2A2B', '#F7EFE0', '#DDA94F', '#4B5C5A', '#C1603C'],
  ],
  performance: [
    ['#4A1F1B', '#FBEFDC', '#DFA94A', '#7C3B2C', '#B4762B'],
    ['#0C3B3E', '#F8F0DF', '#DDAE58', '#1F5F61', '#B07A2C'],
  ],
  culture: [
    ['#0F3F42', '#F8F0DF', '#DDAE58', '#2A6A6A', '#B5623A'],
    ['#EFE3CB', '#2D2417', '#8A4A16', '#CDB382', '#12575A'],
  ],
};

/** Gives each colour of a palette its part. */
export function toPosterColours([ground, ink, accent, second, third]: PosterPalette): PosterColours {
  return { ground, ink, accent, second, third, accentText: readableOn(ground, accent, ink) };
}
