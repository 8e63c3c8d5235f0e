import { cmi5Policy, contentPolicy } from '../../src/lib/security-headers.ts';
import { vocabulary } from '../../src/tracking/xapi-words.ts';
import { escaped } from './escaped.ts';
import { type About, zipGame } from './game-files.ts';

/** A story as a course structure describes it. */
export type Unit = { story: string; title: string; summary: string };

/** What a course is made of: its title, the stories in it, and as `story` the only one, where it is of one. */
export type Course = About & { title: string; summary: string; units: readonly Unit[] };

/** Packs the game as a cmi5 course: each story is a unit of its own, launched at its own place, and satisfied when it is completed. */
export function cmi5Zip(files: ReadonlyMap<string, Uint8Array>, course: Course): Uint8Array {
  return zipGame(files, 'cmi5', course, { 'cmi5.xml': courseStructure(course) }, (page) => {
    const widened = page.replace(contentPolicy, () => cmi5Policy);
    if (widened === page) throw new Error('Expected the policy of the site in index.html of the built game, found another or none.');
    return widened;
  });
}

/** `cmi5.xml`. */
export const courseStructure = ({
  story,
  title,
  summary,
  units,
}: Omit<Course, 'completed'>): string => `<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${vocabulary}/courses/${story ?? 'all'}">
${described(title, summary, '    ')}
  </course>
${units.map((unit) => au(unit, units.length > 1)).join('\n')}
</courseStructure>
`;

/** A course of one story needs no word of it in the address: some systems add theirs to an address badly that has words already. */
const au = (
  { story, title, summary }: Unit,
  isOfMany: boolean,
) => `  <au id="${vocabulary}/stories/${story}" moveOn="Completed" launchMethod="AnyWindow">
${described(title, summary, '    ')}
    <url>index.html${isOfMany ? `?story=${story}` : ''}</url>
  </au>`;

const described = (title: string, summary: string, indent: string) =>
  [
    ['title', title],
    ['description', summary],
  ]
    .map(([name, text = '']) => `${indent}<${name}><langstring lang="en-GB">${escaped(text)}</langstring></${name}>`)
    .join('\n');
