import type { BusinessLink } from '../business.terms';

/** What the public may come to see of a business. */
export type PublicFacts = {
  readonly name: string;
  readonly sector: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly kelurahanCode: string | null;
  readonly regencyPlace: string | null;
  readonly street: string | null;
  readonly whatsApp: string | null;
  readonly nib: string | null;
  readonly kbliCode: string | null;
  readonly kbliEdition: string | null;
  readonly sizeClass: string | null;
  readonly links: readonly BusinessLink[];
  readonly photoUploadId: string | null;
  readonly photoAlt: string | null;
};

/** What the public may come to see of a product. */
export type PublicProduct = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly price: number | null;
  readonly priceUnit: string | null;
  readonly pirt: string | null;
  readonly halal: string | null;
  readonly photoUploadId: string | null;
  readonly photoAlt: string | null;
};

/** A fact of a business that can wait to be accepted; place and field of business change as one. */
export const MODERATED_FACTS = [
  'NAME',
  'SECTOR',
  'SUMMARY',
  'DESCRIPTION',
  'PLACE',
  'STREET',
  'WHATSAPP',
  'NIB',
  'KBLI',
  'SIZE',
  'LINKS',
  'OWNER_NAMES',
] as const;
/** One of the facts. */
export type ModeratedFact = (typeof MODERATED_FACTS)[number];

/**
 * Writes each fact as one text, so that before and after can be laid side by side; null where nothing is
 * said.
 */
export function factTexts(
  facts: PublicFacts,
  placeName: (code: string) => string,
): Readonly<Record<Exclude<ModeratedFact, 'OWNER_NAMES'>, string | null>> {
  return {
    NAME: facts.name,
    SECTOR: facts.sector,
    SUMMARY: facts.summary,
    DESCRIPTION: facts.description,
    PLACE: facts.kelurahanCode === null ? facts.regencyPlace : placeName(facts.kelurahanCode),
    STREET: facts.street,
    WHATSAPP: facts.whatsApp,
    NIB: facts.nib,
    KBLI: facts.kbliCode === null ? null : `${facts.kbliCode} (KBLI ${facts.kbliEdition ?? '?'})`,
    SIZE: facts.sizeClass,
    LINKS: facts.links.length === 0 ? null : facts.links.map(({ url }) => url).join('\n'),
  };
}

/** Tells whether something of the facts or the products waits to be accepted. */
export function isOtherThanAccepted(
  now: { readonly facts: PublicFacts; readonly products: readonly PublicProduct[] },
  accepted: { readonly facts: PublicFacts; readonly products: readonly PublicProduct[] },
): boolean {
  const asText = ({ facts, products }: typeof now): string =>
    JSON.stringify([
      Object.values(factTexts(facts, (code) => code)),
      facts.photoUploadId,
      facts.photoAlt,
      products.map(productKey),
    ]);
  return asText(now) !== asText(accepted);
}

/**
 * Tells whether a product is another one for the public; whether it can be had now does not wait for staff.
 */
export function productKey(product: PublicProduct): string {
  return JSON.stringify([
    product.id,
    product.name,
    product.description,
    product.price,
    product.priceUnit,
    product.pirt,
    product.halal,
    product.photoUploadId,
    product.photoAlt,
  ]);
}

/**
 * What owners empty is gone at once, as a consent that is taken back: the accepted facts lose it, whatever
 * else waits. What they change stays as it was accepted until staff read it.
 */
export function emptiedColumns(facts: PublicFacts, accepted: PublicFacts): Readonly<Record<string, unknown>> {
  const links = linksLeft(facts.links, accepted.links);
  const isGone = (now: unknown, before: unknown): boolean => now === null && before !== null;
  return {
    ...(isGone(facts.summary, accepted.summary) ? { summary: null } : {}),
    ...(isGone(facts.description, accepted.description) ? { description: null } : {}),
    ...(facts.kelurahanCode === null && facts.regencyPlace === null
      ? { kelurahan_code: null, regency_place: null }
      : {}),
    ...(isGone(facts.street, accepted.street) ? { street: null } : {}),
    ...(isGone(facts.whatsApp, accepted.whatsApp) ? { whatsapp: null } : {}),
    ...(isGone(facts.nib, accepted.nib) ? { nib: null } : {}),
    ...(isGone(facts.kbliCode, accepted.kbliCode) ? { kbli_code: null, kbli_edition: null } : {}),
    ...(isGone(facts.sizeClass, accepted.sizeClass) ? { size_class: null } : {}),
    ...(links.length === accepted.links.length ? {} : { links: JSON.stringify(links) }),
    ...(isGone(facts.photoUploadId, accepted.photoUploadId)
      ? { photo_upload_id: null, photo_alt: null }
      : isGone(facts.photoAlt, accepted.photoAlt)
        ? { photo_alt: null }
        : {}),
  };
}

/**
 * Keeps the accepted links that are still there, and for each new one of a kind one that it takes the place
 * of; the others were taken back.
 */
function linksLeft(now: readonly BusinessLink[], accepted: readonly BusinessLink[]): readonly BusinessLink[] {
  const isIn = (links: readonly BusinessLink[], url: string): boolean =>
    links.some((link) => link.url === url);
  const waiting = now.filter(({ url }) => !isIn(accepted, url)).map(({ kind }) => kind);
  return accepted.filter(
    ({ kind, url }) =>
      isIn(now, url) || waiting.splice(waiting.indexOf(kind), waiting.includes(kind) ? 1 : 0).length > 0,
  );
}
