import { OUTSIDE, toProfileChanges, toProfileDraft } from './profile-draft';
import type { KnownProfile } from './profile-draft';

const business = {
  name: 'Keripik Bu Sulis',
  sector: 'FOOD',
  summary: null,
  description: null,
  whatsApp: '+6281234567890',
  nib: null,
  kbli: { code: '01111', edition: 'KBLI_2020' },
  links: [{ kind: 'SHOPEE', url: 'https://shopee.co.id/x' }],
  place: { regencyPlace: null, street: null, kelurahan: { code: '35.75.01.1005' } },
} satisfies KnownProfile;

test('what is known comes back unchanged, with zeros in front, and an empty amount says nothing about the size', () => {
  expect(toProfileChanges(toProfileDraft(business))).toEqual({
    name: 'Keripik Bu Sulis',
    sector: 'FOOD',
    summary: '',
    description: '',
    kelurahanCode: '35.75.01.1005',
    regencyPlace: null,
    street: '',
    whatsApp: '+6281234567890',
    nib: '',
    kbli: { code: '01111', edition: 'KBLI_2020' },
    links: [{ kind: 'SHOPEE', url: 'https://shopee.co.id/x' }],
  });
});

test('a place outside of the city takes the kelurahan back, and an amount is read with its dots', () => {
  const changes = toProfileChanges({
    ...toProfileDraft(business),
    place: OUTSIDE,
    regencyPlace: 'Bangil',
    sizeAmount: 'Rp2.000.000.000',
    kbliCode: ' ',
  });

  expect(changes).toMatchObject({
    kelurahanCode: null,
    regencyPlace: 'Bangil',
    size: { basis: 'SALES', amount: 2_000_000_000 },
    kbli: null,
  });
});
