import { findAddressFault, isPublicAddress } from './address.rules';

test.each([
  ['https://127.0.0.1/', 'PRIVATE_ADDRESS'],
  ['https://127.1/', 'PRIVATE_ADDRESS'],
  ['https://2130706433/', 'PRIVATE_ADDRESS'],
  ['https://0177.0.0.1/', 'PRIVATE_ADDRESS'],
  ['https://0x7f.1/', 'PRIVATE_ADDRESS'],
  ['https://0x7f000001/', 'PRIVATE_ADDRESS'],
  ['https://017700000001/', 'PRIVATE_ADDRESS'],
  ['https://１２７.０.０.１/', 'PRIVATE_ADDRESS'],
  ['https://0/', 'PRIVATE_ADDRESS'],
  ['https://0.0.0.0/', 'PRIVATE_ADDRESS'],
  ['https://10.0.0.5/', 'PRIVATE_ADDRESS'],
  ['https://100.64.0.1/', 'PRIVATE_ADDRESS'],
  ['https://169.254.169.254/latest/meta-data', 'PRIVATE_ADDRESS'],
  ['https://172.16.0.1/', 'PRIVATE_ADDRESS'],
  ['https://172.31.255.255/', 'PRIVATE_ADDRESS'],
  ['https://192.0.0.8/', 'PRIVATE_ADDRESS'],
  ['https://192.0.2.1/', 'PRIVATE_ADDRESS'],
  ['https://192.168.1.1/', 'PRIVATE_ADDRESS'],
  ['https://198.18.0.1/', 'PRIVATE_ADDRESS'],
  ['https://198.51.100.7/', 'PRIVATE_ADDRESS'],
  ['https://203.0.113.7/', 'PRIVATE_ADDRESS'],
  ['https://224.0.0.1/', 'PRIVATE_ADDRESS'],
  ['https://255.255.255.255/', 'PRIVATE_ADDRESS'],
  ['https://[::]/', 'PRIVATE_ADDRESS'],
  ['https://[::1]/', 'PRIVATE_ADDRESS'],
  ['https://[::ffff:127.0.0.1]/', 'PRIVATE_ADDRESS'],
  ['https://[::ffff:7f00:1]/', 'PRIVATE_ADDRESS'],
  ['https://[64:ff9b::7f00:1]/', 'PRIVATE_ADDRESS'],
  ['https://[fe80::1]/', 'PRIVATE_ADDRESS'],
  ['https://[fc00::1]/', 'PRIVATE_ADDRESS'],
  ['https://[fd12:3456::1]/', 'PRIVATE_ADDRESS'],
  ['https://[ff02::1]/', 'PRIVATE_ADDRESS'],
  ['https://[2001:db8::1]/', 'PRIVATE_ADDRESS'],
  ['https://[2002:7f00:1::]/', 'PRIVATE_ADDRESS'],
  ['https://[2001::1]/', 'PRIVATE_ADDRESS'],
  ['https://localhost/', 'PRIVATE_NAME'],
  ['https://LOCALHOST./', 'PRIVATE_NAME'],
  ['https://foo.localhost/', 'PRIVATE_NAME'],
  ['https://printer/', 'PRIVATE_NAME'],
  ['https://nas.local/', 'PRIVATE_NAME'],
  ['https://metadata.google.internal/', 'PRIVATE_NAME'],
  ['https://router.lan./', 'PRIVATE_NAME'],
  ['https://box.home.arpa/', 'PRIVATE_NAME'],
  ['http://sekolah.sch.id/', 'NOT_HTTPS'],
  ['ftp://sekolah.sch.id/', 'NOT_HTTPS'],
  ['file:///etc/passwd', 'NOT_HTTPS'],
  ['gopher://sekolah.sch.id/', 'NOT_HTTPS'],
  ['javascript:alert(1)', 'NOT_HTTPS'],
  ['https://sekolah.sch.id:8443/', 'PORT'],
  ['https://sekolah.sch.id:22/', 'PORT'],
  ['https://user:secret@sekolah.sch.id/', 'CREDENTIALS'],
  ['https://user@sekolah.sch.id/', 'CREDENTIALS'],
  ['https://sekolah.sch.id/#x', 'FRAGMENT'],
  ['sekolah.sch.id/hook', 'NOT_A_URL'],
  ['https://', 'NOT_A_URL'],
  ['', 'NOT_A_URL'],
])('%s is not called: %s', (url, fault) => {
  expect(findAddressFault(url)).toBe(fault);
});

test.each([
  'https://sekolah.sch.id/webhook',
  'https://sekolah.sch.id:443/webhook?from=pustaka',
  'https://xn--sekolah-9za.sch.id/',
  'https://8.8.8.8/',
  'https://[2606:4700::1111]/',
])('%s may be called', (url) => {
  expect(findAddressFault(url)).toBeNull();
});

test('what is not an address is not public', () => {
  expect([isPublicAddress('sekolah.sch.id'), isPublicAddress(''), isPublicAddress('1.1.1.1')]).toEqual([
    false,
    false,
    true,
  ]);
});
