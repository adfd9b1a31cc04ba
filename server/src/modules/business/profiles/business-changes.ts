import type { BusinessLink } from '../business.terms';
import type { Kbli } from '../profile-entries/profile-facts.rules';
import type { ProfileFacts } from './profile-facts.columns';

/** A picture as entered: an upload, and what it shows for those who cannot see it. */
export type PhotoEntry = { readonly uploadId: string; readonly alt?: string | null };

/** A product as entered; with the id of a product it keeps that one's identity. */
export type ProductEntry = {
  readonly id?: string | null;
  readonly name: string;
  readonly description?: string | null;
  readonly price?: number | null;
  readonly priceUnit?: string | null;
  readonly pirt?: string | null;
  readonly halal?: string | null;
  readonly photo?: PhotoEntry | null;
  readonly isAvailable?: boolean | null;
};

/** An amount from which the size is worked out; it is not kept. */
export type SizeEntry = { readonly basis: 'CAPITAL' | 'SALES'; readonly amount: number };

/** The facts that are entered as they are kept. */
type EnteredFacts = Omit<
  ProfileFacts,
  'kbliCode' | 'kbliEdition' | 'sizeClass' | 'links' | 'photoUploadId' | 'photoAlt'
>;

/** What can be said of a business; absent facts stay as they are, null clears. */
export type BusinessChanges = { readonly [Fact in keyof EnteredFacts]?: EnteredFacts[Fact] | null } & {
  readonly kbli?: Kbli | null;
  readonly size?: SizeEntry | null;
  readonly links?: readonly BusinessLink[] | null;
  readonly photo?: PhotoEntry | null;
  readonly products?: readonly ProductEntry[] | null;
  readonly ownPublicName?: string | null;
};
