import { WORDS } from '../words/words';
import { businessHead } from './business-heads';
import type { PageContext } from './page-head';

const context: PageContext = {
  place: { page: 'business', locale: 'ID', id: 'keripik' },
  locale: 'ID',
  words: WORDS.ID,
  origin: 'https://pustaka.example.id',
  parameters: new URLSearchParams(),
  now: new Date('2026-12-02T07:00:00Z'),
  contact: null,
};
const front = { url: '/business-photos/upl_1.webp', width: 1200, height: 800, alt: 'Toko di Gang Melati' };
const packet = { url: '/business-photos/upl_2.webp', width: 900, height: 900, alt: null };
const pictureOf = (photo: typeof front | null, products: readonly { photo: typeof packet | null }[]) => {
  const business = {
    slug: 'keripik',
    path: '/ukm/direktori/keripik',
    name: 'Keripik Melati',
    summary: null,
    place: null,
    photo,
    products,
  };
  const head = businessHead({ business }, context);
  return head === 'missing' ? head : head.picture;
};

test('whoever shares a business shows its photo, else that of its first product with one, else nothing of its own', () => {
  expect(pictureOf(front, [{ photo: packet }])).toEqual({
    path: '/business-photos/upl_1.webp',
    width: 1200,
    height: 800,
    alt: 'Toko di Gang Melati',
  });
  expect(pictureOf(null, [{ photo: null }, { photo: packet }])).toEqual({
    path: '/business-photos/upl_2.webp',
    width: 900,
    height: 900,
    alt: 'Keripik Melati',
  });
  expect(pictureOf(null, [])).toBeUndefined();
});
