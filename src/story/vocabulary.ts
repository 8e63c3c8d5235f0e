/** The words that tags may say. Art and sound must have an answer to each; the story check refuses any other. */
export const moods = ['neutral', 'listening', 'concerned', 'warm', 'speaking', 'firm', 'weary', 'distressed'] as const;
export type Mood = (typeof moods)[number];

export const poses = ['rest', 'lean', 'folded', 'papers', 'hand', 'turn', 'stand', 'low'] as const;
export type Pose = (typeof poses)[number];

/** What somebody has on their head that is not always there. */
export const worn = ['nothing', 'tall-hat', 'paper-crown', 'pirate-hat', 'fire-helmet'] as const;
export type Worn = (typeof worn)[number];

export const rooms = [
  'school-meeting',
  'school-office',
  'case-conference',
  'nursery',
  'clinic',
  'youth-justice',
  'family-home',
  'council-panel',
  'corridor',
  'hospital-corridor',
  'stairs',
  'car-dusk',
  'team-room',
] as const;
export type Room = (typeof rooms)[number];

/** Rooms that people only pass through: nothing is written there, and no story has its home there. */
export const passages: readonly Room[] = ['corridor', 'hospital-corridor', 'stairs'];

export const sounds = [
  'door',
  'chair',
  'phone',
  'kettle',
  'rain',
  'keyboard',
  'paper',
  'playground',
  'bell',
  'mug',
  'traffic',
  'clock',
  'pen',
  'footsteps',
] as const;
export type Sound = (typeof sounds)[number];

export const times = ['day', 'month', 'year'] as const;
export type When = (typeof times)[number];

/** The time of day in a scene, which is its light, and the season outside its windows. */
export const dayTimes = ['morning', 'noon', 'dusk'] as const;
export type DayTime = (typeof dayTimes)[number];

export const seasons = ['autumn', 'winter', 'spring', 'summer'] as const;
export type Season = (typeof seasons)[number];

export const agencies = [
  'school',
  'psychology',
  'health',
  'camhs',
  'social-care',
  'early-help',
  'police',
  'youth-justice',
  'voluntary',
  'council',
  'family',
] as const;
export type Agency = (typeof agencies)[number];
