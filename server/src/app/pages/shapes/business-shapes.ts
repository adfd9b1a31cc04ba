import * as v from 'valibot';

const text = v.string();
const maybeText = v.nullable(v.string());

const place = v.nullable(
  v.object({
    kelurahan: v.nullable(v.object({ name: text, district: text })),
    regencyPlace: maybeText,
    isOutsideCity: v.boolean(),
    street: maybeText,
  }),
);
const photo = v.nullable(v.object({ url: text, width: v.number(), height: v.number(), alt: maybeText }));
const product = v.object({ name: text, price: v.nullable(v.number()), priceUnit: maybeText });
const line = {
  id: text,
  path: text,
  name: text,
  sector: text,
  summary: maybeText,
  isVerified: v.boolean(),
  isSample: v.boolean(),
  whatsAppUrl: maybeText,
  place,
  photo,
};

/** Answer to `DirectoryPage`. */
export const directoryShape = v.object({
  businesses: v.object({
    totalCount: v.number(),
    nodes: v.array(v.object({ ...line, products: v.array(product) })),
    pageInfo: v.object({
      hasNextPage: v.boolean(),
      hasPreviousPage: v.boolean(),
      startCursor: maybeText,
      endCursor: maybeText,
    }),
  }),
});

/** Answer to `BusinessPage`. */
export const businessShape = v.object({
  business: v.nullable(
    v.object({
      ...line,
      description: maybeText,
      slug: text,
      ownerNames: v.array(text),
      links: v.array(v.object({ url: text })),
      products: v.array(v.object({ ...product.entries, description: maybeText, photo })),
    }),
  ),
});

/** The directory as its page shows it. */
export type Directory = v.InferOutput<typeof directoryShape>['businesses'];
/** A business as its page shows it. */
export type FullBusiness = NonNullable<v.InferOutput<typeof businessShape>['business']>;
