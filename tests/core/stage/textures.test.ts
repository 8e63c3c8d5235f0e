import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSoftware } from '../../../game/stage/renderer.ts';
import { surplus } from '../../../game/stage/textures.ts';

it('lets go of the textures that were not wanted longest, and of no more than needed', () => {
  const sizes = new Map([
    ['old', 5],
    ['middle', 5],
    ['new', 5],
  ]);
  expect(surplus(sizes, new Set(), 15)).toEqual([]);
  expect(surplus(sizes, new Set(), 9)).toEqual(['old', 'middle']);
  expect(surplus(sizes, new Set(['old']), 9)).toEqual(['middle', 'new']);
});

it('never lets go of a texture that is on the stage, and keeps within the limit wherever that allows it', () => {
  const held = fc.array(fc.tuple(fc.string(), fc.integer({ min: 1, max: 100 }), fc.boolean()));
  fc.assert(
    fc.property(held, fc.integer({ min: 0, max: 500 }), (textures, limit) => {
      const sizes = new Map(textures.map(([key, size]) => [key, size]));
      const used = new Set(textures.filter(([, , inUse]) => inUse).map(([key]) => key));
      const going = new Set(surplus(sizes, used, limit));
      const left = [...sizes].filter(([key]) => !going.has(key));
      expect([...going].some((key) => used.has(key))).toBe(false);
      expect(left.every(([key]) => used.has(key)) || left.reduce((sum, [, size]) => sum + size, 0) <= limit).toBe(true);
    }),
  );
});

it('knows software renderers by their names, and takes hardware for hardware', () => {
  for (const name of [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)',
  ])
    expect(isSoftware(name)).toBe(true);
  for (const name of [
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'Apple GPU',
    'NVIDIA GeForce GTX 1050/PCIe/SSE2',
  ])
    expect(isSoftware(name)).toBe(false);
});
