/** The nine elements of the form of Permenpan RB 14/2017, by code: their order differs between reports. */
export const ELEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;
/** One of the elements. */
export type Element = (typeof ELEMENTS)[number];

/** An answer, from 1 (worst) to 4; null is *Tidak tahu*. */
export type Answer = 1 | 2 | 3 | 4;
/** The answers of one sheet. */
export type Answers = Readonly<Record<Element, Answer | null>>;

/** The quality that an index stands for: A very good, B good, C less good, D not good. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What complete sheets add up to, so that periods can be added and nothing is rounded twice. */
export type Totals = {
  /** Sheets in which every element is answered. */
  readonly complete: number;
  /** Sheets that are left out of everything, because an element is not answered. */
  readonly incomplete: number;
  /** Sums of the answers of complete sheets. */
  readonly sums: Readonly<Record<Element, number>>;
};

/** An index: in hundredths on the scale of 25 to 100, with its quality. */
export type Index = { readonly hundredths: number; readonly grade: Grade };

/** An element: its mean on the scale of 1 to 4 in ten-thousandths (NRR), and as an index. */
export type ElementIndex = Index & { readonly element: Element; readonly meanTenThousandths: number };

/**
 * What an element weighs: exactly one ninth, or 0.11 as the annex of the regulation prints it. With 0.11 nobody
 * reaches more than 99.
 */
export type Weight = 'EXACT' | 'PRINTED';

const NONE: Totals = {
  complete: 0,
  incomplete: 0,
  sums: { U1: 0, U2: 0, U3: 0, U4: 0, U5: 0, U6: 0, U7: 0, U8: 0, U9: 0 },
};
/** From which converted value on, in hundredths, each quality holds (annex of the regulation). */
const GRADES: readonly (readonly [from: number, grade: Grade])[] = [
  [8_831, 'A'],
  [7_661, 'B'],
  [6_500, 'C'],
];
/** 100 hundredths times 25, the factor of conversion. */
const CONVERTED = 2_500;
/** 0.11 × 25 in hundredths. */
const PRINTED = 275;

/** Tells whether every element is answered. */
export function isComplete(answers: Answers): boolean {
  return ELEMENTS.every((element) => answers[element] !== null);
}

/** Adds up sheets; those that are incomplete are counted and left out of every element. */
export function addSheets(sheets: Iterable<Answers>): Totals {
  let totals = NONE;
  for (const answers of sheets)
    totals = mergeTotals(
      totals,
      isComplete(answers)
        ? { complete: 1, incomplete: 0, sums: mapElements((element) => answers[element] ?? 0) }
        : { ...NONE, incomplete: 1 },
    );
  return totals;
}

/** Adds two periods or services: the same as if all their sheets had been counted together. */
export function mergeTotals(one: Totals, other: Totals): Totals {
  return {
    complete: one.complete + other.complete,
    incomplete: one.incomplete + other.incomplete,
    sums: mapElements((element) => one.sums[element] + other.sums[element]),
  };
}

/** Computes the index (IKM); null without a complete sheet, for no data are not a bad result. */
export function indexOf({ complete, sums }: Totals, weight: Weight = 'EXACT'): Index | null {
  if (complete === 0) return null;
  const sum = ELEMENTS.reduce((total, element) => total + sums[element], 0);
  return toIndex(
    weight === 'EXACT'
      ? divideHalfUp(sum * CONVERTED, ELEMENTS.length * complete)
      : divideHalfUp(sum * PRINTED, complete),
  );
}

/** Computes each element; empty without a complete sheet. */
export function elementIndexes({ complete, sums }: Totals): readonly ElementIndex[] {
  if (complete === 0) return [];
  return ELEMENTS.map((element) => ({
    element,
    meanTenThousandths: divideHalfUp(sums[element] * 10_000, complete),
    ...toIndex(divideHalfUp(sums[element] * CONVERTED, complete)),
  }));
}

/** The elements with the lowest means, the weakest first. */
export function weakestElements(totals: Totals, most: number): readonly ElementIndex[] {
  return [...elementIndexes(totals)]
    .sort((a, b) => totals.sums[a.element] - totals.sums[b.element] || (a.element < b.element ? -1 : 1))
    .slice(0, most);
}

function toIndex(hundredths: number): Index {
  return { hundredths, grade: GRADES.find(([from]) => hundredths >= from)?.[1] ?? 'D' };
}

function mapElements(valueOf: (element: Element) => number): Record<Element, number> {
  return Object.fromEntries(ELEMENTS.map((element) => [element, valueOf(element)])) as Record<
    Element,
    number
  >;
}

/** Divides whole numbers and rounds halves up, without a fraction that binary numbers cannot hold. */
function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
