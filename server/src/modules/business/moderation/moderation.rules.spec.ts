import type { PublicFacts, PublicProduct } from './moderation.rules';
import { emptiedColumns, factTexts, isOtherThanAccepted } from './moderation.rules';

const FACTS: PublicFacts = {
  name: 'Keripik Sulis',
  sector: 'FOOD',
  summary: 'Keripik tipis',
  description: 'Dari dapur',
  kelurahanCode: '35.75.04.1010',
  regencyPlace: null,
  street: 'Gang 2',
  whatsApp: '+6281',
  nib: '0220001234567',
  kbliCode: '10794',
  kbliEdition: '2020',
  sizeClass: 'MIKRO',
  links: [
    { kind: 'INSTAGRAM', url: 'https://www.instagram.com/sulis' },
    { kind: 'WEBSITE', url: 'https://sulis.example.org/' },
  ],
  photoUploadId: 'upl_1',
  photoAlt: 'Toko',
};
const PRODUCT: PublicProduct = {
  id: 'bpr_1',
  name: 'Keripik',
  description: null,
  price: 15_000,
  priceUnit: '200 g',
  pirt: null,
  halal: null,
  photoUploadId: null,
  photoAlt: null,
};

test('another word, price or order of products waits for staff; the same again does not', () => {
  const whole = { facts: FACTS, products: [PRODUCT, { ...PRODUCT, id: 'bpr_2' }] };

  expect(isOtherThanAccepted(whole, structuredClone(whole))).toBe(false);
  expect(isOtherThanAccepted({ ...whole, facts: { ...FACTS, photoAlt: 'Dapur' } }, whole)).toBe(true);
  expect(
    isOtherThanAccepted(
      { ...whole, products: [{ ...PRODUCT, price: 16_000 }, whole.products[1] ?? PRODUCT] },
      whole,
    ),
  ).toBe(true);
  expect(isOtherThanAccepted({ ...whole, products: whole.products.toReversed() }, whole)).toBe(true);
});

test('what is emptied leaves the accepted facts at once, what is changed stays in them', () => {
  expect(
    emptiedColumns(
      {
        ...FACTS,
        summary: 'Baru',
        whatsApp: null,
        links: [{ kind: 'INSTAGRAM', url: 'https://www.instagram.com/baru' }],
      },
      FACTS,
    ),
  ).toEqual({ whatsapp: null, links: JSON.stringify([FACTS.links[0]]) });
  expect(emptiedColumns({ ...FACTS, kelurahanCode: null, regencyPlace: 'Bangil' }, FACTS)).toEqual({});
  expect(
    emptiedColumns({ ...FACTS, kelurahanCode: null, photoUploadId: null, photoAlt: null }, FACTS),
  ).toEqual({ kelurahan_code: null, regency_place: null, photo_upload_id: null, photo_alt: null });
});

test('a link that is taken back goes, also beside another of its kind; one that is replaced stays until the new one is read', () => {
  const [shop, blog] = ['https://toko.example.org/', 'https://blog.example.org/'].map((url) => ({
    kind: 'WEBSITE' as const,
    url,
  }));
  const left = (now: PublicFacts['links']): unknown =>
    emptiedColumns(
      { ...FACTS, links: now },
      { ...FACTS, links: [shop, blog].filter((link) => link !== undefined) },
    );

  expect(left(shop ? [shop] : [])).toEqual({ links: JSON.stringify([shop]) });
  expect(left(shop ? [shop, { kind: 'WEBSITE', url: 'https://baru.example.org/' }] : [])).toEqual({});
  expect(left([{ kind: 'WEBSITE', url: 'https://baru.example.org/' }])).toEqual({
    links: JSON.stringify([shop]),
  });
});

test('words of a photo that are emptied alone go too', () => {
  expect(emptiedColumns({ ...FACTS, photoAlt: null }, FACTS)).toEqual({ photo_alt: null });
});

test('each fact is one text to lay beside another', () => {
  expect(factTexts(FACTS, () => 'Petamanan')).toMatchObject({
    PLACE: 'Petamanan',
    KBLI: '10794 (KBLI 2020)',
    LINKS: 'https://www.instagram.com/sulis\nhttps://sulis.example.org/',
  });
});
