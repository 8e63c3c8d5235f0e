import { parse } from 'valibot';
import { effectsTableSchema, type EffectsTable } from '../../src/story/effects-table.ts';

/** A small made-up story with three seats, for working measures out by hand. Group values and own stakes stand beside the choices. */
export const fixtureTable: EffectsTable = parse(effectsTableSchema, {
  id: 'fixture',
  title: 'The fixture',
  kind: 'role',
  minutes: [1, 2],
  place: 'a room',
  summary: 'Three people and a child.',
  content_note: 'nothing',
  child: { name: 'Kit', drawing: 'boat' },
  seats: {
    ann: { person: 'joel', name: 'Ann', profession: 'teacher', agency: 'school', playable: true, pitch: 'You teach.' },
    ben: { person: 'bryn', name: 'Ben', profession: 'nurse', agency: 'health', playable: true, pitch: 'You nurse.' },
    cat: { person: 'petra', name: 'Cat', profession: 'social worker', agency: 'social-care', pitch: 'You visit.' },
  },
  facts: {
    hearing: { seat: 'ann', says: 'Kit did not hear the bell.' },
    bus: { seat: 'ben', says: 'The bus stops at four.' },
    secret: { seat: 'cat', says: "Kit sleeps at an aunt's.", confidence: { asked_by: 'Kit', because: 'Kit fears a row.' } },
  },
  shares: {
    round_1: {
      asks: 'What do you tell?',
      facts: ['hearing', 'bus', 'secret'],
      policy: { ann: [{ fact: 'hearing' }], ben: [{ fact: 'bus' }], cat: [] },
    },
  },
  decisions: {
    aim: {
      part: 'goal',
      measured: true,
      asks: 'What are we here for?',
      they: { ann: 'ben', ben: 'ann' },
      sources: ['Rose 2011'],
      choices: {
        // V = 2 + 2 = 4; u: ann 0.4, ben 0.4 - 1 = -0.6, cat 0.4
        aim_read: {
          label: 'Reading by Easter',
          child: { enjoy: 2 },
          pillars: { goal: 2 },
          milestone: 'joint-goal',
          tips: { practised: [10] },
          costs: [{ seat: 'ben', theme: 'territory', code: 'boundaries', weight: 1, gives: 'a clinic afternoon' }],
        },
        // V = 2 + 1 = 3; u: ann 0.4 - 2 = -1.6, ben 0.4, cat 0.4
        aim_hear: {
          label: 'Hearing first',
          child: { healthy: 2 },
          pillars: { goal: 1 },
          tips: { missed: [10] },
          costs: [{ seat: 'ann', theme: 'expertise', code: 'using-specialist-expertise', weight: 2, gives: 'the reading scheme' }],
        },
      },
    },
    ways: {
      part: 'plan',
      measured: true,
      asks: 'How do we go about it?',
      they: { ann: 'cat', ben: 'cat' },
      we: { cat: 'ways_wait' },
      sources: ['Frost 2005'],
      outweighed: { by: 'cat', choice: 'ways_one', because: 'her service holds the money', unless: { shared: ['bus'] } },
      choices: {
        // V = 2 + 3 = 5; u: ann 0.4 - 2 = -1.6, ben 0.4, cat 0.4 - 1 = -0.6
        ways_share: {
          label: 'Share the visits',
          child: { safe: 1, enjoy: 1 },
          pillars: { plan: 2, responsibility: 1 },
          milestone: 'common-plan',
          tips: { practised: [3, 7] },
          acknowledges: ['ann'],
          costs: [
            { seat: 'ann', theme: 'territory', code: 'sharing-expertise', weight: 2, gives: 'her own way of doing phonics' },
            { seat: 'cat', theme: 'power', code: 'who-decides', weight: 1, gives: 'the last word on visits' },
          ],
        },
        // V = 1 + 1 = 2; u: ann 0.2, ben 0.2 - 3 = -2.8, cat 0.2
        ways_one: {
          label: 'One of us does it all',
          child: { healthy: 1 },
          pillars: { plan: 1 },
          tips: { missed: [7] },
          costs: [{ seat: 'ben', theme: 'identity', code: 'professional-background', weight: 3, gives: 'being a nurse first' }],
        },
        // V = 0 - 1 = -1; u: ann 0, ben 0, cat 0 - 1 = -1
        ways_wait: {
          label: 'Wait for the panel',
          pillars: { plan: -1 },
          costs: [{ seat: 'cat', theme: 'power', code: 'domain', weight: 1, gives: 'a month of her panel' }],
        },
      },
    },
    lead: {
      part: 'plan',
      asks: 'Who leads?',
      sources: ['Frost 2005'],
      choices: {
        lead_ben: {
          label: 'Ben leads',
          pillars: { responsibility: 1 },
          milestone: 'named-lead',
          acknowledges: ['ben'],
          costs: [{ seat: 'cat', theme: 'power', code: 'who-decides', weight: 1, gives: 'the chair' }],
        },
        lead_none: { label: 'Nobody leads', pillars: { responsibility: -1 }, tips: { missed: [3] } },
      },
    },
  },
  moves: {
    ann_speaks: {
      seat: 'ann',
      asks: 'Do you say it?',
      policy: [{ choose: 'speak' }],
      choices: {
        speak: { label: 'Say it', pillars: { responsibility: 1 }, milestone: 'information-shared', tips: { practised: [11] } },
        silent: { label: 'Keep quiet', pillars: { responsibility: -1 }, tips: { missed: [11] } },
      },
    },
    ben_rings: {
      seat: 'ben',
      asks: 'Do you ring home?',
      policy: [{ when: { shared: ['hearing'] }, choose: 'ring' }, { choose: 'leave_it' }],
      choices: {
        ring: { label: 'Ring home', child: { contribute: 1 }, pillars: { responsibility: 1 } },
        leave_it: { label: 'Leave it' },
      },
    },
  },
  commitments: {
    // Each further seat adds 1, 2, 3: E[gain] = 1 + 2p with two others. Thresholds: ann 1 - 1 = 0; ben (2 - 1) / 2 = 0.5; cat (2.5 - 1) / 2 = 0.75.
    promise: {
      asks: 'Will you do your part?',
      value: [0, 1, 3, 6],
      seats: {
        ann: {
          does: 'reads with Kit',
          hold: 'no',
          signpost: 'ask another',
          commit: 'yes',
          alone: -1,
          starts: 0.5,
          costs: [{ seat: 'ann', theme: 'identity', code: 'professional-progression', weight: 1, gives: 'her course' }],
        },
        ben: {
          does: 'tests hearing',
          hold: 'no',
          signpost: 'ask another',
          commit: 'yes',
          alone: -2,
          starts: 0.4,
          costs: [{ seat: 'ben', theme: 'expertise', code: 'capacity', weight: 2, gives: 'two Fridays' }],
        },
        cat: { does: 'visits', hold: 'no', signpost: 'ask another', commit: 'yes', alone: -2.5, starts: 0.4 },
      },
    },
  },
  endings: {
    together: { title: 'Together', meaning: 'They came back to it.' },
    apart: { title: 'Apart', meaning: 'They did not come back to it.' },
  },
});

/** Smallest and largest total of the pillars with every seat free, by hand: -2 = -1 + 1 - 1 - 1 + 0 and 8 = 1 + 2 + 3 + 1 + 1. */
export const fixtureRange = { min: -2, max: 8 };
