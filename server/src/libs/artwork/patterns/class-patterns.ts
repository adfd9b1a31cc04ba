import type { ShelfClass } from '../covers/shelf-class';
import { kawung, parang, scales, solidKawung, truntum, tumpal } from './batik';
import {
  contours,
  dots,
  hexagons,
  khatam,
  orbits,
  punchCards,
  rain,
  rings,
  stripes,
  weave,
} from './geometry';
import type { Pattern } from './pattern';

/** The patterns that belong to each class. */
export const classPatterns: Readonly<Record<ShelfClass, readonly [Pattern, ...Pattern[]]>> = {
  '0': [punchCards, dots],
  '1': [rings, orbits],
  '2': [tumpal, rings],
  '2X': [khatam],
  '3': [weave, stripes, tumpal],
  '4': [scales, dots],
  '5': [orbits, hexagons],
  '6': [parang, dots, weave],
  '7': [kawung, truntum, solidKawung],
  '8': [scales, truntum, rain, kawung, contours],
  '9': [tumpal, contours],
};
