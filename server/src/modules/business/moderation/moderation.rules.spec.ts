import type { ProfileFacts } from '../profiles/profile-facts.columns';
import { PROFILE_FACTS } from '../profiles/profile-facts.columns';
import type { PublicProduct } from './moderation.rules';
import { factText, findEmptied, isOtherThanAccepted } from './moderation.rules';

const FACTS: ProfileFacts = {
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
  sizeClass: 'MICRO',
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
    findEmptied(
      {
        ...FACTS,
        summary: 'Baru',
        whatsApp: null,
        links: [{ kind: 'INSTAGRAM', url: 'https://www.instagram.com/baru' }],
      },
      FACTS,
    ),
  ).toEqual({ whatsApp: null, links: [FACTS.links[0]] });
  expect(findEmptied({ ...FACTS, kelurahanCode: null, regencyPlace: 'Bangil' }, FACTS)).toEqual({});
  expect(findEmptied({ ...FACTS, kelurahanCode: null, photoUploadId: null, photoAlt: null }, FACTS)).toEqual({
    kelurahanCode: null,
    regencyPlace: null,
    photoUploadId: null,
    photoAlt: null,
  });
});

test('a link that is taken back goes, also beside another of its kind; one that is replaced stays until the new one is read', () => {
  const [shop, blog] = ['https://toko.example.org/', 'https://blog.example.org/'].map((url) => ({
    kind: 'WEBSITE' as const,
    url,
  }));
  const left = (now: ProfileFacts['links']): unknown =>
    findEmptied(
      { ...FACTS, links: now },
      { ...FACTS, links: [shop, blog].filter((link) => link !== undefined) },
    );

  expect(left(shop ? [shop] : [])).toEqual({ links: [shop] });
  expect(left(shop ? [shop, { kind: 'WEBSITE', url: 'https://baru.example.org/' }] : [])).toEqual({});
  expect(left([{ kind: 'WEBSITE', url: 'https://baru.example.org/' }])).toEqual({
    links: [shop],
  });
});

test('words of a photo that are emptied alone go too', () => {
  expect(findEmptied({ ...FACTS, photoAlt: null }, FACTS)).toEqual({ photoAlt: null });
});

test('every fact that owners can leave out is one that they can empty', () => {
  const { name, sector, links, ...others } = FACTS;
  const nothing = { ...others, ...Object.fromEntries(Object.keys(others).map((fact) => [fact, null])) };

  const emptied = findEmptied({ ...nothing, name, sector, links: [] }, { ...FACTS, regencyPlace: null });

  expect(['name', 'sector', ...Object.keys(emptied)].sort()).toEqual([...PROFILE_FACTS].sort());
});

test('each fact is one text to lay beside another', () => {
  expect(
    (['PLACE', 'STREET', 'KBLI', 'LINKS'] as const).map((fact) => factText(fact, FACTS, () => 'Petamanan')),
  ).toEqual([
    'Petamanan',
    'Gang 2',
    '10794 (KBLI 2020)',
    'https://www.instagram.com/sulis\nhttps://sulis.example.org/',
  ]);
});
