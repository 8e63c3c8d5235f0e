import { zipGame } from './game-files.ts';
import { manifest, type Standard, type Wanted } from './manifest.ts';

/** Packs the game for a SCORM system. */
export const scormZip = (files: ReadonlyMap<string, Uint8Array>, standard: Standard, wanted: Wanted): Uint8Array =>
  zipGame(files, standard, wanted, { 'imsmanifest.xml': manifest(standard, wanted, [...files.keys()].sort()) });
