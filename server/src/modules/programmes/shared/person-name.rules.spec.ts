import { isPersonName } from './person-name.rules';

test.each(['Raka', 'M.Natsir', 'A.H. Nasution, S.Pd.', "Siti Nur'aini", 'محمد', '꧋ꦲ', 'Bu Sri (nenek)'])(
  '%s can be a name',
  (name) => {
    expect(isPersonName(name)).toBe(true);
  },
);

test.each([
  '',
  '…',
  '081234',
  'Buka https://jahat.example',
  'www.jahat.example',
  'Menang di hadiah.com',
  'a@b.id',
  '<b>Raka</b>',
])('%s cannot be a name', (name) => {
  expect(isPersonName(name)).toBe(false);
});
