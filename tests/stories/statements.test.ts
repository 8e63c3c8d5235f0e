import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { themes } from '../../src/evidence/themes.ts';
import type { Event } from '../../src/session/events.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { stateId } from '../../src/tracking/lrs.ts';
import type { Statement } from '../../src/tracking/statements.ts';
import {
  activityTypes,
  categories,
  contextExtensions,
  profileVersion,
  resultExtensions,
  verbs,
  vocabulary,
} from '../../src/tracking/xapi-words.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import { cmi5Page } from '../support/cmi5-page.ts';
import { annotate, longPlay } from '../support/long-play.ts';
import { lrsDouble, verbsOf } from '../support/lrs.ts';
import { createDisk } from '../support/memory-slot.ts';
import { at, broken, type Concept, fits, isOf, profile } from '../support/xapi-profile.ts';

const all: Statement[] = [];
const documents: unknown[] = [];

/** What a cmi5 system has after somebody played this log, opened its debrief and left. The double takes nothing that is not valid. */
async function toldOf(story: LoadedStory, seat: string, log: readonly Event[]) {
  const system = lrsDouble();
  const page = await cmi5Page(story, system.launch(), createDisk(), seat);
  const play = page.library.find(page.library.bringIn('long', log));
  if (!play) throw new Error('Expected a kept play.');
  page.opened.goOn(story, play);
  page.tracker.debriefOpened();
  page.tracker.claimOpen();
  await page.rest();
  await page.leave();
  return system;
}

describe.each(storyFolders(resolve('stories')))('%s in a cmi5 system', (folder) => {
  const { story } = compileStory(resolve('stories', folder));
  if (!story) throw new Error(`Expected "${folder}" to compile.`);
  const seats = Object.keys(story.table.seats).filter((seat) => story.table.seats[seat]?.playable);

  test.each(seats)(
    'every statement of a long play of %s with notes is valid, follows the profile, and says nothing that was written',
    async (seat) => {
      const session = longPlay(story, seat, 3);
      annotate(session, story, seat);
      const { log } = session.state();
      const system = await toldOf(story, seat, log);
      expect(system.refused).toEqual([]);
      const settled = log.filter(({ type }) => type === 'settled').length;
      expect(verbsOf(system.statements)).toEqual(['initialized', ...Array(settled).fill('responded'), 'completed', 'terminated']);
      for (const statement of system.statements) {
        const templates = profile.templates.filter((template) => fits(statement, template));
        expect(templates.map((template) => broken(statement, template))).toEqual([[]]);
        for (const concept of profile.concepts)
          for (const value of at(statement, `$.result.extensions['${concept.id}']`).concat(
            at(statement, `$.context.extensions['${concept.id}']`),
          ))
            expect(isOf(value, schemaOf(concept)), `${concept.id}: ${JSON.stringify(value)}`).toBe(true);
      }
      expect(isOf(system.play(), schemaOf(conceptOf(stateId))), 'the document of the play').toBe(true);
      const text = JSON.stringify(system.statements);
      for (const event of log) if (event.type === 'noted') expect(text).not.toContain(event.text.split('\n')[0]);
      all.push(...system.statements);
      documents.push(system.play());
    },
  );
});

describe('the profile', () => {
  const schemas = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
  const used = (...paths: string[]) => new Set(all.flatMap((statement) => paths.flatMap((path) => at(statement, path))));
  const keys = (path: string) => new Set(all.flatMap((statement) => at(statement, path)).flatMap((one) => Object.keys(one as object)));
  const idsOf = (type: string) => profile.concepts.filter((concept) => concept.type === type).map(({ id }) => id);
  const sorted = (ids: Iterable<unknown>) => [...new Set(ids)].map(String).sort();

  test('is a profile as the specification has it', () => {
    expect(profile).toMatchObject({
      '@context': 'https://w3id.org/xapi/profiles/context',
      id: vocabulary,
      type: 'Profile',
      conformsTo: 'https://w3id.org/xapi/profiles#1.0',
      author: { type: 'Organization' },
      versions: [{ id: profileVersion, generatedAtTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/) }],
    });
    const named = [...profile.concepts, ...profile.templates];
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
    for (const { id, inScheme, prefLabel, definition } of named) {
      expect(id.startsWith(`${vocabulary}/`)).toBe(true);
      expect(inScheme).toBe(profileVersion);
      for (const words of [prefLabel.en, definition.en]) expect(words?.trim()).toBeTruthy();
    }
    for (const concept of profile.concepts) {
      expect(['ResultExtension', 'ContextExtension', 'StateResource']).toContain(concept.type);
      expect(concept.contentType !== undefined).toBe(concept.type === 'StateResource');
      expect(concept.recommendedVerbs ?? []).toEqual(concept.type === 'StateResource' ? [] : [verbs.responded]);
      expect(typeof schemaOf(concept)).toBe('object');
    }
    for (const { type, rules } of profile.templates) {
      expect(type).toBe('StatementTemplate');
      for (const rule of rules) {
        expect(Object.keys(rule).some((key) => ['presence', 'any', 'all', 'none'].includes(key))).toBe(true);
        expect(() => at({}, rule.location)).not.toThrow();
      }
    }
  });

  test('and the code have the same verbs, types and extensions, and each of them is met in play', () => {
    const templateVerbs = profile.templates.map(({ verb }) => verb);
    const types = profile.templates.flatMap(({ objectActivityType = [], contextCategoryActivityType = [] }) =>
      [objectActivityType, contextCategoryActivityType].flat(),
    );
    expect(sorted(templateVerbs)).toEqual(sorted(Object.values(verbs)));
    expect(sorted(used('$.verb.id'))).toEqual(sorted(templateVerbs));
    expect(sorted(types)).toEqual(sorted(Object.values(activityTypes)));
    expect(sorted(used('$.object.definition.type', '$.context.contextActivities.category[*].definition.type'))).toEqual(sorted(types));
    expect(sorted(idsOf('ResultExtension'))).toEqual(sorted(Object.values(resultExtensions)));
    expect(sorted(keys('$.result.extensions'))).toEqual(sorted(idsOf('ResultExtension')));
    expect(sorted(idsOf('ContextExtension'))).toEqual(sorted(Object.values(contextExtensions)));
    expect(sorted(keys('$.context.extensions'))).toEqual(sorted([...idsOf('ContextExtension'), schemas]));
    expect(sorted(used('$.context.contextActivities.category[*].id'))).toEqual(sorted([...Object.values(categories), profileVersion]));
    expect(idsOf('StateResource')).toEqual([stateId]);
    expect(documents.length).toBeGreaterThan(0);
  });

  test('has a cost for every theme that a story may name', () => {
    const cost = schemaOf(conceptOf(resultExtensions.cost));
    for (const theme of themes) expect(isOf([{ seat: 'a', theme, weight: 3 }], cost)).toBe(true);
    expect(isOf([{ seat: 'a', theme: 'power', weight: 4 }], cost)).toBe(false);
  });
});

const conceptOf = (id: string): Concept => {
  const found = profile.concepts.find((concept) => concept.id === id);
  if (!found) throw new Error(`Expected ${id} in the profile.`);
  return found;
};
const schemaOf = ({ inlineSchema }: Concept) => JSON.parse(inlineSchema ?? 'null');
