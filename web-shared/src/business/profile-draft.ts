import { LINK_KINDS } from './terms';
import type { KbliEdition, LinkKind, Sector, SizeBasis } from './terms';

/** What stands in the form of a business's profile, as text. */
export type ProfileDraft = {
  readonly name: string;
  readonly sector: Sector;
  readonly summary: string;
  readonly description: string;
  readonly place: string;
  readonly regencyPlace: string;
  readonly street: string;
  readonly whatsApp: string;
  readonly nib: string;
  readonly kbliCode: string;
  readonly kbliEdition: KbliEdition;
  readonly sizeBasis: SizeBasis;
  readonly sizeAmount: string;
  readonly links: Readonly<Partial<Record<LinkKind, string>>>;
};

/** A profile as the library knows it, read for its owner or for staff. */
export type KnownProfile = {
  readonly name: string;
  readonly sector: Sector;
  readonly summary: string | null;
  readonly description: string | null;
  readonly whatsApp: string | null;
  readonly nib: string | null;
  readonly kbli: { readonly code: string; readonly edition: KbliEdition } | null;
  readonly place: {
    readonly regencyPlace: string | null;
    readonly street: string | null;
    readonly kelurahan: { readonly code: string } | null;
  } | null;
  readonly sizeBasis?: SizeBasis | null;
  readonly links: readonly { readonly kind: LinkKind; readonly url: string }[];
};

/** Stands for a place outside of the city in the list of places. */
export const OUTSIDE = 'outside';

/** Begins the form with what is known. The amount behind the size is not kept, so its field is empty. */
export function toProfileDraft({
  name,
  sector,
  summary,
  description,
  place,
  whatsApp,
  nib,
  kbli,
  sizeBasis,
  links,
}: KnownProfile): ProfileDraft {
  return {
    name,
    sector,
    summary: summary ?? '',
    description: description ?? '',
    place: place?.regencyPlace != null ? OUTSIDE : (place?.kelurahan?.code ?? ''),
    regencyPlace: place?.regencyPlace ?? '',
    street: place?.street ?? '',
    whatsApp: whatsApp ?? '',
    nib: nib ?? '',
    kbliCode: kbli?.code ?? '',
    kbliEdition: kbli?.edition ?? 'KBLI_2025',
    sizeBasis: sizeBasis ?? 'SALES',
    sizeAmount: '',
    links: Object.fromEntries(links.map(({ kind, url }) => [kind, url])),
  };
}

/**
 * Turns the form into what the library is told; an empty field clears, but an empty amount leaves the size as
 * it is.
 */
export function toProfileChanges({
  kbliCode,
  kbliEdition,
  place,
  regencyPlace,
  sizeBasis,
  sizeAmount,
  links,
  ...plain
}: ProfileDraft) {
  const isOutside = place === OUTSIDE;
  return {
    ...plain,
    kelurahanCode: isOutside || place === '' ? null : place,
    regencyPlace: isOutside ? regencyPlace : null,
    kbli: kbliCode.trim() === '' ? null : { code: kbliCode, edition: kbliEdition },
    ...(sizeAmount.trim() === ''
      ? {}
      : { size: { basis: sizeBasis, amount: Number(sizeAmount.replace(/\D/g, '')) } }),
    links: LINK_KINDS.flatMap((kind) => {
      const url = links[kind]?.trim() ?? '';
      return url === '' ? [] : [{ kind, url }];
    }),
  };
}
