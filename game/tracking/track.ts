import { isOwn } from '../../src/library/record.ts';
import { type Launch, readLaunch } from '../../src/tracking/cmi5-launch.ts';
import { createCmi5Teller } from '../../src/tracking/cmi5-teller.ts';
import { type Found, findApi } from '../../src/tracking/find-api.ts';
import { createLrs } from '../../src/tracking/lrs.ts';
import { createOutbox, type Outbox } from '../../src/tracking/outbox.ts';
import { readParcel } from '../../src/tracking/parcel.ts';
import { scormWire } from '../../src/tracking/scorm.ts';
import type { Standing } from '../../src/tracking/standing.ts';
import { createTeller, type Outcome, type Teller } from '../../src/tracking/teller.ts';
import { createTracker, type Resumed, type Tracker } from '../../src/tracking/tracker.ts';
import { isAt } from '../opener.ts';
import type { Parts } from '../parts.ts';
import { findStory } from '../story-list.ts';
import { whenIdle } from '../when-idle.ts';
import { ask } from './ask.ts';
import { packageWords } from './package-words.ts';

const words: Record<Exclude<Outcome, 'told'>, string> = {
  failed: 'Your learning system did not take your result. It is kept in this browser, and handed in as soon as the system takes it.',
  'notes-left':
    'Your learning system has no room for all that you wrote. Your longest notes stay in this browser alone; Export save in the settings keeps a copy of everything.',
  'no-room':
    'Your learning system has no room for this play. It knows how far you are, but you can go on with it in this browser alone; Export save in the settings keeps a copy.',
};

const closed =
  'Your learning system has closed this activity, since the page was left or opened anew. What you do now is kept in this browser; open the activity there again, and it is handed in.';
const notWhole =
  'Your learning system opened this activity without saying all that is needed, so it is told nothing. What you do is kept in this browser; tell whoever looks after the course.';

/**
 * Finds the learning system that opened this page, if any, goes on with what it kept, and tells it of every step from then on. `launched` are the words of
 * the address by which a cmi5 system launched it; '' where the page was opened anew since.
 */
export function track(parts: Parts, launched: string | null): void {
  const { shelf, library, opened, router, notices } = parts;
  if (launched === '') return void notices.say(closed);
  const launch = launched === null ? null : readLaunch(new URLSearchParams(launched));
  if (launched !== null && !launch) return void notices.say(notWhole);
  const found = launch ? null : findApi(window);
  if (!launch && !found) return;
  const { story: packed, needs } = packageWords();
  // A course of many stories launches each by an address of its own.
  const only = packed ?? (launched === null ? null : new URLSearchParams(launched).get('story'));
  const counts = (id: string) => !isOwn(id) && findStory(id) !== undefined && (only === null || id === only);
  const outbox = createOutbox(shelf);
  const teller = launch ? cmi5Teller(parts, launch, outbox) : scormTeller(parts, found as Found, outbox);
  const tracker = createTracker({
    teller,
    outbox,
    library,
    opened,
    needs,
    counts,
    load: (id) => findStory(id)?.load() ?? Promise.reject(new Error(`There is no story "${id}" here.`)),
    unreadable: (reason) =>
      notices.say(`What your learning system kept could not be read: ${reason} The plays in this browser are as they were.`),
  });
  document.documentElement.dataset.tracking = launch ? 'cmi5' : found?.kind;

  const lookAtDebrief = () => {
    const view = opened.store.getState().play?.view.getState();
    const route = router.store.getState();
    if (!view || route.screen !== 'debrief' || !isAt(route, view) || tracker.debriefOpened() === null) return;
    notices.say('Your learning system does not know of this play. If it is yours, hand it in.', {
      way: { action: 'hand-in', words: 'Hand it in', go: tracker.claimOpen },
    });
  };
  router.store.subscribe(lookAtDebrief);
  opened.store.subscribe(lookAtDebrief);
  // A cmi5 system is told even where the browser may bring the page back: it would wait for the end of a session that nobody closes.
  const leave = ({ persisted }: PageTransitionEvent) => (persisted && !launch ? teller.flush() : teller.end());
  // A note that is still being written is kept as the page goes, and the system has to be told after that. Listeners of a window are called in the order in
  // which they were added, and one that is added while they are called comes too late: whoever writes has put the cursor there before.
  const listenLast = () => {
    removeEventListener('pagehide', leave);
    addEventListener('pagehide', leave);
  };
  listenLast();
  document.addEventListener('focusin', listenLast);
  if (launch) addEventListener('pageshow', ({ persisted }) => persisted && notices.say(closed));
  addEventListener('online', teller.flush);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && teller.flush());

  const entered = router.store.getState();
  if (only && entered.screen === 'home') router.replace({ screen: 'seat', story: only });
  tracker.launch().then(
    (resumed) => {
      if (resumed) goOn(parts, resumed);
      for (const standing of tracker.unclaimed()) offer(parts, tracker, standing);
      lookAtDebrief();
    },
    (error) => parts.troubles.report(error, 'What your learning system kept could not be opened.'),
  );
}

function scormTeller({ notices }: Parts, { kind, api }: Found, outbox: Outbox): Teller {
  const wire = scormWire(kind, api, () => performance.now());
  return createTeller({ wire, outbox, later: whenIdle, heard: sayOnce(notices) });
}

function cmi5Teller({ notices, settings, wayOut }: Parts, launch: Launch, outbox: Outbox): Teller {
  return createCmi5Teller({
    launch,
    lrs: createLrs(launch, ask),
    outbox,
    later: whenIdle,
    after: (ms, work) => void setTimeout(work, ms),
    heard: sayOnce(notices),
    now: () => new Date().toISOString(),
    begun({ returnTo, preferences: { sound }, counts }) {
      if (sound) settings.setState({ sound });
      if (returnTo) wayOut.setState({ leave: () => location.assign(returnTo) }, true);
      if (!counts) notices.say('Your learning system opened this to look around or to look back: nothing that you do here is told to it.');
    },
  });
}

/** Says each kind of trouble once a launch, and takes back that the system did not take a result once it has. */
function sayOnce(notices: Parts['notices']): (outcome: Outcome) => void {
  const said = new Map<Outcome, number>();
  return (outcome) => {
    if (outcome !== 'failed') notices.dismiss(said.get('failed') ?? 0);
    if (outcome !== 'told' && !said.has(outcome)) said.set(outcome, notices.say(words[outcome]));
  };
}

/** Goes on where the learner was, unless somebody is already under way here. */
function goOn({ router, opened, notices }: Parts, { play, debrief, brought }: Resumed): void {
  const route = router.store.getState();
  const seat = play.seats[0] ?? '';
  const go = () =>
    router.go(
      debrief
        ? { screen: 'debrief', story: play.story, play: play.id }
        : { screen: 'story', story: play.story, seat, seed: null, play: play.id },
    );
  if (opened.store.getState().play || (route.screen !== 'home' && route.screen !== 'seat')) {
    if (brought)
      notices.say('Your learning system kept a play of yours. It stands among the kept plays here.', {
        way: { action: 'go-on', words: 'Go on with it', go },
      });
    return;
  }
  if (brought) notices.say('You go on where you were: your learning system kept your place.');
  go();
}

/** A result that waits here and that the system does not know of may be somebody else's: only a press hands it in. */
function offer({ notices }: Parts, tracker: Tracker, standing: Standing): void {
  const title = findStory(readParcel(standing.data)?.story ?? '')?.title ?? 'a story';
  notices.say(`A result of "${title}" waits in this browser: no learning system took it. If it is yours, hand it in.`, {
    way: { action: 'hand-in', words: 'Hand it in', go: () => void tracker.handIn(standing) },
  });
}
