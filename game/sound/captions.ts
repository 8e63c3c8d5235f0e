import type { Room, Sound } from '../../src/story/vocabulary.ts';

/** What each sound is, in words: shown whenever it plays, so that nothing is known by sound alone. */
export const captions: Record<Sound, string> = {
  door: 'A door closes.',
  chair: 'A chair scrapes.',
  phone: 'A phone buzzes.',
  kettle: 'A kettle comes to the boil.',
  rain: 'Rain on glass.',
  keyboard: 'Somebody types.',
  paper: 'Papers are turned over.',
  playground: 'A playground, far off.',
  bell: 'The school bell.',
  mug: 'A mug is put down.',
  traffic: 'Traffic passes.',
  clock: 'A clock ticks.',
  pen: 'A pen clicks.',
  footsteps: 'Footsteps.',
};

/** Which of the eight room tones a room has. */
export const roomTones: Record<Room, string> = {
  'school-meeting': 'quiet',
  'school-office': 'office',
  'case-conference': 'quiet',
  nursery: 'school',
  clinic: 'clinic',
  'youth-justice': 'street',
  'family-home': 'home',
  'council-panel': 'hall',
  corridor: 'hall',
  'hospital-corridor': 'hall',
  stairs: 'hall',
  'car-dusk': 'car',
  'team-room': 'office',
};
