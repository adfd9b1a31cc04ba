import type { OwnBusiness, OwnPhoto } from '../business';
import type { PhotoDraft } from '../PhotoField';
import type { BusinessProductInput } from '../profile/UpdateBusiness.generated';

/** Is a product in the form, as text; `key` tells rows apart before they have an id. */
export type ProductDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly price: string;
  readonly priceUnit: string;
  readonly pirt: string;
  readonly halal: string;
  readonly photo: PhotoDraft | null;
  readonly isAvailable: boolean;
};

/** Begins the form with the products there are. */
export function toProductDrafts(products: OwnBusiness['products']): readonly ProductDraft[] {
  return products.map(({ id, name, description, price, priceUnit, pirt, halal, photo, isAvailable }) => ({
    key: id,
    id,
    name,
    description: description ?? '',
    price: price === null ? '' : String(price),
    priceUnit: priceUnit ?? '',
    pirt: pirt ?? '',
    halal: halal ?? '',
    photo: toPhotoDraft(photo),
    isAvailable,
  }));
}

/** Begins a product that is not there yet. */
export function blankProduct(key: string): ProductDraft {
  return {
    key,
    id: null,
    name: '',
    description: '',
    price: '',
    priceUnit: '',
    pirt: '',
    halal: '',
    photo: null,
    isAvailable: true,
  };
}

/** Begins the field of a photo. */
export function toPhotoDraft(photo: OwnPhoto | null): PhotoDraft | null {
  return photo === null ? null : { uploadId: photo.uploadId, alt: photo.alt ?? '', url: photo.url };
}

/** Turns a product of the form into what the library is told; prices are read with their dots. */
export function toProductInput({
  id,
  name,
  description,
  price,
  priceUnit,
  pirt,
  halal,
  photo,
  isAvailable,
}: ProductDraft): BusinessProductInput {
  const digits = price.replace(/\D/g, '');
  return {
    id,
    name,
    description,
    price: digits === '' ? null : Number(digits),
    priceUnit,
    pirt,
    halal,
    photo: photo === null ? null : { uploadId: photo.uploadId, alt: photo.alt },
    isAvailable,
  };
}
