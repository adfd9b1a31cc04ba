import type { InternetRuleCellFragment, InternetRulesQuery } from './InternetRules.generated';
import type { SaveInternetRulesMutationVariables } from './SaveInternetRules.generated';

/** A change of one cell as the library takes it. */
export type CellChange = SaveInternetRulesMutationVariables['input']['changes'][number];

/** The rules that stand in the table, one a column. */
export const limitRules = [
  'COMPUTER_MINUTES',
  'WIFI_MINUTES',
  'WIFI_MEGABYTES',
  'WIFI_KILOBITS',
  'PRINT_FREE_PAGES',
  'PRINT_PRICE',
  'PRINT_COLOUR_PRICE',
] as const;
export const networkRule = 'NETWORK_NAME';
export const ageBands = ['CHILD', 'TEEN', 'ADULT', 'ELDER'] as const;
/** The category of people without a card. */
export const guestCategory = 'GUEST';

/** For whom a row of the table holds; null stands for everybody, or every age. */
export type RowPlace = Pick<CellChange, 'categoryCode' | 'ageBand'>;

/** Names a row, and with its rule a cell. */
export function keyOf({ categoryCode, ageBand }: RowPlace, name = ''): string {
  return `${categoryCode ?? '*'} ${ageBand ?? '*'} ${name}`;
}

/** Lists the rows: everybody, each age, guests, each category, and pairs of both that have a cell already. */
export function ruleRows({ internetRules, memberCategories }: InternetRulesQuery): RowPlace[] {
  const simple: RowPlace[] = [
    { categoryCode: null, ageBand: null },
    ...ageBands.map((ageBand) => ({ categoryCode: null, ageBand })),
    { categoryCode: guestCategory, ageBand: null },
    ...memberCategories.map(({ code }) => ({ categoryCode: code, ageBand: null })),
  ];
  const known = new Set(simple.map((row) => keyOf(row)));
  const pairs = new Map(
    internetRules
      .filter((cell) => !known.has(keyOf(cell)))
      .map(({ categoryCode, ageBand }) => [keyOf({ categoryCode, ageBand }), { categoryCode, ageBand }]),
  );
  return [...simple, ...pairs.values()];
}

/** Finds what a cell of a branch, or of all branches, says itself; empty when it inherits. */
export function valueAt(
  cells: readonly InternetRuleCellFragment[],
  { branchId, ...place }: RowPlace & { readonly branchId: string | null },
  name: CellChange['name'],
): string {
  const found = cells.find(
    (cell) => (cell.branchId ?? null) === branchId && cell.name === name && keyOf(cell) === keyOf(place),
  );
  return found?.value ?? '';
}
