import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Finding } from './proof/finding.ts';
import { heldBack } from './proof/held-back.ts';
import { kills, killsOfOne } from './proof/kills.ts';
import { manyPhones, manyPhonesOfTwo } from './proof/many-phones.ts';
import { powerCuts } from './proof/power-cuts.ts';

/** Proofs of the rooms under faults, over the built game: `npm run proof`, minutes to an hour; `--short` is what CI runs, writes nothing, and lets a busy machine be late; names say which alone, `--count` how often. */
const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false }, count: { type: 'string' } },
  allowPositionals: true,
});
const { short } = values;
const times = (few: number, many: number) => Number(values.count ?? (short ? few : many));

const proofs: Record<string, () => Promise<Finding[]>> = {
  kills: async () => [await kills(times(20, 200))],
  pair: async () => [await killsOfOne(times(4, 40))],
  power: () => powerCuts(times(20, 200)),
  many: async () => [await manyPhones(times(5, 50))],
  'many of two': () => manyPhonesOfTwo(times(5, 50)),
  streams: () => heldBack(short ? 20_000 : 45_000),
};

const findings: Finding[] = [];
for (const [name, prove] of Object.entries(proofs)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const from = Date.now();
  for (const finding of await prove()) {
    findings.push(finding);
    console.log(`${mark(finding)}  ${finding.what}\n      ${finding.found}`);
  }
  console.log(`      (${name}: ${Math.round((Date.now() - from) / 1000)} s)`);
}
if (!short && positionals.length === 0) writeFileSync('bench/proof.md', page(findings));
process.exit(findings.some(({ holds, late }) => holds === false || (late && !short)) ? 1 : 0);

function mark({ holds, late }: Finding): string {
  if (holds && late) return 'late  ';
  return holds === null ? 'not run' : holds ? 'holds ' : 'FAILS ';
}

function page(all: readonly Finding[]): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, load average ${loadavg()[0]?.toFixed(1)}`;
  return `# Proofs of the rooms

Written by \`npm run proof\` from one run: ${machine}. Phones, servers and databases share these processors. \`.ci/run\` runs shorter forms.

| what | asked | found | holds |
| --- | --- | --- | --- |
${all.map(({ what, asked, found, holds, late }) => `| ${what} | ${asked} | ${found} | ${holds === null ? 'not run' : holds ? (late ? '**late**' : 'yes') : '**no**'} |`).join('\n')}
`;
}
