import { BlockList, isIPv4 } from 'node:net';

/** IANA's special-purpose registries (iana-ipv4-special-registry, iana-ipv6-special-registry), and multicast. */
const special = new BlockList();
for (const range of [
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
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
])
  add(special, range);

/** All of IPv6 that IANA has given out for use on the internet. */
const globalUnicast = new BlockList();
add(globalUnicast, '2000::/3');

function add(list: BlockList, range: string): void {
  const [network = '', bits] = range.split('/');
  list.addSubnet(network, Number(bits), range.includes(':') ? 'ipv6' : 'ipv4');
}

/** Whether an IP address, without brackets, is one that the whole internet shares. What cannot be read is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  const groups = groupsOf(address);
  if (groups === undefined) return false;
  const prefix = groups.slice(0, 6).join(':');
  // IPv4-mapped, and what a NAT64 makes of an IPv4 address.
  if (prefix === '0:0:0:0:0:ffff' || prefix === '64:ff9b:0:0:0:0') return isPublicAddress(embeddedAddress(groups));
  const normal = groups.join(':');
  return globalUnicast.check(normal, 'ipv6') && !special.check(normal, 'ipv6');
}

/** The eight groups of an IPv6 address in lower-case hexadecimal; the URL parser knows every notation. */
function groupsOf(address: string): string[] | undefined {
  const literal = `http://[${address.replace(/%.*$/s, '')}]/`;
  if (!URL.canParse(literal)) return undefined;
  const [head = '', tail] = new URL(literal).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
}

function embeddedAddress(groups: readonly string[]): string {
  const bytes = groups.slice(6).flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
  return bytes.join('.');
}
