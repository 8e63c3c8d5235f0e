import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { cmi5Policy, contentPolicy } from '../../src/lib/security-headers.ts';
import { cmi5Zip } from '../../tools/package/cmi5.ts';
import type { Standard } from '../../tools/package/manifest.ts';
import { scormZip } from '../../tools/package/scorm.ts';
import { siteFiles } from '../../tools/package/site.ts';

const text = (words: string) => new TextEncoder().encode(words);
const files = new Map([
  ['index.html', text(`<!doctype html><html><head><title>Joined Up</title><meta content="${contentPolicy}" /></head><body></body></html>`)],
  ['assets/a-b_c.js', text('export {};')],
  ['art/r&d.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
]);
const standards: [Standard, string, string][] = [
  ['scorm12', '1.2', 'adlcp:scormtype'],
  ['scorm2004', '2004 4th Edition', 'adlcp:scormType'],
];

describe.each(standards)('a package of %s', (standard, version, kindOfResource) => {
  const wanted = { story: 'the-trip', title: 'The "trip" & <more>', completed: ['ended', 'plan'] };
  const zip = unzipSync(scormZip(files, standard, wanted));
  const manifest = strFromU8(zip['imsmanifest.xml'] ?? new Uint8Array());
  const parsed = new new Window().DOMParser().parseFromString(manifest, 'application/xml');
  const all = (name: string) => [...parsed.getElementsByTagName(name)];

  it('names its standard, and one page that may be launched', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(all('schema').map((one) => one.textContent)).toEqual(['ADL SCORM']);
    expect(all('schemaversion').map((one) => one.textContent)).toEqual([version]);
    expect(all('title').map((one) => one.textContent)).toEqual([wanted.title, wanted.title]);
    const [resource] = all('resource');
    const [item] = all('item');
    expect(resource?.getAttribute(kindOfResource)).toBe('sco');
    expect(resource?.getAttribute('href')).toBe('index.html');
    expect(item?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'));
    expect(item?.getAttribute('parameters')).toBe('?story=the-trip');
    expect(all('organizations')[0]?.getAttribute('default')).toBe(all('organization')[0]?.getAttribute('identifier'));
    const identifiers = [...parsed.querySelectorAll('[identifier]')].map((one) => one.getAttribute('identifier'));
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('lists every file that is in it, and none that is not', () => {
    const listed = all('file').map((file) => file.getAttribute('href'));
    expect(listed.sort()).toEqual(
      Object.keys(zip)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    );
  });

  it('tells the page what it is about and what completes it, and changes nothing else', () => {
    const page = strFromU8(zip['index.html'] ?? new Uint8Array());
    expect(page).toContain(`<meta name="joined-up-package" content="system=${standard}&amp;story=the-trip&amp;completed=ended,plan" />`);
    for (const [name, content] of files) if (name !== 'index.html') expect(zip[name]).toEqual(content);
  });

  it('asks for no score', () => expect(manifest).not.toMatch(/masteryscore|minNormalizedMeasure|score/i));
});

describe('the site', () => {
  const site = siteFiles(files, new Map([['tea.ann.html', text('<html data-story="tea"><title>Tea</title></html>')]]));
  const worker = strFromU8(site.get('sw.js') ?? new Uint8Array());

  it('has the stories’ own pages, which say that it plays without a connection', () => {
    for (const page of ['index.html', 'tea.ann.html']) expect(strFromU8(site.get(page) ?? new Uint8Array())).toContain('joined-up-offline');
  });

  it('keeps everything for that but those pages, and leads from them to what it keeps', () => {
    expect(worker).toContain(`const files = ["app.webmanifest","art/r&d.svg","assets/a-b_c.js","index.html"];`);
    expect(worker).toContain('const own = ["tea.ann.html"];');
  });
});

describe('a package of cmi5', () => {
  const units = [
    { story: 'bath-time', title: 'Bath "time"', summary: 'A tap & a <towel>.' },
    { story: 'the-trip', title: 'The trip', summary: 'A coach.' },
  ];
  const course = { story: null, title: 'All of them', summary: 'Many.', units, completed: ['ended'] };
  const zip = unzipSync(cmi5Zip(files, course));
  const structureOf = (packed: Record<string, Uint8Array>) => {
    const parsed = new new Window().DOMParser().parseFromString(strFromU8(packed['cmi5.xml'] ?? new Uint8Array()), 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    return parsed;
  };
  const structure = structureOf(zip);
  const all = (name: string) => [...structure.getElementsByTagName(name)];

  it('is a course in which each story is a unit that is satisfied when it is completed, and launched at its own place', () => {
    expect(structure.documentElement.getAttribute('xmlns')).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
    expect([...structure.documentElement.children].map(({ tagName }) => tagName)).toEqual(['course', 'au', 'au']);
    for (const one of [...all('course'), ...all('au')])
      expect([...one.children].map(({ tagName }) => tagName).slice(0, 2)).toEqual(['title', 'description']);
    expect(all('au').map((au) => [au.getAttribute('moveOn'), au.getAttribute('launchMethod')])).toEqual(
      Array(2).fill(['Completed', 'AnyWindow']),
    );
    expect(all('url').map((url) => url.textContent)).toEqual(['index.html?story=bath-time', 'index.html?story=the-trip']);
    expect(all('langstring').map((words) => words.textContent)).toEqual([
      'All of them',
      'Many.',
      ...units.flatMap(({ title, summary }) => [title, summary]),
    ]);
    const ids = [...structure.querySelectorAll('[id]')].map((one) => one.getAttribute('id') ?? '');
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
    expect(structure.documentElement.outerHTML).not.toMatch(/masteryScore/i);
  });

  it('of one story is launched without words in its address, since the page is told which it is', () => {
    const one = unzipSync(cmi5Zip(files, { ...course, story: 'the-trip', units: units.slice(1) }));
    expect(structureOf(one).querySelector('url')?.textContent).toBe('index.html');
    expect(strFromU8(one['index.html'] ?? new Uint8Array())).toContain('content="system=cmi5&amp;story=the-trip&amp;completed=ended" />');
  });

  it('may connect to the store that launched it, as no other page of the game may', () => {
    const page = strFromU8(zip['index.html'] ?? new Uint8Array());
    expect(page).toContain(`<meta content="${cmi5Policy}" />`);
    expect(cmi5Policy.replace(/connect-src [^;]+/, "connect-src 'self'")).toBe(contentPolicy);
    expect(() => cmi5Zip(new Map([['index.html', text('<title>Joined Up</title>')]]), course)).toThrow('policy');
    for (const [name, content] of files) if (name !== 'index.html') expect(zip[name]).toEqual(content);
  });
});
