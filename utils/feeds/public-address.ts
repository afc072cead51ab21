import { isHttpsAddress } from '../dataset/checking/https-address';

/**
 * True for an address that a feed may have: https, and a host that is not by its very name on the reader's own machine
 * or network. A name that only resolves to such a place is not seen here; https with a certificate for it must do.
 */
export function isPublicAddress(address: string): boolean {
  if (!isHttpsAddress(address)) return false;
  // The parser has written numbers such as 0x7f.1 as 127.0.0.1.
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPublicIpv4(host);
  return host.includes('.') && !localNames.test(host);
}

/** Names that resolve only at home, at work or on the machine itself (RFC 6761, 6762, 8375, ICANN's `.internal`). */
const localNames = /\.(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/** First and last address of what is not the public internet (IANA's special-purpose registry). */
const closedIpv4 = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['224.0.0.0', '255.255.255.255'],
].map(([first = '', last = '']) => ({ first: ipv4(first), last: ipv4(last) }));

function isPublicIpv4(host: string): boolean {
  const address = ipv4(host);
  return !closedIpv4.some(({ first, last }) => address >= first && address <= last);
}

function ipv4(host: string): number {
  return host.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Global unicast alone, without 6to4, Teredo and documentation: the first two carry an IPv4 address inside. */
function isPublicIpv6(host: string): boolean {
  return /^[23][0-9a-f]{3}:/.test(host) && !/^(?:2002:|2001:(?::|0:|db8:))/.test(host);
}
