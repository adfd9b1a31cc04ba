import { foldText } from '../../../shared/text';

/** A ward of the city: the smallest part of an address that statistics use. */
export type Kelurahan = { readonly code: string; readonly name: string; readonly district: string };

type District = {
  readonly code: string;
  readonly name: string;
  readonly wards: readonly (readonly [ending: string, name: string])[];
};

/**
 * Codes of the Ministry of Home Affairs (Kepmendagri 300.2.2-2138/2025); they have gaps since Panggungrejo
 * was created in 2012.
 */
const DISTRICTS: readonly District[] = [
  {
    code: '35.75.01',
    name: 'Gadingrejo',
    wards: [
      ['1001', 'Karangketug'],
      ['1002', 'Gentong'],
      ['1003', 'Sebani'],
      ['1004', 'Petahunan'],
      ['1005', 'Bukir'],
      ['1006', 'Randusari'],
      ['1007', 'Krapyakrejo'],
      ['1009', 'Gadingrejo'],
    ],
  },
  {
    code: '35.75.02',
    name: 'Purworejo',
    wards: [
      ['1001', 'Pohjentrek'],
      ['1002', 'Wirogunan'],
      ['1003', 'Tembokrejo'],
      ['1004', 'Purutrejo'],
      ['1005', 'Kebonagung'],
      ['1006', 'Purworejo'],
      ['1011', 'Sekargadung'],
    ],
  },
  {
    code: '35.75.03',
    name: 'Bugul Kidul',
    wards: [
      ['1001', 'Blandongan'],
      ['1002', 'Kepel'],
      ['1003', "Tapa'an"],
      ['1005', 'Bakalan'],
      ['1006', 'Krampyangan'],
      ['1009', 'Bugul Kidul'],
    ],
  },
  {
    code: '35.75.04',
    name: 'Panggungrejo',
    wards: [
      ['1001', 'Karanganyar'],
      ['1002', "Tamba'an"],
      ['1003', 'Trajeng'],
      ['1004', 'Bangilan'],
      ['1005', 'Kebonsari'],
      ['1006', 'Mayangan'],
      ['1007', 'Ngemplakrejo'],
      ['1008', 'Petamanan'],
      ['1009', 'Pekuncen'],
      ['1010', 'Bugul Lor'],
      ['1011', 'Kandangsapi'],
      ['1012', 'Panggungrejo'],
      ['1013', 'Mandaranrejo'],
    ],
  },
];

/** Spellings found in registers that differ by more than blanks, capitals and apostrophes. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { pekucen: 'pekuncen', pertamanan: 'petamanan' };

/** The 34 kelurahan of Kota Pasuruan, by district. */
export const KELURAHAN: readonly Kelurahan[] = DISTRICTS.flatMap(({ code, name: district, wards }) =>
  wards.map(([ending, name]) => ({ code: `${code}.${ending}`, name, district })),
);

const BY_CODE = new Map(KELURAHAN.map((kelurahan) => [kelurahan.code, kelurahan]));
const BY_NAME = new Map(KELURAHAN.map((kelurahan) => [closed(kelurahan.name), kelurahan]));

/** Finds a kelurahan by its code, with or without dots. */
export function kelurahanByCode(code: string): Kelurahan | null {
  return BY_CODE.get(code) ?? BY_CODE.get(code.replace(/^(\d\d)(\d\d)(\d\d)(\d{4})$/, '$1.$2.$3.$4')) ?? null;
}

/** Finds a kelurahan by its name in any usual spelling: `Bugulkidul`, `Tapa\`an`, `Kel. Pekucen`. */
export function kelurahanByName(name: string): Kelurahan | null {
  const key = closed(name.replace(/^\s*kel(?:urahan|\.)?\s+/i, ''));
  return BY_NAME.get(OTHER_SPELLINGS[key] ?? key) ?? null;
}

function closed(name: string): string {
  return foldText(name).replaceAll(' ', '');
}
