import type { AgeBand } from '../../../shared/age-band';

/** Stands for "every" in a row; never null, so that the database can refuse a second equal row. */
export const ANY = '*';

/** The category under which rules of people without a card stand. */
export const GUEST = 'GUEST';

/** A limit: a whole number, or none. */
export type Limit = number | 'unlimited';

/** A rule whose value is a limit: what it counts, its bounds, and what holds when no row says anything. */
type LimitRule = { readonly least: number; readonly most: number; readonly fallback: Limit };

/** All limits. Two hours a day at a computer are what the library promises. */
export const LIMIT_RULES = {
  COMPUTER_MINUTES: { least: 0, most: 1_440, fallback: 120 },
  WIFI_MINUTES: { least: 0, most: 1_440, fallback: 240 },
  WIFI_MEGABYTES: { least: 1, most: 1_000_000, fallback: 2_000 },
  WIFI_KILOBITS: { least: 64, most: 10_000_000, fallback: 5_000 },
  // Printing costs nothing until a library that may take money for it says how much.
  PRINT_FREE_PAGES: { least: 0, most: 500, fallback: 0 },
  PRINT_PRICE: { least: 0, most: 100_000, fallback: 0 },
  PRINT_COLOUR_PRICE: { least: 0, most: 100_000, fallback: 0 },
} as const satisfies Readonly<Record<string, LimitRule>>;

/** The name of a rule that is a limit. */
export type LimitName = keyof typeof LIMIT_RULES;

/** The rule that names the wireless network of a branch; people are not asked about. */
export const NETWORK_NAME = 'NETWORK_NAME';

/** The name of a rule. */
export type InternetRuleName = LimitName | typeof NETWORK_NAME;

/** Rules that are an amount of money: none is no price without end. */
const PRICES: readonly InternetRuleName[] = ['PRINT_PRICE', 'PRINT_COLOUR_PRICE'];

/** All rules, in the order in which they are shown. */
export const INTERNET_RULES: readonly InternetRuleName[] = [
  'COMPUTER_MINUTES',
  'WIFI_MINUTES',
  'WIFI_MEGABYTES',
  'WIFI_KILOBITS',
  'PRINT_FREE_PAGES',
  'PRINT_PRICE',
  'PRINT_COLOUR_PRICE',
  NETWORK_NAME,
];

/** For whom and where rules are asked; `ageBand` is null for people of unknown age. */
export type InternetCell = {
  readonly branch: string;
  readonly category: string;
  readonly ageBand: AgeBand | null;
};

/** A row of the matrix as rules read it. */
export type InternetCellRow = {
  readonly branch: string;
  readonly category: string;
  readonly ageBand: string;
  readonly name: string;
  readonly value: string;
};

/** Tells whether a text names a rule. */
export function isInternetRule(name: string): name is InternetRuleName {
  return INTERNET_RULES.some((known) => known === name);
}

/** Reads the value of a rule as staff type it; null when it says nothing that the rule knows. */
export function readRuleValue(name: InternetRuleName, text: string): string | null {
  const value = text.trim();
  // IEEE 802.11: a name of a network has at most 32 bytes.
  if (name === NETWORK_NAME)
    return value !== '' && Buffer.byteLength(value) <= 32 && !/[\p{Cc}]/u.test(value) ? value : null;
  if (value === 'unlimited') return PRICES.includes(name) ? null : value;
  const { least, most } = LIMIT_RULES[name];
  const number = Number(value);
  return /^\d{1,8}$/.test(value) && number >= least && number <= most ? String(number) : null;
}

/** Resolves a limit: the strongest row that fits, else what holds without any. */
export function limitIn(rows: readonly InternetCellRow[], cell: InternetCell, name: LimitName): Limit {
  const value = strongest(rows, cell, name)?.value;
  if (value === undefined) return LIMIT_RULES[name].fallback;
  return value === 'unlimited' ? value : Number(value);
}

/** Finds the name of the wireless network of a branch; null when nobody entered one. */
export function networkNameIn(rows: readonly InternetCellRow[], branch: string): string | null {
  return strongest(rows, { branch, category: ANY, ageBand: null }, NETWORK_NAME)?.value ?? null;
}

/** A row that names the branch beats every row that does not; then the category beats the age group. */
function strongest(
  rows: readonly InternetCellRow[],
  { branch, category, ageBand }: InternetCell,
  name: InternetRuleName,
): InternetCellRow | undefined {
  const fits = (said: string, asked: string | null): boolean => said === ANY || said === asked;
  const weight = (row: InternetCellRow): number =>
    (row.branch === ANY ? 0 : 4) + (row.category === ANY ? 0 : 2) + (row.ageBand === ANY ? 0 : 1);
  return rows
    .filter(
      (row) =>
        row.name === name &&
        fits(row.branch, branch) &&
        fits(row.category, category) &&
        fits(row.ageBand, ageBand),
    )
    .toSorted((one, other) => weight(other) - weight(one))[0];
}
