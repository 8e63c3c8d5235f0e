/** What a page of the game may load and do: its own files and nothing else. No text becomes script, but for the addresses of workers that `own-script.ts` lets through under the one name given here. */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Drawings are made in the page: the reader shows them by `data:`, the stage makes textures of them by `blob:`.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'joined-up',
};

/**
 * The policy of a page that is one file and brings everything with it: nothing is fetched, and no script or style runs but those whose hashes are given, as `sha256-...`.
 */
export const oneFilePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  written({
    ...directives,
    'script-src': scripts.map((hash) => `'${hash}'`).join(' '),
    'style-src': styles.map((hash) => `'${hash}'`).join(' '),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'media-src': 'data: blob:',
    'connect-src': "'none'",
    'worker-src': 'blob:',
    'manifest-src': "'none'",
  });

/**
 * The policy of the page in a cmi5 package: the same, but that it may connect to other hosts. A system names the address of its store only as it launches the page, and often
 * it is another host than the one the page is on. Over https alone, but for this machine, where systems are tried.
 */
export const cmi5Policy: string = written({ ...directives, 'connect-src': "'self' https: http://127.0.0.1:* http://localhost:*" });

/** The policy as a page can carry it itself, in `<meta http-equiv="Content-Security-Policy">`: for copies that stand on somebody else's server. Who may frame the page only a header can say. */
export const contentPolicy: string = written(directives);

/** Browser features that nothing here uses; a page that frames the game cannot lend them to it either. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers to send with every file of the game. Pages of the same origin may frame it, and those of the origins in `framedBy`,
 * such as a learning system (`https://learn.example.ac.uk`). Throws when one of these is not an origin of http or https.
 */
export function securityHeaders(framedBy: readonly string[] = []): Record<string, string> {
  const stranger = framedBy.find((origin) => !/^https?:\/\/[\w.-]+(:\d+)?$/.test(origin));
  if (stranger !== undefined)
    throw new Error(`Expected the origin of a learning system, such as https://learn.example.ac.uk, found "${stranger}".`);
  return {
    'Content-Security-Policy': written({ ...directives, 'frame-ancestors': ["'self'", ...framedBy].join(' ') }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

function written(rules: Record<string, string>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
