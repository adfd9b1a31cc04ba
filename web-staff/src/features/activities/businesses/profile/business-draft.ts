import { countedRupiahFrom } from '../../../../lib/circulation/rupiah-text';
import type { BusinessOnScreen } from './shown-business';

/** Stands for a place outside of the city in the list of places. */
export const OUTSIDE = 'outside';
/** Editions of the classification of business fields, the one in force first. */
export const editions = ['KBLI_2025', 'KBLI_2020', 'KBLI_2017'] as const;
/** Lines of business, in the order of the schema. */
export const sectors = [
  'FOOD',
  'FURNITURE',
  'METAL',
  'POTTERY',
  'TEXTILE',
  'SEAFOOD',
  'CRAFT',
  'FASHION',
  'FARMING',
  'TRADE',
  'SERVICES',
  'OTHER',
] as const;
/** What a size is worked out from. */
export const sizeBases = ['SALES', 'CAPITAL'] as const;
/** Links one can give, one of each kind. */
export const linkKinds = [
  'WEBSITE',
  'INSTAGRAM',
  'FACEBOOK',
  'TIKTOK',
  'YOUTUBE',
  'SHOPEE',
  'TOKOPEDIA',
  'MAPS',
] as const;

type LinkKind = (typeof linkKinds)[number];

/** A profile in the form, as text; the amount behind the size is not kept, so it begins empty. */
export type BusinessDraft = {
  readonly name: string;
  readonly sector: (typeof sectors)[number];
  readonly summary: string;
  readonly description: string;
  readonly whatsApp: string;
  readonly nib: string;
  readonly kbliCode: string;
  readonly kbliEdition: (typeof editions)[number];
  readonly place: string;
  readonly regencyPlace: string;
  readonly street: string;
  readonly sizeBasis: (typeof sizeBases)[number];
  readonly sizeAmount: string;
  readonly links: Partial<Readonly<Record<LinkKind, string>>>;
};

/** Begins the form with what is known. */
export function toBusinessDraft({
  name,
  sector,
  summary,
  description,
  whatsApp,
  nib,
  kbli,
  place,
  sizeBasis,
  links,
}: BusinessOnScreen): BusinessDraft {
  return {
    name,
    sector,
    summary: summary ?? '',
    description: description ?? '',
    whatsApp: whatsApp ?? '',
    nib: nib ?? '',
    kbliCode: kbli?.code ?? '',
    kbliEdition: kbli?.edition ?? 'KBLI_2025',
    place: place?.regencyPlace != null ? OUTSIDE : (place?.kelurahan?.code ?? ''),
    regencyPlace: place?.regencyPlace ?? '',
    street: place?.street ?? '',
    sizeBasis: sizeBasis ?? 'SALES',
    sizeAmount: '',
    links: Object.fromEntries(links.map(({ kind, url }) => [kind, url])),
  };
}

/**
 * Turns the form into what the library is told; an empty field clears, but an empty amount leaves the size as
 * it is.
 */
export function toBusinessChanges({
  kbliCode,
  kbliEdition,
  place,
  regencyPlace,
  sizeBasis,
  sizeAmount,
  links,
  ...rest
}: BusinessDraft) {
  const isOutside = place === OUTSIDE;
  return {
    ...rest,
    kelurahanCode: isOutside || place === '' ? null : place,
    regencyPlace: isOutside ? regencyPlace : null,
    kbli: kbliCode.trim() === '' ? null : { code: kbliCode, edition: kbliEdition },
    ...(sizeAmount.trim() === ''
      ? {}
      : { size: { basis: sizeBasis, amount: countedRupiahFrom(sizeAmount) ?? 0 } }),
    links: linkKinds.flatMap((kind) => {
      const url = links[kind]?.trim() ?? '';
      return url === '' ? [] : [{ kind, url }];
    }),
  };
}
