import { parseAmount } from './parse-amount';
import type { PriceToolPageQueryVariables } from './PriceToolPage.generated';

/** Is one thing to fill in: its parameter in the address, and what holds when it is left empty. */
export type PriceField = {
  readonly parameter: string;
  readonly otherwise: string;
  readonly unit: 'rupiah' | 'pieces' | 'percent';
};

/** Lists what the price calculator asks, in the order of its form. */
export const PRICE_FIELDS = {
  variableCosts: { parameter: 'bahan', otherwise: '', unit: 'rupiah' },
  pieces: { parameter: 'hasil', otherwise: '', unit: 'pieces' },
  fixedCostsPerMonth: { parameter: 'tetap', otherwise: '0', unit: 'rupiah' },
  batchesPerMonth: { parameter: 'kali', otherwise: '1', unit: 'pieces' },
  marginPercent: { parameter: 'laba', otherwise: '20', unit: 'percent' },
  commissionPercent: { parameter: 'potongan', otherwise: '0', unit: 'percent' },
} as const satisfies Record<string, PriceField>;

/** Names the parameter of a price that stands already. */
export const OWN_PRICE = 'harga';

/** Names one thing that the calculator asks. */
export type PriceFieldName = keyof typeof PRICE_FIELDS;

/** Lists the names in the order of the form. */
export const PRICE_FIELD_NAMES = [
  'variableCosts',
  'pieces',
  'fixedCostsPerMonth',
  'batchesPerMonth',
  'marginPercent',
  'commissionPercent',
] as const satisfies readonly PriceFieldName[];

/** Whole numbers of the graph end here. */
const MOST_WHOLE = 2_000_000_000;

/** Turns the address into what the library is asked; null until costs and pieces are there. */
export function toPriceInput(parameters: URLSearchParams): PriceToolPageQueryVariables['input'] | null {
  const entries: Partial<Record<PriceFieldName, number>> = {};
  for (const name of PRICE_FIELD_NAMES) {
    const amount = parseAmount(writtenIn(parameters, PRICE_FIELDS[name]));
    if (amount === null) return null;
    entries[name] = PRICE_FIELDS[name].unit === 'rupiah' ? amount : Math.min(amount, MOST_WHOLE);
  }
  const {
    variableCosts = 0,
    pieces = 0,
    fixedCostsPerMonth = 0,
    batchesPerMonth = 0,
    marginPercent = 0,
    commissionPercent = 0,
  } = entries;
  const ownPrice = parseAmount(parameters.get(OWN_PRICE) ?? '');
  return {
    variableCosts,
    pieces,
    fixedCostsPerMonth,
    batchesPerMonth,
    marginPercent,
    commissionPercent,
    ...(ownPrice !== null && { ownPrice }),
  };
}

/** Reads a field of the address as it was written; what is empty is what holds otherwise. */
export function writtenIn(parameters: URLSearchParams, { parameter, otherwise }: PriceField): string {
  const written = (parameters.get(parameter) ?? '').trim();
  return written === '' ? otherwise : written;
}
