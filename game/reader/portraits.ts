import { useEffect } from 'preact/hooks';
import type { Named } from '../../src/story/people.ts';
import { pictureAddress } from '../picture-address.ts';
import { whenIdle } from '../when-idle.ts';

/** Enough for a portrait of 48 px at four times its size. */
const sidePx = 192;

const inPoints = new Map<string, string>();

/** The address of a portrait: its drawing, or the same in points once that has been made. */
export const portraitOf = (person: string) => inPoints.get(person) ?? pictureAddress(`people/${person}.svg`);

/**
 * Makes points of the portraits of these people while the page is idle, one after the other: a browser that draws each of the drawings anew for every line
 * would hold up the words. Where a browser does not let a canvas be read, the drawings stay.
 */
export function usePortraits(people: readonly Named[]): void {
  const names = people.map(({ person }) => person).join(' ');
  useEffect(() => {
    const wanted = [...new Set(names.split(' '))].filter((person) => person && !inPoints.has(person));
    if (wanted.length === 0) return undefined;
    const canvas = document.createElement('canvas');
    let stopped = false;
    const makeNext = () => {
      const person = wanted.shift();
      if (person === undefined || stopped) return;
      makeOne(canvas, person).then(() => whenIdle(makeNext), console.info);
    };
    if (canBeRead(canvas)) whenIdle(makeNext);
    return () => {
      stopped = true;
    };
  }, [names]);
}

async function makeOne(canvas: HTMLCanvasElement, person: string): Promise<void> {
  const drawing = new Image(sidePx, sidePx);
  drawing.src = pictureAddress(`people/${person}.svg`);
  await drawing.decode();
  canvas.width = sidePx;
  canvas.height = sidePx;
  canvas.getContext('2d')?.drawImage(drawing, 0, 0, sidePx, sidePx);
  const points = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (points) inPoints.set(person, URL.createObjectURL(points));
}

/** Whether what is drawn is what is read: some browsers give noise instead, so that nobody is known again by it. */
function canBeRead(canvas: HTMLCanvasElement): boolean {
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  pen.fillStyle = '#2f5d62';
  pen.fillRect(0, 0, 8, 8);
  return String([...pen.getImageData(4, 4, 1, 1).data]) === '47,93,98,255';
}
