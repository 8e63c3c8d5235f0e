import { readdirSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Standard } from '../../tools/package/manifest.ts';
import { filesOf } from './unpacked.ts';
import { schemasOf } from './schemas.ts';

/** A slip that somebody could make in a manifest, by what it breaks. */
const slips: Record<Standard, [what: string, from: RegExp, to: string][]> = {
  scorm12: [
    ['a resource without a name', / identifier="page"/, ''],
    ['a kind of resource that there is not', /scormtype="sco"/, 'scormtype="page"'],
    ['a word of 2004 in 1.2', /adlcp:scormtype/, 'adlcp:scormType'],
    ['a name that is none', /default="stories"/, 'default="all stories"'],
    ['two things of one name', / identifier="game"/, ' identifier="page"'],
    ['no organisation at all', /<organizations[\s\S]*<\/organizations>/, ''],
  ],
  scorm2004: [
    ['a resource without a name', / identifier="page"/, ''],
    ['a kind of resource that there is not', /scormType="sco"/, 'scormType="page"'],
    ['two things of one name', / identifier="game"/, ' identifier="page"'],
    ['sequencing that is neither true nor false', /completionSetByContent="true"/, 'completionSetByContent="perhaps"'],
    ['sequencing before the title', /(<title>[^<]*<\/title>)\s*(<imsss:sequencing>[\s\S]*?<\/imsss:sequencing>)/, '$2$1'],
  ],
};

describe.each(['scorm12', 'scorm2004'] as const)('the manifests of %s', (standard) => {
  const names = readdirSync('packages').filter((name) => name.endsWith(`-${standard}.zip`));
  const manifestOf = (name: string) => strFromU8(filesOf(name)['imsmanifest.xml'] ?? new Uint8Array());

  it('are valid against the standard’s own schemas, in every package', async () => {
    expect(names.length).toBeGreaterThan(1);
    expect(await problemsIn(new Map(names.map((name) => [name, manifestOf(name)])), standard)).toEqual([]);
  });

  it.each(slips[standard])('would not be with %s', async (_, from, to) => {
    const manifest = manifestOf(names[0] ?? '');
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(await problemsIn(new Map([['broken', broken]]), standard)).not.toEqual([]);
  });
});

/** What xmllint finds in manifests, by the schemas that the first of them names; all of them name the same. */
async function problemsIn(manifests: ReadonlyMap<string, string>, standard: Standard): Promise<string[]> {
  const preload = [...schemasOf(standard)].map(([fileName, contents]) => ({ fileName, contents }));
  const [[, first] = ['', '']] = manifests;
  const [, named = ''] = /xsi:schemaLocation="([^"]+)"/.exec(first) ?? [];
  const imports = named.match(/\S+\s+\S+/g)?.map((pair) => pair.split(/\s+/)) ?? [];
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports
    .map(([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;
  const xml = [...manifests].map(([fileName, contents]) => ({ fileName, contents }));
  const { valid, errors } = await validateXML({ xml, schema: { fileName: 'all.xsd', contents: schema }, preload });
  // The schemas of 1.2 have slips of their own, which xmllint names as well.
  const ours = errors.filter(({ loc }) => manifests.has(loc?.fileName ?? '')).map(({ loc, message }) => `${loc?.fileName}: ${message}`);
  return valid ? [] : ours.length > 0 ? ours : ['not valid'];
}
