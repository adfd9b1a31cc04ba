import { BlockList, isIP } from 'node:net';

/** Why an address is not called. */
export type AddressFault =
  'NOT_A_URL' | 'NOT_HTTPS' | 'PORT' | 'CREDENTIALS' | 'FRAGMENT' | 'PRIVATE_NAME' | 'PRIVATE_ADDRESS';

const PRIVATE_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Of IPv6 only global unicast is public; these parts of it are not, or lead to addresses of IPv4. */
const PUBLIC_V6 = '2000::/3';
const PRIVATE_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** Endings of names that lead into somebody's own network. */
const PRIVATE_ENDINGS = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
];

const privateV4 = networks(PRIVATE_V4, 'ipv4');
const privateV6 = networks(PRIVATE_V6, 'ipv6');
const publicV6 = networks([PUBLIC_V6], 'ipv6');

/** Tells whether an address is one of the public internet, not of this machine or of a network behind it. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !privateV4.check(address, 'ipv4');
  return family === 6 && publicV6.check(address, 'ipv6') && !privateV6.check(address, 'ipv6');
}

/**
 * Finds what stands against calling an address: only https on its usual port, by a public name or address, with
 * nothing secret in it. What its name leads to is looked at when it is called.
 */
export function findAddressFault(text: string): AddressFault | null {
  if (!URL.canParse(text)) return 'NOT_A_URL';
  const { protocol, port, username, password, hash, hostname } = new URL(text);
  if (protocol !== 'https:') return 'NOT_HTTPS';
  if (port !== '') return 'PORT';
  if (username !== '' || password !== '') return 'CREDENTIALS';
  if (hash !== '') return 'FRAGMENT';
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(literal) !== 0) return isPublicAddress(literal) ? null : 'PRIVATE_ADDRESS';
  return isPublicName(hostname) ? null : 'PRIVATE_NAME';
}

function isPublicName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return name.includes('.') && !PRIVATE_ENDINGS.some((end) => name === end || name.endsWith(`.${end}`));
}

function networks(list: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const block = new BlockList();
  for (const entry of list) {
    const [network = '', prefix = ''] = entry.split('/');
    block.addSubnet(network, Number(prefix), family);
  }
  return block;
}
