import type { CoverWords } from './cover-words';
import { audio } from './families/audio';
import { banded } from './families/banded';
import { children } from './families/children';
import { duotone } from './families/duotone';
import type { Family } from './families/family';
import { framed } from './families/framed';
import { initial } from './families/initial';
import { magazine } from './families/magazine';
import { minimal } from './families/minimal';
import { plate } from './families/plate';
import { strip } from './families/strip';
import { window } from './families/window';
import type { ShelfClass } from './shelf-class';

type Families = readonly [Family, ...Family[]];

/** The layout families of each class, the likelier ones more than once. */
export const classFamilies: Readonly<Record<ShelfClass, Families>> = {
  '0': [banded, minimal, initial, strip, plate],
  '1': [minimal, framed, initial, plate],
  '2': [framed, window, banded, strip],
  '2X': [window, framed, banded, framed, strip],
  '3': [banded, minimal, window, initial, strip, plate],
  '4': [initial, minimal, banded, strip],
  '5': [banded, minimal, window, strip, plate],
  '6': [banded, minimal, duotone, strip, plate],
  '7': [window, framed, duotone, plate],
  '8': [framed, initial, window, minimal, duotone, duotone, banded, plate],
  '9': [banded, framed, window, minimal, plate],
};

/** The families that show a picture. */
export const pictureFamilies: Families = [duotone, duotone, plate];

/** Families of the kinds that are told apart by their form, whatever their class. */
export const kindFamilies = { children, magazine, audio, local: framed } as const satisfies Record<
  string,
  Family
>;

/** Tells whether a family can show these words at their best. */
export function isSuitableFor(family: Family, words: CoverWords): boolean {
  if (family !== initial) return true;
  // A giant letter wants a short title, and an Arabic letter alone says little.
  return words.title.length <= 44 && /^[\p{Script=Latin}\p{N}]+$/u.test(words.sign);
}
