import type { BusinessLink } from '../business.terms';
import type { ProductColumns } from '../profiles/product.columns';
import type { ProfileFacts } from '../profiles/profile-facts.columns';

/** The columns of a product that can become public. */
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

/** The facts that consist of one text, or null. */
const TEXTS = {
  SUMMARY: 'summary',
  DESCRIPTION: 'description',
  STREET: 'street',
  WHATSAPP: 'whatsApp',
  NIB: 'nib',
  SIZE: 'sizeClass',
} as const;
/** The facts that owners can empty, each with those that go together with it. */
const EMPTIABLE = [
  ...Object.values(TEXTS).map((fact) => [fact]),
  ['kelurahanCode', 'regencyPlace'],
  ['kbliCode', 'kbliEdition'],
  ['photoUploadId'],
  ['photoAlt'],
] as const;

/** The changes to the accepted facts when owners emptied some; the others stay. */
export type EmptiedFacts = { [Fact in (typeof EMPTIABLE)[number][number]]?: null } & {
  links?: readonly BusinessLink[];
};

/** Writes a fact as one text, to compare before and after; null if it is empty. */
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

/** Tells whether facts or products differ from the accepted ones. */
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
 * Returns a key that changes when the public version of a product does; availability is not moderated, so not
 * part of it.
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
 * Finds the accepted facts that owners have emptied: they are removed at once, whatever else waits. Changed
 * facts stay as accepted until staff decide.
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
 * Keeps the accepted links that still exist, and for each new link of a kind the one it replaces; the others
 * were removed.
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
