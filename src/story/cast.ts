import type { Agency } from './vocabulary.ts';

/** Someone who lives or works in Calderwick. How they speak is in `docs/people.md`, how they look in `game/art`. */
export type Person = { name: string; work: string; agency: Agency; age: number };

const person = (name: string, work: string, agency: Agency, age: number): Person => ({ name, work, agency, age });

/** The people of Calderwick, the same face and voice in every story. */
export const cast = {
  rhona: person('Rhona Baptiste', 'educational psychologist', 'psychology', 52),
  dev: person('Dev Sandhu', 'special needs coordinator (SENCO)', 'school', 44),
  maire: person('Máire Quinn', 'speech and language therapist', 'health', 36),
  joel: person('Joel Adeyemi', 'class teacher', 'school', 27),
  shabana: person('Shabana Mirza', 'family worker', 'early-help', 48),
  hilary: person('Hilary Prowse', 'headteacher', 'school', 58),
  tomasz: person('Tomasz Wilk', 'occupational therapist', 'health', 33),
  anjali: person('Dr Anjali Rao', 'consultant paediatrician', 'health', 50),
  bryn: person('Bryn Pugh', 'student nurse', 'health', 21),
  grace: person('Grace Otieno', 'physiotherapist', 'health', 41),
  jo: person('Jo Lacey', 'ward sister', 'health', 51),
  marcus: person('Marcus Bell', 'mental health nurse', 'camhs', 39),
  ingrid: person('Dr Ingrid Voss', 'child psychiatrist', 'camhs', 61),
  leila: person('Leila Haddad', 'CAMHS team lead, clinical psychologist', 'camhs', 45),
  thuy: person('Thuy Tran', 'health visitor', 'health', 37),
  denise: person('Denise Pascoe', 'nursery nurse', 'school', 53),
  elias: person('Elias Karim', 'teacher in charge, nursery', 'school', 38),
  alan: person('Alan Pickering', 'deputy head, safeguarding lead', 'school', 57),
  sunita: person('Sunita Thapa', 'education inclusion manager', 'council', 50),
  callum: person('Callum Reid', 'school counsellor', 'school', 31),
  yvonne: person('Yvonne Clarke', 'social worker', 'social-care', 55),
  petra: person('Petra Novak', 'social worker, youth justice', 'youth-justice', 42),
  danny: person('Danny Fitch', 'family support worker', 'early-help', 29),
  imran: person('PC Imran Chaudhry', 'police officer', 'police', 34),
  lorna: person('Lorna Mackie', 'probation officer', 'youth-justice', 47),
  nadia: person('Nadia Rahimi', 'youth worker', 'voluntary', 30),
  wen: person('Wen Li', "advocate, families' charity", 'voluntary', 38),
  graham: person('Graham Oyelaran', 'councillor', 'council', 63),
  abena: person('Abena Owusu', 'mother, bus driver', 'family', 34),
  ray: person('Ray Tully', 'father, roofer out of work', 'family', 46),
  steph: person('Steph Garrow', 'mother, works nights in a bakery', 'family', 29),
  farah: person('Farah Aziz', 'grandmother, retired machinist', 'family', 66),
  leon: person('Leon Marriott', 'father, drives a gritter', 'family', 36),
  jun: person('Jun Castillo', 'father, hospital porter', 'family', 41),
  selda: person('Selda Mabey', 'mother, cleans trains at night', 'family', 37),
  owen: person('Owen Mabey', 'father, postman off sick', 'family', 43),
} as const satisfies Record<string, Person>;

export type PersonId = keyof typeof cast;
export const personIds = Object.keys(cast) as PersonId[];

/** Those who cover their hair, on whose heads a story puts nothing. */
export const hairCovered: readonly string[] = ['dev', 'shabana', 'farah'] satisfies PersonId[];
