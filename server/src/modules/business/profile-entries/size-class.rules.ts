/** Size of a business by PP 7/2021; `BESAR` is outside of UMKM. */
export type SizeClass = 'MIKRO' | 'KECIL' | 'MENENGAH' | 'BESAR';

/**
 * Upper limits in whole rupiah, each included in its class: capital without land and buildings, and yearly
 * sales.
 */
export type SizeLimits = Readonly<
  Record<'MIKRO' | 'KECIL' | 'MENENGAH', { readonly capital: number; readonly sales: number }>
>;

/**
 * What decides: capital while a business is being founded, sales once it runs (PP 7/2021 pasal 35 ayat 2).
 */
export type SizeFacts =
  | { readonly basis: 'CAPITAL'; readonly capital: number }
  | { readonly basis: 'SALES'; readonly sales: number };

/** The class with the limit that decided it; the limit is null for a business that is larger than all. */
export type SizeAnswer = { readonly sizeClass: SizeClass; readonly upTo: number | null };

const CLASSES = ['MIKRO', 'KECIL', 'MENENGAH'] as const;

/** Limits of PP 7/2021 pasal 35, in force since 2021-02-02. */
export const PP_7_2021: SizeLimits = {
  MIKRO: { capital: 1_000_000_000, sales: 2_000_000_000 },
  KECIL: { capital: 5_000_000_000, sales: 15_000_000_000 },
  MENENGAH: { capital: 10_000_000_000, sales: 50_000_000_000 },
};

/** Tells the size of a business; an amount that is exactly at a limit still belongs to the smaller class. */
export function classifySize(facts: SizeFacts, limits: SizeLimits): SizeAnswer {
  for (const sizeClass of CLASSES) {
    const upTo = facts.basis === 'CAPITAL' ? limits[sizeClass].capital : limits[sizeClass].sales;
    const amount = facts.basis === 'CAPITAL' ? facts.capital : facts.sales;
    if (amount <= upTo) return { sizeClass, upTo };
  }
  return { sizeClass: 'BESAR', upTo: null };
}
