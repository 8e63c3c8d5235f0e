import { isOwn } from '../../src/library/record.ts';
import { findApi } from '../../src/tracking/find-api.ts';
import { createOutbox } from '../../src/tracking/outbox.ts';
import { readParcel } from '../../src/tracking/parcel.ts';
import { scormWire } from '../../src/tracking/scorm.ts';
import type { Standing } from '../../src/tracking/standing.ts';
import { createTeller, type Outcome } from '../../src/tracking/teller.ts';
import { createTracker, type Resumed, type Tracker } from '../../src/tracking/tracker.ts';
import { isAt } from '../opener.ts';
import type { Parts } from '../parts.ts';
import { findStory } from '../story-list.ts';
import { whenIdle } from '../when-idle.ts';
import { packageWords } from './package-words.ts';

const words: Record<Exclude<Outcome, 'told'>, string> = {
  failed: 'Your learning system did not take your result. It is kept in this browser, and handed in as soon as the system takes it.',
  'notes-left':
    'Your learning system has no room for all that you wrote. Your longest notes stay in this browser alone; Export save in the settings keeps a copy of everything.',
  'no-room':
    'Your learning system has no room for this play. It knows how far you are, but you can go on with it in this browser alone; Export save in the settings keeps a copy.',
};

/** Finds the learning system that opened this page, if any, goes on with what it kept, and tells it of every step from then on. */
export function track(parts: Parts): void {
  const found = findApi(window);
  if (!found) return;
  const { shelf, library, opened, router, notices } = parts;
  const { story: only, needs } = packageWords();
  const counts = (id: string) => !isOwn(id) && findStory(id) !== undefined && (only === null || id === only);
  const outbox = createOutbox(shelf);
  const wire = scormWire(found.kind, found.api, () => performance.now());
  const teller = createTeller({ wire, outbox, later: whenIdle, heard: sayOnce(notices) });
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
  document.documentElement.dataset.tracking = found.kind;

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
  const leave = ({ persisted }: PageTransitionEvent) => (persisted ? teller.flush() : teller.end());
  // A note that is still being written is kept as the page goes: the system is told after that, so the last to listen is added last.
  addEventListener('pagehide', () => addEventListener('pagehide', leave, { once: true }), { capture: true });
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
