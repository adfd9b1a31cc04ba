import type { BusinessDetailsInput } from './UpdateBusiness.generated';
import type { OwnBusiness, Sector } from '../business';

/** Is what stands in the form, as text. */
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
  readonly sizeBasis: 'SALES' | 'CAPITAL';
  readonly sizeAmount: string;
  readonly links: Readonly<Partial<Record<LinkKind, string>>>;
};

/** Is an edition of the classification of business fields. */
export type KbliEdition = NonNullable<OwnBusiness['kbli']>['edition'];
/** Is where a link leads. */
export type LinkKind = OwnBusiness['links'][number]['kind'];

/** Stands for a place outside of the city in the list of places. */
export const OUTSIDE = 'outside';
/** Lists the editions, the one in force first. */
export const EDITIONS: readonly KbliEdition[] = ['KBLI_2025', 'KBLI_2020', 'KBLI_2017'];
/** Lists the links one can give, one of each kind. */
export const LINK_KINDS: readonly LinkKind[] = [
  'WEBSITE',
  'INSTAGRAM',
  'FACEBOOK',
  'TIKTOK',
  'YOUTUBE',
  'SHOPEE',
  'TOKOPEDIA',
  'MAPS',
];

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
  links,
}: OwnBusiness): ProfileDraft {
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
    sizeBasis: 'SALES',
    sizeAmount: '',
    links: Object.fromEntries(links.map(({ kind, url }) => [kind, url])),
  };
}

/**
 * Turns the form into what the library is told; an empty field clears, but an empty amount leaves the size as
 * it is.
 */
export function toDetailsInput(draft: ProfileDraft): BusinessDetailsInput {
  const isOutside = draft.place === OUTSIDE;
  const amount = Number(draft.sizeAmount.replace(/\D/g, ''));
  return {
    name: draft.name,
    sector: draft.sector,
    summary: draft.summary,
    description: draft.description,
    kelurahanCode: isOutside || draft.place === '' ? null : draft.place,
    regencyPlace: isOutside ? draft.regencyPlace : null,
    street: draft.street,
    whatsApp: draft.whatsApp,
    nib: draft.nib,
    kbli: draft.kbliCode.trim() === '' ? null : { code: draft.kbliCode, edition: draft.kbliEdition },
    ...(draft.sizeAmount.trim() === '' ? {} : { size: { basis: draft.sizeBasis, amount } }),
    links: LINK_KINDS.flatMap((kind) =>
      draft.links[kind]?.trim() ? [{ kind, url: draft.links[kind] }] : [],
    ),
  };
}
