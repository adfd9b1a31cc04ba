import type { BusinessLink } from '../business.terms';
import type { ProductColumns } from '../profiles/product.columns';
import type { ProfileFacts } from '../profiles/profile-facts.columns';

/** What the public may come to see of a product. */
export type PublicProduct = Pick<
  ProductColumns,
  'id' | 'name' | 'description' | 'price' | 'priceUnit' | 'pirt' | 'halal' | 'photoUploadId' | 'photoAlt'
>;

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

/** A fact that stands in the profile itself. */
type OwnFact = Exclude<ModeratedFact, 'OWNER_NAMES'>;

/** The facts that are one text, or none. */
const TEXTS = {
  SUMMARY: 'summary',
  DESCRIPTION: 'description',
  STREET: 'street',
  WHATSAPP: 'whatsApp',
  NIB: 'nib',
  SIZE: 'sizeClass',
} as const;
/** What owners can empty, with what is said together with it. */
const EMPTIABLE = [
  ...Object.values(TEXTS).map((fact) => [fact]),
  ['kelurahanCode', 'regencyPlace'],
  ['kbliCode', 'kbliEdition'],
  ['photoUploadId'],
  ['photoAlt'],
] as const;

/** What is left of accepted facts that owners emptied, by fact; the others stay as they are. */
export type EmptiedFacts = { [Fact in (typeof EMPTIABLE)[number][number]]?: null } & {
  links?: readonly BusinessLink[];
};

/**
 * Writes a fact as one text, so that before and after can be laid side by side; null where nothing is said.
 */
export function factText(
  fact: OwnFact,
  facts: ProfileFacts,
  placeName: (code: string) => string,
): string | null {
  switch (fact) {
    case 'NAME':
      return facts.name;
    case 'SECTOR':
      return facts.sector;
    case 'PLACE':
      return facts.kelurahanCode === null ? facts.regencyPlace : placeName(facts.kelurahanCode);
    case 'KBLI':
      return facts.kbliCode === null ? null : `${facts.kbliCode} (KBLI ${facts.kbliEdition ?? '?'})`;
    case 'LINKS':
      return facts.links.length === 0 ? null : facts.links.map(({ url }) => url).join('\n');
    default:
      return facts[TEXTS[fact]];
  }
}

/** Tells whether something of the facts or the products waits to be accepted. */
export function isOtherThanAccepted(
  now: { readonly facts: ProfileFacts; readonly products: readonly PublicProduct[] },
  accepted: { readonly facts: ProfileFacts; readonly products: readonly PublicProduct[] },
): boolean {
  const asText = ({ facts, products }: typeof now): string =>
    JSON.stringify([
      MODERATED_FACTS.filter((fact) => fact !== 'OWNER_NAMES').map((fact) =>
        factText(fact, facts, (code) => code),
      ),
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
export function findEmptied(facts: ProfileFacts, accepted: ProfileFacts): EmptiedFacts {
  const links = linksLeft(facts.links, accepted.links);
  const emptied: EmptiedFacts = links.length === accepted.links.length ? {} : { links };
  for (const group of EMPTIABLE)
    if (group.every((fact) => facts[fact] === null) && group.some((fact) => accepted[fact] !== null))
      for (const fact of group) emptied[fact] = null;
  return emptied;
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
