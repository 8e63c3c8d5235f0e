import { useEffect } from 'preact/hooks';
import type { AboutPerson } from '../../src/room/about-person.ts';
import type { Pledge } from '../../src/session/events.ts';
import { inSentence } from '../../src/story/people.ts';
import { Icon } from './icon.tsx';

/** What a press on the stage asked about: a person, or a thing that somebody gave up. */
export type Asked = { kind: 'person'; about: AboutPerson } | { kind: 'thing'; words: string };

const pledgeWords: Record<Pledge, string> = { hold: 'held back', signpost: 'pointed to somebody else', commit: 'committed' };

/** The answer, on a slip of paper over the stage; Escape, a press on it or another press on the stage puts it away. */
export function StageNote({ asked, onClose }: { asked: Asked; onClose(): void }) {
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <div class="stage-note" role="status" data-note={asked.kind}>
      <button type="button" class="button bare" data-action="close-note" onClick={onClose}>
        <Icon name="close" />
        <span class="hidden">Put this away</span>
      </button>
      {asked.kind === 'thing' ? <p>{asked.words}</p> : <Person about={asked.about} />}
    </div>
  );
}

function Person({ about: { name, job, you, told, pledges, gaveUp } }: { about: AboutPerson }) {
  return (
    <>
      <p>
        <strong>{name}</strong>, {inSentence(job)}
        {you && ' (you)'}
      </p>
      {told.length > 0 && <p>Has told: {told.join(' ')}</p>}
      {pledges.length > 0 && <p>In the round: {pledges.map((how) => pledgeWords[how]).join(', then ')}.</p>}
      {gaveUp.length > 0 && <p>Gave up: {gaveUp.join('; ')}.</p>}
    </>
  );
}
