import type { BusinessSector, LinkKind } from '../business.terms';
import type { KbliEdition } from '../profile-entries/profile-facts.rules';

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

/** What can be said of a business; absent facts stay as they are, null clears. */
export type BusinessChanges = {
  readonly name?: string | null;
  readonly sector?: BusinessSector | null;
  readonly summary?: string | null;
  readonly description?: string | null;
  readonly kelurahanCode?: string | null;
  readonly regencyPlace?: string | null;
  readonly street?: string | null;
  readonly whatsApp?: string | null;
  readonly nib?: string | null;
  readonly kbli?: { readonly code: string; readonly edition: KbliEdition } | null;
  readonly size?: SizeEntry | null;
  readonly links?: readonly { readonly kind: LinkKind; readonly url: string }[] | null;
  readonly photo?: PhotoEntry | null;
  readonly products?: readonly ProductEntry[] | null;
  readonly ownPublicName?: string | null;
};
