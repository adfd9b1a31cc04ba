import type { BusinessSector, BusinessStatus, ConsentField, LinkKind } from '../business.terms';
import type { SizeClass } from '../profile-entries/profile-facts.rules';

/** A product of the sample: name, price in rupiah, what the price is for, and more. */
export type SampleProduct = {
  readonly name: string;
  readonly price: number | null;
  readonly unit: string;
  readonly words?: string;
  readonly hasPirt?: true;
  readonly hasHalal?: true;
};

/** A made-up business; unless said otherwise it is published and shows everything but its street. */
export type SampleBusiness = {
  readonly name: string;
  readonly owner?: string;
  readonly sector: BusinessSector;
  readonly summary: string;
  readonly description?: string;
  readonly kelurahan?: string;
  readonly regencyPlace?: string;
  readonly kbli?: string;
  readonly size?: Exclude<SizeClass, 'LARGE'>;
  readonly isVerified?: true;
  readonly hidden?: readonly ConsentField[];
  readonly status?: BusinessStatus;
  readonly reason?: string;
  readonly links?: readonly (readonly [LinkKind, string])[];
  readonly products: readonly SampleProduct[];
  /** What its owner changed since staff read it. */
  readonly change?: { readonly summary: string; readonly price: number };
};
