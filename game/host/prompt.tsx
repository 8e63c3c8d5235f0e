import { useState } from 'preact/hooks';
import type { Script, ScriptMoment } from '../../src/room/presenter.ts';
import { remembered } from './kept.ts';
import type { HostProps } from './host-props.ts';
import { plainKinds, plainMoments } from './plain-script.ts';

/** The presenter's script beside every moment: what to say and ask, what to wait for, how long, and what is kept ready. */
export function Prompt({ parts, view, host, linked }: HostProps) {
  const { script, table } = view;
  const { minutes } = remembered(parts.ports);
  const moment = script?.moments[host.moment];
  const kind = table?.ready ? table.view.open.kind : '';
  // What comes of a first round is said in words of its own, whatever the script has for the decision.
  const again = ['again', 'response', 'payer'].includes(kind) ? plainKinds[kind] : undefined;
  const spoken = again ?? (moment ? undefined : (plainMoments[host.moment] ?? plainKinds[kind]));
  const step = script?.versions[minutes].find((one) => one.moment === host.moment);
  return (
    <section class="panel prompt" aria-labelledby="prompt-head" data-moment={host.moment}>
      <h2 id="prompt-head">{kind === 'again' ? 'You say, the second time' : 'You say'}</h2>
      {spoken && <Plain say={spoken.say} waitFor={spoken.waitFor} />}
      {moment && !again && <Moment moment={moment} />}
      {moment && again && (
        <details>
          <summary>As it was asked first</summary>
          <Moment moment={moment} />
        </details>
      )}
      {step && (
        <p class="soft">
          {step.minutes > 0 && `About ${step.minutes} ${step.minutes === 1 ? 'minute' : 'minutes'}`}
          {step.stop !== undefined && `; stop at minute ${step.stop} whatever has been said`}
          {step.play === 'quick' && '; played quickly'}
          {step.play === 'skip' && '; left out in this version: close the question as soon as it opens'}.
        </p>
      )}
      {script && <Ready script={script} />}
      {script && view.room.phase === 'play' && <Injects script={script} view={view} linked={linked} />}
      {host.facts.length > 0 && view.room.way !== 'pass' && (
        <details>
          <summary>What only some of them know</summary>
          <p class="soft">For you alone. Do not open it where the room can see this screen.</p>
          <ul class="plain-list">
            {host.facts.map(({ seat, says }) => (
              <li key={says}>
                <strong>{table?.view.story.people.find(({ id }) => id === seat)?.short ?? seat}:</strong> {says}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Moment({ moment: { say, ask, wait_for, silence, reads, duty, plain } }: { moment: ScriptMoment }) {
  const words = Object.entries(plain);
  return (
    <>
      <p class="say">“{say}”</p>
      {ask && <p class="say ask">“{ask}”</p>}
      {duty && (
        <p class="duty">
          <strong>A duty, not a vote:</strong> “{duty}”
        </p>
      )}
      <ul class="plain-list">
        {wait_for && <li>Wait for: {wait_for}</li>}
        {silence !== undefined && silence > 0 && <li>{silence} seconds of silence</li>}
        {reads !== 'nobody' && <li>The lines are read aloud by {reads === 'presenter' ? 'you' : reads}</li>}
        {words.map(([word, means]) => (
          <li key={word}>
            <strong>{word}</strong>: {means}
          </li>
        ))}
      </ul>
    </>
  );
}

const Plain = ({ say, waitFor }: { say: string; waitFor: string | undefined }) => (
  <>
    <p class="say">“{say}”</p>
    {waitFor && <p>Wait for: {waitFor}</p>}
  </>
);

const readyNames: Record<keyof Script['lines'], string> = {
  stepping_out: 'Somebody steps out',
  own_case: 'Somebody speaks of a real case',
  not_like_that: '“It is not like that where I work”',
  latecomer: 'Somebody comes late',
  dead_phone: 'A phone has died',
  plain_words: 'Words of the trade',
};

function Ready({ script }: { script: Script }) {
  return (
    <details>
      <summary>When something happens</summary>
      <dl class="ready">
        {(Object.keys(readyNames) as (keyof Script['lines'])[]).map((name) => (
          <div key={name}>
            <dt>{readyNames[name]}</dt>
            <dd>“{script.lines[name]}”</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Injects({ script, view, linked }: { script: Script } & Pick<HostProps, 'view' | 'linked'>) {
  const happened = (id: string) => view.table?.injected.some(({ inject }) => inject === id) ?? false;
  const [sure, setSure] = useState('');
  const all = Object.entries(script.injects);
  if (all.length === 0) return null;
  return (
    <details>
      <summary>Let something happen</summary>
      <ul class="plain-list">
        {all.map(([id, { label, says }]) => (
          <li key={id}>
            <strong>{label}.</strong> {says}{' '}
            <button
              type="button"
              class="button quiet"
              data-action="inject"
              data-inject={id}
              disabled={happened(id)}
              onClick={() => {
                if (sure === id) void linked.wish({ kind: 'inject', table: null, inject: id });
                setSure(sure === id ? '' : id);
              }}
            >
              {happened(id) ? 'It has happened' : sure === id ? 'Yes, now' : 'Let it happen'}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
