import { choiceTable, tokensOn } from '../../src/debrief/choice-table.ts';
import type { DecisionMoment, Moment } from '../../src/debrief/moment.ts';
import { drawToken } from '../art/things.ts';
import { NoteBox, type OnNote } from './note-box.tsx';
import { addressOf } from './pictures.tsx';
import { TableView } from './table-view.tsx';
import { ThemeChip } from './theme-chip.tsx';

type Props = { moment: Moment; note: string; onNote: OnNote };

/** One moment: what was asked, what happened in a sentence, the choices with the tokens that lay on them, what it cost, and room for a note. */
export function MomentView({ moment, note, onNote }: Props) {
  return (
    <li
      class={`moment ${moment.kind === 'move' || (moment.kind === 'decision' && !moment.measured) ? 'brief' : ''}`}
      id={`moment-${moment.number}`}
    >
      <h4>
        <span class="moment-number">{moment.number}</span> {moment.asks}
      </h4>
      <p>{moment.sentence}</p>
      {moment.kind === 'decision' && <Tokens moment={moment} />}
      {moment.kind === 'share' && moment.told.length > 0 && (
        <ul class="told">
          {moment.told.map(({ says, by }) => (
            <li key={says}>
              {says} <span class="soft">{by}</span>
            </li>
          ))}
        </ul>
      )}
      {moment.costs.length === 0 && moment.cost && <p>{moment.cost}</p>}
      {moment.costs.length > 0 && (
        <p class="chips">
          {moment.costs.map((cost) => (
            <ThemeChip
              key={`${cost.seat} ${cost.gives}`}
              theme={cost.theme}
              weight={cost.weight}
              gives={`${cost.name}: ${cost.gives}`}
              acknowledged={cost.acknowledged}
            />
          ))}
        </p>
      )}
      <div class="opens">
        {(moment.kind === 'decision' || moment.kind === 'move') && (
          <details>
            <summary>What {moment.kind === 'move' && !moment.own ? 'it did' : 'each choice does'}</summary>
            <TableView table={choiceTable(moment.asks, moment.choices)} />
            {moment.sources.length > 0 && <p class="soft">After {moment.sources.join('; ')}.</p>}
          </details>
        )}
        <NoteBox on={moment.key} label={`Note on moment ${moment.number}`} text={note} onNote={onNote} folded />
      </div>
    </li>
  );
}

const tokenPictures: Partial<Record<string, string>> = {
  I: addressOf(drawToken('i')),
  We: addressOf(drawToken('we')),
  They: addressOf(drawToken('they')),
};

function Tokens({ moment }: { moment: DecisionMoment }) {
  if (!moment.answers) return null;
  const { they } = moment.answers;
  const word = (token: ReturnType<typeof tokensOn>[number]) =>
    token === 'They' ? `They: ${they?.about}?` : token === 'Suits them' ? `Suits ${they?.about} best` : token;
  return (
    <>
      <ul class="tokens">
        {moment.choices.map(({ id, label, settled }) => (
          <li key={id} class={settled ? 'taken' : ''}>
            <span>{label}</span>
            <span class="token-row">
              {tokensOn(moment, label).map((token) => (
                <span key={token} class="token">
                  {tokenPictures[token] && <img src={tokenPictures[token]} alt="" width="24" height="24" />}
                  {word(token)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {they?.because && (
        <p class="soft">
          {they.about} wants {they.suits.join(' or ')}: {they.because}
        </p>
      )}
    </>
  );
}
