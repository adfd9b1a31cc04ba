import { maskNik, readNik } from './nik.rules';

const TODAY = '2026-11-24';

test.each([
  [
    '3575020708990001',
    {
      nik: '3575020708990001',
      provinceCode: '35',
      regencyCode: '3575',
      birthDate: '1999-08-07',
      sex: 'MALE',
    },
  ],
  [
    '3575024708990001',
    {
      nik: '3575024708990001',
      provinceCode: '35',
      regencyCode: '3575',
      birthDate: '1999-08-07',
      sex: 'FEMALE',
    },
  ],
  [
    '3575024708050002',
    {
      nik: '3575024708050002',
      provinceCode: '35',
      regencyCode: '3575',
      birthDate: '2005-08-07',
      sex: 'FEMALE',
    },
  ],
  [
    '3575022902000003',
    {
      nik: '3575022902000003',
      provinceCode: '35',
      regencyCode: '3575',
      birthDate: '2000-02-29',
      sex: 'MALE',
    },
  ],
  [
    '3578110101800004',
    {
      nik: '3578110101800004',
      provinceCode: '35',
      regencyCode: '3578',
      birthDate: '1980-01-01',
      sex: 'MALE',
    },
  ],
  [
    '3575 0207 0899 0001',
    {
      nik: '3575020708990001',
      provinceCode: '35',
      regencyCode: '3575',
      birthDate: '1999-08-07',
      sex: 'MALE',
    },
  ],
])('%s is an identity number', (text, facts) => {
  expect(readNik(text, TODAY)).toEqual(facts);
});

test.each([
  ['3575022902010003', 'BIRTH_DATE'],
  ['3575020008990001', 'BIRTH_DATE'],
  ['3575023102990001', 'BIRTH_DATE'],
  ['3575027208990001', 'BIRTH_DATE'],
  ['3575021313990001', 'BIRTH_DATE'],
  ['3575020708990000', 'SERIAL'],
  ['357502070899001', 'LENGTH'],
  ['9975020708990001', 'PROVINCE'],
  ['3.57502E+15', 'LENGTH'],
  ['', 'LENGTH'],
  ['３５７５０２０７０８９９０００１', 'LENGTH'],
])('%s is none: %s', (text, mistake) => {
  expect(readNik(text, TODAY)).toBe(mistake);
});

test('a birth in the future belongs to the century before', () => {
  expect(readNik('3575020101270001', TODAY)).toMatchObject({ birthDate: '1927-01-01' });
});

test('what is shown hides where and when', () => {
  expect(maskNik('3575020708990001')).toBe('3575********0001');
});
