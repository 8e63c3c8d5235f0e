import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../game/art/colour.ts';
import { litBy } from '../../../game/art/light.ts';
import { looks } from '../../../game/art/looks.ts';
import { cloths, hairs, skins } from '../../../game/art/palette.ts';
import { drawPerson } from '../../../game/art/person.ts';
import { faceTones, leastContrast } from '../../../game/art/person/tones.ts';
import { cast, personIds } from '../../../src/story/cast.ts';
import { moods, poses } from '../../../src/story/vocabulary.ts';
import { faultsOf, idsOf } from './well-formed.ts';

/** Lamplight may take a fifth of a face's contrast. */
const leastDuskContrast = leastContrast * 0.8;

describe('the people of Calderwick', () => {
  test.each(personIds)('%s is drawn whole in every mood, strength and pose, as a small picture', (id) => {
    const facings = ['left', 'right', 'front'] as const;
    const seated = moods.flatMap((mood, row) =>
      poses.map((pose, column) => drawPerson(id, { mood, pose, strength: (row + column) % 2 ? 2 : 1 })),
    );
    const portraits = moods.map((mood, row) =>
      drawPerson(id, { mood, facing: facings[row % 3] as (typeof facings)[number], strength: 2, crop: 'bust' }),
    );
    expect([...seated, ...portraits].flatMap(faultsOf)).toEqual([]);
    expect(Math.max(...[...seated, ...portraits].map((svg) => svg.length))).toBeLessThanOrEqual(12 * 1024);
  });

  test.each(personIds)('%s stays within 12 KB when most is drawn of them: speaking strongly, facing any way', (id) => {
    const facings = ['left', 'right', 'front'] as const;
    const states = moods.flatMap((mood) => poses.flatMap((pose) => facings.map((facing) => ({ mood, pose, facing }))));
    const sizes = states.map((state) => drawPerson(id, { ...state, strength: 2, mouth: 'open' }).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12 * 1024);
  });

  test('brows, eyes and mouth stand out from the skin as strongly on every face', () => {
    for (const id of personIds) {
      const { brow, line, seam, ground } = faceTones(looks[id]);
      for (const tone of [brow, line, seam]) expect(contrast(tone, ground), id).toBeGreaterThanOrEqual(leastContrast);
    }
  });

  test('at dusk everybody is darker, no colour of the day is left, and faces can still be read', () => {
    for (const id of personIds) {
      const day = drawPerson(id, { mood: 'warm' });
      const dusk = drawPerson(id, { mood: 'warm', light: 'dusk' });
      const tonesOf = (svg: string) => new Set(svg.match(/#[0-9a-f]{6}(?=")/g));
      expect(faultsOf(dusk), id).toEqual([]);
      expect(tonesOf(dusk).size, id).toBeGreaterThan(10);
      expect(
        [...tonesOf(day)].map((tone) => litBy('dusk', tone)).filter((tone) => !tonesOf(dusk).has(tone)),
        id,
      ).toEqual([]);
      const { brow, line, seam, ground } = faceTones(looks[id]);
      expect(contrast(litBy('dusk', ground), '#000000')).toBeLessThan(contrast(ground, '#000000'));
      for (const tone of [brow, line, seam])
        expect(contrast(litBy('dusk', tone), litBy('dusk', ground)), id).toBeGreaterThanOrEqual(leastDuskContrast);
    }
  });

  test('the light on a face stays near its own skin', () => {
    for (const id of personIds) {
      const { skin, ground } = faceTones(looks[id]);
      expect(contrast(skin, ground), id).toBeLessThan(2.2);
    }
  });

  test('no two people look the same', () => {
    const faces = personIds.map((id) => drawPerson(id, { mood: 'neutral', facing: 'front', crop: 'bust' }).replace(/p[0-9a-f]{7}/g, ''));
    expect(new Set(faces).size).toBe(personIds.length);
    const traits = personIds.map((id) => [looks[id].hair, looks[id].hairColour, looks[id].skin, looks[id].cover].join());
    expect(new Set(traits).size).toBe(personIds.length);
  });

  test('every mood is another face, and the second strength goes further than the first', () => {
    for (const id of ['rhona', 'dev', 'joel', 'shabana', 'ingrid', 'ray'] as const) {
      const bare = (svg: string) => svg.replace(/p[0-9a-f]{7}/g, '');
      const faces = moods.flatMap((mood) => [
        bare(drawPerson(id, { mood, facing: 'front', crop: 'bust' })),
        ...(mood === 'neutral' ? [] : [bare(drawPerson(id, { mood, strength: 2, facing: 'front', crop: 'bust' }))]),
      ]);
      expect(new Set(faces).size).toBe(faces.length);
    }
  });

  test('a blink and an open mouth can be seen', () => {
    for (const id of ['maire', 'dev', 'farah', 'graham'] as const) {
      const still = drawPerson(id, { mood: 'neutral' });
      expect(drawPerson(id, { mood: 'neutral', blink: true }).length).not.toBe(still.length);
      expect(drawPerson(id, { mood: 'neutral', mouth: 'open' }).length).not.toBe(still.length);
    }
  });

  test('pictures of different people and moods can share a page without sharing ids', () => {
    const ids = personIds.flatMap((id) => (['warm', 'firm'] as const).flatMap((mood) => [...idsOf(drawPerson(id, { mood }))]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('looks use the palette, wear the colours of their own agency, and keep what the story says of them', () => {
    for (const id of personIds) {
      const look = looks[id];
      expect(skins[look.skin], id).toBeDefined();
      expect(hairs[look.hairColour], id).toBeDefined();
      for (const cloth of [look.cloth, look.under, look.cover, look.frames]) if (cloth) expect(cloths[cloth], id).toBeDefined();
      expect(look.agency, id).toBe(cast[id].agency);
    }
    expect([looks.maire.aid, looks.grace.aid, looks.hilary.aid, looks.danny.aid]).toEqual(['hearing', 'wheelchair', 'stick', 'one-hand']);
  });

  test('the table for writers has everybody, with the name and age of the cast and the disability that is drawn', () => {
    const table = readFileSync(new URL('../../../docs/people.md', import.meta.url), 'utf8');
    const rows = [...table.matchAll(/^\| (\w+) \| (.+) \| .+ \| (\d+) \| .+ \| (.+) \| .+ \| .+ \|$/gm)];
    expect(rows.map(([, id]) => id)).toEqual(personIds);
    for (const [, id, name, age, disability] of rows) {
      const person = cast[id as keyof typeof cast];
      expect([name, Number(age)]).toEqual([person.name, person.age]);
      expect(disability !== '–', id).toBe(looks[id as keyof typeof cast].aid !== undefined);
    }
  });

  test('the cast spans ages and skins, and no agency has one kind of face', () => {
    expect(new Set(personIds.map((id) => looks[id].skin)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(personIds.map((id) => looks[id].age)).size).toBe(4);
    const agencies = Map.groupBy(personIds, (id) => cast[id].agency);
    for (const [agency, people] of agencies)
      if (people.length > 2) expect(new Set(people.map((id) => looks[id].skin)).size, agency).toBeGreaterThan(1);
  });
});
