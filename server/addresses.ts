import { networkInterfaces } from 'node:os';

/** Where this server can be reached: `own` on this machine alone, `network` from others. Hosts with ports, as a browser names them. */
export type Addresses = { own: string[]; network: string[] };

/** The addresses of this machine's networks (IPv4), without loopback and those that nobody can type. */
export function networkAddresses(interfaces = networkInterfaces()): string[] {
  return Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort();
}

/** Hosts under which this machine may be asked at a port. */
export function addressesAt(port: number, network: readonly string[]): Addresses {
  const at = (host: string) => (port === 80 ? host : `${host}:${port}`);
  return { own: ['127.0.0.1', 'localhost', '[::1]'].map(at), network: network.map(at) };
}
