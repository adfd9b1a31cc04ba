import type { BusinessLink } from '../business.terms';
import type { Kbli } from '../profile-entries/profile-facts.rules';
import type { ProfileFacts } from './profile-facts.columns';

/** A picture as entered: the upload and its alternative text. */
export type PhotoEntry = { readonly uploadId: string; readonly alt?: string | null };

/** A product as entered. With the id of an existing product it replaces that one. */
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

/** An amount from which the size class is computed. It is not stored. */
export type SizeEntry = { readonly basis: 'CAPITAL' | 'SALES'; readonly amount: number };

/** The facts that are stored as they are entered. */
type EnteredFacts = Omit<
  ProfileFacts,
  'kbliCode' | 'kbliEdition' | 'sizeClass' | 'links' | 'photoUploadId' | 'photoAlt'
>;

/** The changes of a profile: absent facts stay, null clears. */
export type BusinessChanges = { readonly [Fact in keyof EnteredFacts]?: EnteredFacts[Fact] | null } & {
  readonly kbli?: Kbli | null;
  readonly size?: SizeEntry | null;
  readonly links?: readonly BusinessLink[] | null;
  readonly photo?: PhotoEntry | null;
  readonly products?: readonly ProductEntry[] | null;
  readonly ownPublicName?: string | null;
};
