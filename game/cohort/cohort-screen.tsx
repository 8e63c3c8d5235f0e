import { useState } from 'preact/hooks';
import { cohortCsv } from '../../src/cohort/rows.ts';
import { counted } from '../../src/lib/counted.ts';
import { download } from '../download.ts';
import { Icon } from '../reader/icon.tsx';
import { type ChosenFile, chosenFiles, droppedFiles } from './brought-files.ts';
import './cohort.css';
import { FilesPart } from './files-part.tsx';
import { StoryPart } from './story-part.tsx';
import { useCohort } from './use-cohort.ts';

/** For whoever teaches with it: exports of many plays, side by side. Nothing of them is kept. */
export function CohortScreen() {
  const { brought, leftOut, cohort, progress, take, leaveOut, forget } = useCohort();
  const [over, setOver] = useState(false);
  const { stories, remarks } = cohort;
  return (
    <main
      class="home cohort"
      data-screen="cohort"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <h1>Many plays side by side</h1>
      <p class="lead" data-print="no">
        For whoever teaches with it. What people wanted for themselves and for the table, what was settled, and what was never told: story
        by story, over all who played.
      </p>
      <section class="drop" aria-labelledby="drop-head" data-print="no">
        <h2 id="drop-head">Drop exported plays here</h2>
        <p class="actions">
          <FileButton words="Choose files" kind="files" onTake={take} />
          <FileButton words="Choose a folder" kind="folder" onTake={take} />
        </p>
        <p class="soft">
          Whoever played finds <em>Export</em> under <em>Kept plays</em>, at each play, and gives you the file. Only finished plays are
          counted.
        </p>
      </section>
      <ul class="cohort-promises">
        <li data-print="no">Nothing leaves this browser, and nothing is kept: whoever leaves this page has forgotten the files.</li>
        <li>
          No number from one to four is ever shown, so that nobody can be pointed at: such numbers are put together with others, or the
          whole figure is hidden. That there is nobody at all is shown.
        </li>
        <li>Nobody is named, and no play is shown by itself. It is for talking with a group, not for appraising anybody.</li>
      </ul>
      <p role="status" class="cohort-status" data-print="no" data-cohort={progress ? 'reading' : brought.length > 0 ? 'read' : 'empty'}>
        {progress ? `Reading: ${progress.done} of ${progress.of}…` : brought.length > 0 && readWords(brought.length, remarks)}
      </p>
      {brought.length > 0 && (
        <p class="actions" data-print="no">
          {stories.length > 0 && (
            <>
              <button type="button" class="button" data-action="print" onClick={() => window.print()}>
                Print
              </button>
              <button
                type="button"
                class="button quiet"
                data-action="cohort-csv"
                onClick={() => download('joined-up-cohort.csv', 'text/csv;charset=utf-8', `\ufeff${cohortCsv(stories)}`)}
              >
                <Icon name="download" /> Save as CSV
              </button>
            </>
          )}
          <button type="button" class="button quiet" data-action="forget" onClick={forget}>
            Forget these files
          </button>
        </p>
      )}
      {brought.length > 0 && <FilesPart remarks={remarks} leftOut={leftOut} onLeaveOut={leaveOut} />}
      {stories.map((count) => (
        <StoryPart key={count.story} count={count} />
      ))}
    </main>
  );
}

function readWords(files: number, remarks: ReturnType<typeof useCohort>['cohort']['remarks']): string {
  const aside = new Set(remarks.flatMap(({ names, counted: counts }) => (counts ? [] : names))).size;
  const read = `${counted(files, 'file')} ${files === 1 ? 'was' : 'were'} read.`;
  if (aside === 0) return `${read} All are counted.`;
  return `${read} ${aside} of them ${aside === 1 ? 'is' : 'are'} not counted; why, and what to do, stands below.`;
}

function FileButton({ words, kind, onTake }: { words: string; kind: 'files' | 'folder'; onTake(files: ChosenFile[]): void }) {
  return (
    <label class={`button file ${kind === 'files' ? '' : 'quiet'}`}>
      <Icon name="upload" /> {words}
      <input
        type="file"
        class="hidden"
        data-action={`cohort-${kind}`}
        {...(kind === 'folder' ? { webkitdirectory: true } : { multiple: true, accept: '.json,application/json,.txt' })}
        onChange={({ currentTarget: input }) => {
          onTake(chosenFiles(input));
          input.value = '';
        }}
      />
    </label>
  );
}
