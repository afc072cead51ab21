import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../utils/feeds/public-address';

describe('isPublicAddress', () => {
  it.each([
    'https://feeds.example/pack.json',
    'https://feeds.example:8443/a/b/pack.json',
    'https://пример.example/pack.json',
    'https://8.8.8.8/pack.json',
    'https://[2606:4700::1111]/pack.json',
    // Names that only look local.
    'https://localhost.example/pack.json',
    'https://local.example/',
    'https://172.32.0.1/',
  ])('takes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    'http://feeds.example/pack.json',
    'ftp://feeds.example/pack.json',
    'file:///etc/passwd',
    'data:application/json,{}',
    'javascript:alert(1)',
    'chrome-extension://abcdef/pack.json',
    'feeds.example/pack.json',
    'https://user@feeds.example/',
    'https://user:word@feeds.example/',
    'https://feeds.example\\@evil.example/',
    'https://feeds.example/\tpack.json',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://api.localhost/',
    'https://printer.local/',
    'https://nas.home.arpa/',
    'https://wiki.internal/',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f.0.0.1/',
    'https://2130706433/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://100.64.0.1/',
    'https://169.254.169.254/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.0.1/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://[fc00::1]/',
    'https://[fe80::1]/',
    'https://[ff02::1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001::1]/',
    'https://[2001:db8::1]/',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
