import { useEffect, useRef } from 'preact/hooks';
import type { PlayView } from '../../src/play.ts';
import type { Parts } from '../parts.ts';
import { offerToClear } from '../saves/clear.ts';
import { exportOpen } from '../saves/export-play.ts';
import { type Settings, settingChoices } from '../settings.ts';
import '../style/settings.css';
import { useStore } from '../use-store.ts';
import { importing } from './chunks.ts';
import { Icon } from './icon.tsx';

type Props = { parts: Parts; view: PlayView | null; onClose(): void };

/** `needs` names the switch that must be on for the row to be shown. */
type Row = { key: keyof Settings; name: string; words: readonly string[]; needs?: 'sound' };

const loudness = ['Silent', 'Soft', 'Usual', 'Full'] as const;

const rows: readonly Row[] = [
  { key: 'textSize', name: 'Text size', words: ['Small', 'Usual', 'Large', 'Larger', 'Largest'] },
  { key: 'theme', name: 'Colours', words: ['As this device', 'Light', 'Dark', 'High contrast'] },
  { key: 'pace', name: 'Lines arrive', words: ['One by one', 'Slowly', 'All at once'] },
  { key: 'motion', name: 'Movement', words: ['As this device', 'On', 'Off'] },
  { key: 'stage', name: 'Picture of the room', words: ['Shown', 'Not shown'] },
  { key: 'sound', name: 'Sound', words: ['Off', 'On'] },
  { key: 'roomsVolume', name: 'Rooms', words: loudness, needs: 'sound' },
  { key: 'foleyVolume', name: 'Doors, kettles, rain', words: loudness, needs: 'sound' },
  { key: 'tonesVolume', name: 'Tokens, cards, theme', words: loudness, needs: 'sound' },
  { key: 'keys', name: 'Number keys pick', words: ['On', 'Off'] },
];

/** The settings, as a dialog over whatever is on. Every change shows at once and is kept in this browser. */
export function SettingsDialog({ parts, view, onClose }: Props) {
  const { settings, opened, router, wayOut } = parts;
  const now = useStore(settings);
  const out = useStore(wayOut);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="settings" ref={dialog} data-screen="settings" aria-labelledby="settings-head" onClose={onClose}>
      <header>
        <h2 id="settings-head">Settings</h2>
        <button type="button" class="button bare" data-action="close" onClick={() => dialog.current?.close()}>
          <Icon name="close" /> Close
        </button>
      </header>
      {rows
        .filter((row) => !row.needs || now[row.needs] === 'on')
        .map((row) => (
          <fieldset key={row.key}>
            <legend>{row.name}</legend>
            {settingChoices[row.key].map((value, index) => (
              <label key={value} class="chip-choice">
                <input
                  type="radio"
                  name={row.key}
                  value={String(value)}
                  checked={now[row.key] === value}
                  onChange={() => settings.setState({ [row.key]: value })}
                />
                <span>{row.words[index]}</span>
              </label>
            ))}
          </fieldset>
        ))}
      <fieldset class="on-this-computer">
        <legend>On this computer</legend>
        {view && (
          <button type="button" class="button quiet" data-action="export-save" onClick={() => exportOpen(opened)}>
            <Icon name="download" /> Export save
          </button>
        )}
        <label class="button quiet file">
          <Icon name="upload" /> Open a saved play
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            data-action="import"
            onChange={({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              dialog.current?.close();
              if (file) void importing().then((importSave) => importSave(parts, file));
            }}
          />
        </label>
        <button
          type="button"
          class="button quiet"
          data-action="plays"
          onClick={() => {
            dialog.current?.close();
            router.go({ screen: 'plays' });
          }}
        >
          <Icon name="book" /> Kept plays
        </button>
        <button type="button" class="button quiet" data-action="clear-all" onClick={() => offerToClear(parts)}>
          Clear this computer
        </button>
      </fieldset>
      {out && (
        <fieldset class="on-this-computer">
          <legend>Your learning system</legend>
          <button type="button" class="button quiet" data-action="leave" onClick={out.leave}>
            <Icon name="stepOut" /> Back to your course
          </button>
        </fieldset>
      )}
      <p class="soft">Space shows all lines. 1, 2, 3 pick a choice. Tab moves, Enter presses.</p>
    </dialog>
  );
}
