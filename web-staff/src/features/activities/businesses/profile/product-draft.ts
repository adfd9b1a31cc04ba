import { countedRupiahFrom } from '../../../../lib/circulation/rupiah-text';
import type { BusinessOnScreen } from './shown-business';

type Product = BusinessOnScreen['products'][number];
type Photo = NonNullable<Product['photo']>;

/** A photo in the form: its upload, its words, and where it can be seen before it is saved. */
export type PhotoDraft = { readonly uploadId: string; readonly alt: string; readonly url: string };
/** A product in the form, as text; `key` tells rows apart before they have an id. */
export type ProductDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly price: string;
  readonly priceUnit: string;
  readonly pirt: string;
  readonly halal: string;
  readonly isAvailable: boolean;
  readonly photo: PhotoDraft | null;
};

/** Begins the form with a product there is. */
export function toProductDraft({
  id,
  name,
  description,
  price,
  priceUnit,
  pirt,
  halal,
  isAvailable,
  photo,
}: Product): ProductDraft {
  return {
    key: id,
    id,
    name,
    description: description ?? '',
    price: price === null ? '' : String(price),
    priceUnit: priceUnit ?? '',
    pirt: pirt ?? '',
    halal: halal ?? '',
    isAvailable,
    photo: toPhotoDraft(photo),
  };
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
    isAvailable: true,
    photo: null,
  };
}

/** Begins the field of a photo. */
export function toPhotoDraft(photo: Photo | null): PhotoDraft | null {
  return photo === null ? null : { uploadId: photo.uploadId, alt: photo.alt ?? '', url: photo.url };
}

/** Turns a photo of the form into what the library is told. */
export function toPhotoInput(photo: PhotoDraft | null) {
  return photo === null ? null : { uploadId: photo.uploadId, alt: photo.alt };
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
  isAvailable,
  photo,
}: ProductDraft) {
  return {
    id,
    name,
    description,
    price: countedRupiahFrom(price),
    priceUnit,
    pirt,
    halal,
    isAvailable,
    photo: toPhotoInput(photo),
  };
}
