/** A photo in a form: its upload, what it shows, and where it can be seen before it is saved. */
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
  readonly photo: PhotoDraft | null;
  readonly isAvailable: boolean;
};

/** A photo as the library knows it. */
export type KnownPhoto = { readonly uploadId: string; readonly alt: string | null; readonly url: string };

/** A product as the library knows it. */
export type KnownProduct = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly price: number | null;
  readonly priceUnit: string | null;
  readonly pirt: string | null;
  readonly halal: string | null;
  readonly photo: KnownPhoto | null;
  readonly isAvailable: boolean;
};

/** The most products that one business may show. */
export const MOST_PRODUCTS = 30;

/** Begins the form with a product there is. */
export function toProductDraft({
  id,
  name,
  description,
  price,
  priceUnit,
  pirt,
  halal,
  photo,
  isAvailable,
}: KnownProduct): ProductDraft {
  return {
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
    photo: null,
    isAvailable: true,
  };
}

/** Begins the field of a photo. */
export function toPhotoDraft(photo: KnownPhoto | null): PhotoDraft | null {
  return photo === null ? null : { uploadId: photo.uploadId, alt: photo.alt ?? '', url: photo.url };
}

/** Turns a photo of the form into what the library is told. */
export function toPhotoInput(photo: PhotoDraft | null) {
  return photo === null ? null : { uploadId: photo.uploadId, alt: photo.alt };
}

/** Turns a product of the form into what the library is told; prices are read with their dots. */
export function toProductInput({ key: _, price, photo, ...product }: ProductDraft) {
  const digits = price.replace(/\D/g, '');
  return { ...product, price: digits === '' ? null : Number(digits), photo: toPhotoInput(photo) };
}
