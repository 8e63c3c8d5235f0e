import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agencyMarks } from '../game/art/agency-marks.ts';
import { drawingKinds, drawingOf } from '../game/art/drawing.ts';
import { drawPerson } from '../game/art/person.ts';
import { palette, themeLooks } from '../game/art/palette.ts';
import { drawRoom } from '../game/art/room.ts';
import { box, picture, stroke } from '../game/art/svg.ts';
import { drawThing } from '../game/art/given.ts';
import { drawFloor, drawTable } from '../game/art/table-above.ts';
import { tableForms } from '../game/art/table-tops.ts';
import { drawCard, drawToken, drawWindows } from '../game/art/things.ts';
import { drawTown } from '../game/art/town.ts';
import { type Outcome, outcomeIds } from '../src/evidence/outcomes.ts';
import { thingOfTheme } from '../src/room/things.ts';
import { themes } from '../src/evidence/themes.ts';
import { cast, personIds } from '../src/story/cast.ts';
import { agencies, moods, poses, rooms } from '../src/story/vocabulary.ts';

/** Every picture of the game on one page, to be looked at before anything is called done. */
export function contactSheet(): string {
  const level = (value: number) => Object.fromEntries(outcomeIds.map((id) => [id, value])) as Record<Outcome, number>;
  const cell = (svg: string, width: number, words: string): string =>
    `<figure style="width:${width}px">${svg.replace('<svg ', `<svg width="${width}" `)}<figcaption>${words}</figcaption></figure>`;
  const row = (title: string, cells: string[]): string => `<h3>${title}</h3><div class="row">${cells.join('')}</div>`;
  const people = personIds
    .map((id) =>
      row(`${cast[id].name}, ${cast[id].work}`, [
        ...moods.flatMap((mood) =>
          ([1, 2] as const).map((strength) => cell(drawPerson(id, { mood, strength, crop: 'bust' }), 120, `${mood} ${strength}`)),
        ),
        cell(drawPerson(id, { mood: 'neutral', facing: 'front', crop: 'bust' }), 120, 'front'),
        cell(drawPerson(id, { mood: 'neutral', blink: true, crop: 'bust' }), 120, 'blink'),
        cell(drawPerson(id, { mood: 'neutral', mouth: 'open', crop: 'bust' }), 120, 'mouth open'),
        ...poses.map((pose) => cell(drawPerson(id, { mood: 'listening', pose }), 200, pose)),
        cell(drawPerson(id, { mood: 'listening', light: 'dusk' }), 200, 'dusk'),
      ]),
    )
    .join('');
  const hours = ['morning', 'noon', 'dusk'] as const;
  const seasons = ['autumn', 'winter', 'summer'] as const;
  const places = rooms
    .map((room) =>
      row(
        room,
        hours.map((time, index) => {
          const planes = Object.values(drawRoom(room, { time, season: seasons[index] as (typeof seasons)[number] })).map((plane) =>
            plane.replace('<svg ', '<svg class="plane" '),
          );
          return `<figure style="width:480px"><div class="stack">${planes.join('')}</div><figcaption>${time}, ${seasons[index]}</figcaption></figure>`;
        }),
      ),
    )
    .join('');
  const sitters = personIds.slice(0, 5).map((person) => ({ person, name: cast[person].name.split(' ')[0] as string }));
  const things = row('Things', [
    ...themes.map((theme) => cell(drawThing(thingOfTheme[theme], themeLooks[theme].colour), 96, theme)),
    cell(drawThing('paper', palette.oak), 96, 'family'),
    ...(['i', 'we', 'they'] as const).map((kind) => cell(drawToken(kind), 96, kind)),
    cell(drawCard(), 240, 'card'),
    cell(drawWindows(1, -2, 4), 480, 'day, month, year'),
    ...drawingKinds.flatMap((kind) => [-4, 0, 4].map((value) => cell(drawingOf(kind, level(value)), 150, `${kind} ${value}`))),
    ...(['day', 'dusk'] as const).flatMap((light) => [
      ...tableForms.map((form) => cell(drawTable(sitters, light, form), 480, `${form} table, ${light}`)),
      cell(drawFloor(light), 480, `floor, ${light}`),
    ]),
  ]);
  const marks = row(
    'Agencies',
    agencies.map((agency) => {
      const { word, icon, colour } = agencyMarks[agency];
      return cell(picture(24, 24, box(0, 21, 24, 3, colour), stroke(icon, palette.ink, 1.6)), 72, word);
    }),
  );
  const town = row(
    'Calderwick',
    hours.map((time) =>
      cell(
        drawTown({
          stories: [
            { id: 'whose-job', played: 1 },
            { id: 'bath-time', played: 0 },
          ],
          threads: [{ from: 'school', to: 'psychology', weight: 4 }],
          time,
        }).svg,
        900,
        time,
      ),
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Joined Up: contact sheet</title><style>body{font:14px system-ui;background:#e9e2d3;color:#1d2733;margin:16px}.row{display:flex;flex-wrap:wrap;gap:6px}figure{margin:0;background:#cdbfa8}figcaption{padding:2px 6px;background:#fbf8f2}svg{display:block}.stack{position:relative;aspect-ratio:16/9}.plane{position:absolute;inset:0;width:100%;height:100%}</style><body><h1>Joined Up: contact sheet</h1><h2>Places</h2>${town}${places}<h2>Things</h2>${things}${marks}<h2>People</h2>${people}</body></html>`;
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  const path = join(dirname(here), '..', '.cache', 'contact-sheet.html');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contactSheet());
  console.log(`Every picture of the game is in ${path}`);
}
