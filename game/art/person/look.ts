import type { Agency } from '../../../src/story/vocabulary.ts';
import type { Cloth, HairColour } from '../palette.ts';

export type HairStyle =
  | 'coils'
  | 'afro'
  | 'fade'
  | 'puff'
  | 'braids'
  | 'locs'
  | 'bob'
  | 'fringe'
  | 'long'
  | 'waves'
  | 'ponytail'
  | 'bun'
  | 'topknot'
  | 'chignon'
  | 'crop'
  | 'pixie'
  | 'sidepart'
  | 'curls'
  | 'receding'
  | 'bald'
  | 'rim'
  | 'undercut'
  | 'turban'
  | 'hijab'
  | 'scarf';

export type Garment =
  | 'jumper'
  | 'shirt'
  | 'blazer'
  | 'suit'
  | 'cardigan'
  | 'roll'
  | 'tunic'
  | 'hoodie'
  | 'polo'
  | 'uniform'
  | 'kameez'
  | 'fleece'
  | 'overshirt'
  | 'coat'
  | 'blouse'
  | 'tee';

/** What somebody does with their hands while nothing else is said of them. */
export type Habit = 'clasped' | 'crossed' | 'apart' | 'mug' | 'notes' | 'chin' | 'lap';

/** Measures of a head seen from the front, in units of the 400 × 480 picture: half widths and lengths from the middle of the head. */
export type Shape = { cheek: number; jaw: number; chin: number; length: number; brow?: number };

/** Everything that makes one person look like nobody else. Optional numbers are shares around 1. */
export type Look = {
  /** Index into the ten skin tones. */
  skin: number;
  shape: Shape;
  hair: HairStyle;
  hairColour: HairColour;
  /** Where grey has begun: 0 none, 1 well on. */
  grey?: number;
  /** Head covering: its cloth. */
  cover?: Cloth;
  beard?: 'stubble' | 'short' | 'full' | 'long' | 'goatee' | 'moustache';
  /** 0 young, 1 in the forties, 2 in the fifties, 3 past sixty. */
  age: 0 | 1 | 2 | 3;
  eyes: { colour: 'brown' | 'dark' | 'hazel' | 'blue' | 'grey' | 'green'; size?: number; tilt?: number; fold?: boolean; apart?: number };
  brows: { thick?: number; arch?: number };
  nose: { length?: number; width?: number; hook?: number };
  mouth: { width?: number; full?: number };
  ears?: number;
  freckles?: boolean;
  vitiligo?: boolean;
  glasses?: 'round' | 'square' | 'cat' | 'half' | 'rimless';
  frames?: Cloth;
  earrings?: 'stud' | 'hoop' | 'drop';
  aid?: 'hearing' | 'wheelchair' | 'stick' | 'one-hand';
  /** Shoulder width, 1 is usual. */
  build: number;
  habit: Habit;
  /** How high they sit, -1 to 1; 0 is usual. */
  tall?: number;
  garment: Garment;
  cloth: Cloth;
  under?: Cloth;
  agency: Agency;
  lanyard?: boolean;
  /** Where this person looks when nobody says otherwise. */
  facing: 'left' | 'right';
};
