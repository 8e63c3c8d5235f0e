import type { Agency } from './vocabulary.ts';

/** Someone who lives or works in Calderwick. `voice` is for writers: how they speak. Looks are in `game/art`. */
export type Person = { name: string; work: string; agency: Agency; age: number; voice: string };

const person = (name: string, work: string, agency: Agency, age: number, voice: string): Person => ({ name, work, agency, age, voice });

/** The people of Calderwick, the same face and voice in every story. */
export const cast = {
  rhona: person(
    'Rhona Baptiste',
    'educational psychologist',
    'psychology',
    52,
    'dry, unhurried; answers with a question and knows that it annoys people',
  ),
  dev: person('Dev Sandhu', 'special needs coordinator (SENCO)', 'school', 44, 'lists, jokes against himself, never quite sits down'),
  maire: person(
    'Máire Quinn',
    'speech and language therapist',
    'health',
    36,
    'quick, blunt, funny; wears a hearing aid and says when she has missed something',
  ),
  joel: person('Joel Adeyemi', 'class teacher', 'school', 27, 'careful and warm; says sorry too often; brave once started'),
  shabana: person('Shabana Mirza', 'family worker', 'early-help', 48, 'stories of kitchens and buses; plain words; long memory'),
  hilary: person('Hilary Prowse', 'headteacher', 'school', 58, 'brisk, kind, one eye on the clock; walks with a stick'),
  tomasz: person('Tomasz Wilk', 'occupational therapist', 'health', 33, 'precise, patient, literal until he is wickedly not'),
  anjali: person('Dr Anjali Rao', 'consultant paediatrician', 'health', 50, 'courteous, exact, short of time; hears more than she answers'),
  bryn: person('Bryn Pugh', 'student nurse', 'health', 21, 'hesitant, observant; starts sentences with "it is probably nothing"'),
  grace: person('Grace Otieno', 'physiotherapist', 'health', 41, 'cheerful and immovable; uses a wheelchair and her elbows'),
  marcus: person('Marcus Bell', 'mental health nurse', 'camhs', 39, 'easy manner, thinks before the second sentence'),
  ingrid: person('Dr Ingrid Voss', 'child psychiatrist', 'camhs', 61, 'quiet, formal, complete sentences; dislikes being agreed with'),
  leila: person('Leila Haddad', 'CAMHS team lead, clinical psychologist', 'camhs', 45, 'loyal, tired, fast; counts posts in her sleep'),
  sunita: person('Sunita Thapa', 'education inclusion manager', 'council', 50, 'warm, strategic; remembers birthdays and budgets'),
  callum: person('Callum Reid', 'school counsellor', 'school', 31, 'gentle, exact about feelings, sharp about timetables'),
  yvonne: person('Yvonne Clarke', 'social worker', 'social-care', 55, 'seen it before, still minds; says the thing in the lift'),
  petra: person('Petra Novak', 'social worker, youth justice', 'youth-justice', 42, 'argues by question; laughs at the wrong moment'),
  danny: person(
    'Danny Fitch',
    'family support worker',
    'early-help',
    29,
    'local, quick, plain; grew up in care and seldom says so; one hand',
  ),
  imran: person('PC Imran Chaudhry', 'police officer', 'police', 34, 'dry, fair, writes things down; hates waste'),
  lorna: person(
    'Lorna Mackie',
    'probation officer',
    'youth-justice',
    47,
    "steady, Scottish, unsentimental; carries other people's stories",
  ),
  nadia: person('Nadia Rahimi', 'youth worker', 'voluntary', 30, 'fast, hopeful, allergic to forms'),
  wen: person('Wen Li', "advocate, families' charity", 'voluntary', 38, 'polite, prepared, does not let go'),
  graham: person('Graham Oyelaran', 'councillor', 'council', 63, 'public voice, private doubts'),
  abena: person('Abena Owusu', 'mother, bus driver', 'family', 34, 'proud, tired, exact about times; notices who looks at their phone'),
  ray: person('Ray Tully', 'father, roofer out of work', 'family', 46, 'few words, long pauses, sudden jokes'),
  steph: person('Steph Garrow', 'mother, works nights in a bakery', 'family', 29, 'quick to laugh, quicker to leave'),
  farah: person('Farah Aziz', 'grandmother, retired machinist', 'family', 66, 'formal in English, devastating in two languages'),
  jun: person('Jun Castillo', 'father, hospital porter', 'family', 41, 'careful, polite, asks what a word means once and then remembers'),
} as const satisfies Record<string, Person>;

export type PersonId = keyof typeof cast;
export const personIds = Object.keys(cast) as PersonId[];
