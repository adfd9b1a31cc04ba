import type { Locale } from '../../shared/locale';

/** The most that a field may hold; whoever writes more is answered as for this much. */
const MOST = 9_000_000_000_000_000;
/** Whole numbers of the graph end here. */
const MOST_WHOLE = 2_000_000_000;

/** What the calculators ask in the address, in the order of their forms; the same in both languages. */
export const TOOL_FIELDS = {
  variableCosts: { parameter: 'bahan', otherwise: '', unit: 'Rp' },
  pieces: { parameter: 'hasil', otherwise: '', unit: '' },
  fixedCostsPerMonth: { parameter: 'tetap', otherwise: '0', unit: 'Rp' },
  batchesPerMonth: { parameter: 'kali', otherwise: '1', unit: '' },
  marginPercent: { parameter: 'laba', otherwise: '20', unit: '%' },
  commissionPercent: { parameter: 'potongan', otherwise: '0', unit: '%' },
} as const;

/** Names of what the price calculator asks. */
export const TOOL_FIELD_NAMES = [
  'variableCosts',
  'pieces',
  'fixedCostsPerMonth',
  'batchesPerMonth',
  'marginPercent',
  'commissionPercent',
] as const satisfies readonly (keyof typeof TOOL_FIELDS)[];

/** What stands for many zeros, in both languages. */
const SHORT: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  thousand: 1e3,
  jt: 1e6,
  juta: 1e6,
  million: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
};

/**
 * Reads a whole number as people write it: `Rp2.000.000`, `2,000,000`, `2000000,00`, `350 juta`, `1,5
 * miliar`; null for anything else.
 */
export function parseAmount(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^rp\.?\s*/, '');
  const [, figure = '', word = ''] = /^(\d{1,6}(?:[.,]\d{1,3})?)\s*([a-z]+)$/.exec(plain) ?? [];
  const times = SHORT[word];
  if (times !== undefined) return Math.min(Math.round(Number(figure.replace(',', '.')) * times), MOST);
  const whole = plain.replace(/[.,]0{1,2}$/, '');
  if (!/^\d+$|^\d{1,3}([ .,]\d{3})+$/.test(whole)) return null;
  return Math.min(Number(whole.replace(/\D/g, '')), MOST);
}

/** Turns the address of the size calculator into the variables of `SizeToolPage`, as the portal does. */
export function toSizeVariables(
  parameters: URLSearchParams,
  locale: Locale,
): {
  readonly basis: 'SALES' | 'CAPITAL';
  readonly amount: number;
  readonly isAsked: boolean;
  readonly locale: Locale;
} {
  const amount = parseAmount(parameters.get('jumlah') ?? '');
  return {
    basis: parameters.get('dasar') === 'CAPITAL' ? 'CAPITAL' : 'SALES',
    amount: amount ?? 0,
    isAsked: amount !== null,
    locale,
  };
}

/**
 * Turns the address of the price calculator into the input of `PriceToolPage`; null until costs and pieces
 * are there.
 */
export function toPriceInput(parameters: URLSearchParams): Readonly<Record<string, number>> | null {
  const input: Record<string, number> = {};
  for (const name of TOOL_FIELD_NAMES) {
    const amount = parseAmount(writtenIn(parameters, name));
    if (amount === null) return null;
    input[name] = TOOL_FIELDS[name].unit === 'Rp' ? amount : Math.min(amount, MOST_WHOLE);
  }
  const ownPrice = parseAmount(parameters.get('harga') ?? '');
  return ownPrice === null ? input : { ...input, ownPrice };
}

/** Reads a field of the address as it was written; what is empty is what holds otherwise. */
export function writtenIn(parameters: URLSearchParams, name: (typeof TOOL_FIELD_NAMES)[number]): string {
  const { parameter, otherwise } = TOOL_FIELDS[name];
  const written = (parameters.get(parameter) ?? '').trim();
  return written === '' ? otherwise : written;
}
