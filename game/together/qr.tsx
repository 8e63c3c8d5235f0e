import { encode } from 'uqr';

/** An address as a QR code, drawn as one path. Black on white in every theme: that is what cameras look for. */
export function Qr({ address }: { address: string }) {
  const { data, size } = encode(address, { border: 2, ecc: 'M' });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR code for ${address}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

/** The address that a phone is brought to by scanning: of the room, with its code. */
export const joinAddress = (host: string, code: string, encrypted: boolean): string =>
  `${encrypted ? 'https' : 'http'}://${host}/j/${code}`;
