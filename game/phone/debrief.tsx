import { useState } from 'preact/hooks';
import { sendLimits } from '../../src/room/limits.ts';
import type { StageView } from '../../src/room/stage-view.ts';
import { Plan } from '../together/plan.tsx';
import { StagePart } from '../together/stage-part.tsx';
import type { RoomProps } from './room-props.ts';

/** A step of the group's debrief on a phone: what all see, and what is asked of everybody. */
export function Debrief(props: RoomProps) {
  const { view } = props;
  const { stage, room, table } = view;
  if (!stage) return null;
  const nameOf = (seat: string) => table?.view.story.people.find(({ id }) => id === seat)?.short ?? nameIn(stage, seat);
  return (
    <>
      <StagePart stage={stage} nameOf={nameOf} several={room.tables > 1} />
      <Ask {...props} stage={stage} nameOf={nameOf} />
      {stage.stage === 'child' && view.me && view.me.family.length > 0 && (
        <section class="asks" aria-labelledby="family-head">
          <h2 id="family-head">You sit in the child’s chair: what was asked of the family</h2>
          <ul class="given">
            {view.me.family.map(({ who, gives }) => (
              <li key={`${who} ${gives}`}>
                {nameOf(who)}: {gives}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A name from what was given up, where nobody's table is at hand. */
function nameIn(stage: StageView, seat: string): string {
  const gifts = stage.stage === 'gave-up' || stage.stage === 'thanks' ? stage.tables.flatMap((one) => one.gifts) : [];
  return gifts.find((one) => one.seat === seat)?.name ?? seat;
}

type AskProps = RoomProps & { stage: StageView; nameOf(seat: string): string };

function Ask({ linked, view, stage, nameOf }: AskProps) {
  const [text, setText] = useState('');
  const me = view.me;
  if (!me) return null;
  const sending = linked.sending.length > 0;
  const sendText = async (kind: 'say-word' | 'comment') => {
    if (await linked.wish({ kind, text })) setText('');
  };
  switch (stage.stage) {
    case 'word':
      if (stage.shown) return null;
      if (me.done) return <p role="status">Your word is in. The others are on their way.</p>;
      return (
        <SendText
          label="Your word"
          most={sendLimits.word}
          text={text}
          busy={sending}
          onText={setText}
          onSend={() => void sendText('say-word')}
        />
      );
    case 'thanks':
      if (me.place.kind !== 'seat') return null;
      if (me.done) return <p role="status">Your thanks are given.</p>;
      return (
        <Thank
          stage={stage}
          view={view}
          busy={sending}
          nameOf={nameOf}
          onThank={(to, gift) => void linked.wish({ kind: 'thank', to, gift })}
        />
      );
    case 'comments':
      return (
        <>
          {!stage.onPaper && (
            <SendText
              label={me.comments > 0 ? 'One more, if you like' : 'What you take from it'}
              most={sendLimits.comment}
              text={text}
              busy={sending}
              onText={setText}
              onSend={() => void sendText('comment')}
            />
          )}
          {stage.themes.length > 0 && (
            <Dots stage={stage} laid={me.dots} busy={sending} onLay={(themes) => void linked.wish({ kind: 'dot', themes })} />
          )}
        </>
      );
    case 'plans':
      return (
        <Plan
          agencies={me.agency ? stage.agencies.filter((one) => one === me.agency) : stage.agencies}
          busy={sending}
          onPlan={(plan) => linked.wish({ kind: 'plan', ...plan })}
        />
      );
    default:
      return null;
  }
}

type SendProps = { label: string; most: number; text: string; busy: boolean; onText(text: string): void; onSend(): void };

function SendText({ label, most, text, busy, onText, onSend }: SendProps) {
  return (
    <form
      class="asks code-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <label for="said">{label}</label>
      {most > 100 ? (
        <textarea id="said" rows={4} maxLength={most} value={text} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input id="said" maxLength={most} value={text} autoComplete="off" onInput={(event) => onText(event.currentTarget.value)} />
      )}
      <button type="submit" class="button" data-action="send" disabled={busy || text.trim() === ''}>
        Send it, without a name
      </button>
    </form>
  );
}

type ThankProps = {
  stage: Extract<StageView, { stage: 'thanks' }>;
  view: RoomProps['view'];
  busy: boolean;
  nameOf(seat: string): string;
  onThank(to: string, gift: number): void;
};

function Thank({ stage, view, busy, onThank }: ThankProps) {
  const place = view.me?.place;
  const [chosen, choose] = useState<number | null>(null);
  if (place?.kind !== 'seat') return null;
  const gifts = stage.tables.find(({ table }) => table === place.table)?.gifts.filter(({ seat }) => seat !== place.seat) ?? [];
  const gift = gifts.find((one) => one.gift === chosen);
  if (gifts.length === 0) return <p role="status">Nobody else laid anything down.</p>;
  return (
    <section class="asks" aria-labelledby="thank-head">
      <h2 id="thank-head">Whom do you thank, and for what?</h2>
      <ol class="choices">
        {gifts.map((one) => (
          <li key={one.gift}>
            <button type="button" class="choice" data-gift={one.gift} aria-pressed={one.gift === chosen} onClick={() => choose(one.gift)}>
              <span>
                <strong>{one.name}</strong>: {one.gives || 'something only they know'}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        <button
          type="button"
          class="button"
          data-action="send"
          disabled={busy || !gift}
          onClick={() => gift && onThank(gift.seat, gift.gift)}
        >
          Thank them
        </button>
      </p>
    </section>
  );
}

type DotProps = { stage: Extract<StageView, { stage: 'comments' }>; laid: readonly number[]; busy: boolean; onLay(themes: number[]): void };

const mostDots = 3;

function Dots({ stage, laid, busy, onLay }: DotProps) {
  return (
    <section class="asks" aria-labelledby="dots-head">
      <h2 id="dots-head">Three dots: where would you go on?</h2>
      <p class="soft" role="status">
        {laid.length} of {mostDots} laid.
      </p>
      <ul class="dot-list">
        {stage.themes.map(({ theme, name }) => (
          <li key={theme}>
            <span>{name || `Heap ${theme + 1}`}</span>
            <span aria-hidden="true">{'●'.repeat(laid.filter((one) => one === theme).length)}</span>
            <button
              type="button"
              class="button quiet"
              data-action="dot"
              data-theme-number={theme}
              disabled={busy || laid.length >= mostDots}
              onClick={() => onLay([...laid, theme])}
            >
              Lay a dot<span class="hidden"> on {name || `heap ${theme + 1}`}</span>
            </button>
          </li>
        ))}
      </ul>
      {laid.length > 0 && (
        <p>
          <button type="button" class="button bare" data-action="lift-dots" disabled={busy} onClick={() => onLay([])}>
            Take my dots up again
          </button>
        </p>
      )}
    </section>
  );
}
