import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import type { BusinessProduct } from '../profiles/business-parts.entity';
import { MOST_PRODUCTS } from '../profiles/products.queries';
import type { BusinessDeps } from '../deps';
import type { ProductEntry } from '../profiles/business-changes';
import { readHalalEntry, readPirtEntry } from './read-permits';
import { say } from '../words/say';

const HIGHEST_PRICE = 10_000_000_000;

/** Whose products are read, which it has by now, and the day by which permits are judged. */
export type ProductScope = {
  readonly businessId: string;
  readonly known: readonly BusinessProduct[];
  readonly today: string;
};

/** Reads a list of products, in its order; a product whose id the business has keeps it. */
export function readProducts(
  { newId, clock }: Pick<BusinessDeps, 'newId' | 'clock'>,
  form: InputValidator,
  { products, scope }: { products: readonly ProductEntry[]; scope: ProductScope },
): BusinessProduct[] {
  const known = new Set(scope.known.map(({ id }) => id));
  return form.list(products, MOST_PRODUCTS, 'products').map((product, index) => {
    const path = ['products', String(index)];
    const isKnown = product.id != null && known.delete(product.id);
    if (product.price != null && product.price > HIGHEST_PRICE)
      form.refuse((field) => invalid(field, PRICE), ...path, 'price');
    return {
      id: isKnown ? product.id : newId('bpr', clock.now()),
      businessId: scope.businessId,
      position: index,
      name: form.requiredLine(product.name, { longest: 120, what: NAME }, ...path, 'name'),
      description: form.line(product.description, 400, ...path, 'description'),
      price: product.price ?? null,
      priceUnit: form.line(product.priceUnit, 60, ...path, 'priceUnit'),
      pirt: readPirtEntry(form, product.pirt, { today: scope.today, path }),
      halal: readHalalEntry(form, product.halal, path),
      photoUploadId: product.photo?.uploadId ?? null,
      photoAlt: form.line(product.photo?.alt, 200, ...path, 'photo', 'alt'),
      isAvailable: product.isAvailable ?? true,
    };
  });
}

const NAME = say('readProducts.name');
const PRICE = say('readProducts.price');
