/** A word of the field that not everybody at the table knows: how it may stand in a line, and what it means in plain words. */
export type Term = { id: string; forms: readonly string[]; name: string; means: string };

const term = (id: string, name: string, means: string, ...forms: string[]): Term => ({
  id,
  name,
  means,
  forms: forms.length > 0 ? forms : [name],
});

/** Agencies, roles and the older words of the sources. Written for this game; today's England, kept loose. */
export const glossary: readonly Term[] = [
  term(
    'senco',
    'SENCO',
    'The teacher in a school who looks after help for children with special educational needs.',
    'SENCO',
    'special needs coordinator',
  ),
  term(
    'ep',
    'Educational psychologist',
    'A psychologist who works with schools and families on learning, feelings and behaviour. Schools get a set number of hours.',
    'educational psychologist',
    'EP',
  ),
  term(
    'slt',
    'Speech and language therapist',
    'A health professional who helps with talking, understanding, eating and drinking.',
    'speech and language therapist',
    'SLT',
  ),
  term(
    'ot',
    'Occupational therapist',
    'A health professional who helps people manage everyday life: dressing, washing, writing, getting upstairs.',
    'occupational therapist',
    'OT',
  ),
  term('physio', 'Physiotherapist', 'A health professional who works on movement, strength and posture.', 'physiotherapist', 'physio'),
  term('paediatrician', 'Paediatrician', 'A doctor for children.', 'paediatrician'),
  term(
    'camhs',
    'CAMHS',
    'Child and Adolescent Mental Health Services: nurses, psychologists, psychiatrists and others in the health service.',
    'CAMHS',
  ),
  term('psychiatrist', 'Psychiatrist', 'A doctor for mental illness, who may prescribe medicine.', 'psychiatrist'),
  term(
    'family-worker',
    'Family worker',
    'Somebody who visits a family at home and helps with whatever stands in the way: money, routines, letters, other agencies.',
    'family worker',
    'family support worker',
  ),
  term('early-help', 'Early help', 'Support for a family before things get serious, usually run by the council.', 'early help'),
  term(
    'ehcp',
    'Education, health and care plan',
    'A legal document that says what help a child must get, and who pays. It took the place of the statement.',
    'EHCP',
    'education, health and care plan',
  ),
  term(
    'statement',
    'Statement',
    'The older legal document for a child with special educational needs, before 2014.',
    'statement of special educational needs',
  ),
  term('lea', 'LEA', 'Local education authority: the older name for the part of the council that runs schooling.', 'LEA'),
  term(
    'caf',
    'CAF',
    'Common assessment framework: one form for all agencies, so that a family tells its story once. The word is older; the idea goes on as early help assessment.',
    'CAF',
  ),
  term(
    'connexions',
    'Connexions',
    'A service for teenagers in England in the 2000s, for work, study and whatever came between.',
    'Connexions',
  ),
  term(
    'yot',
    'Youth offending team',
    'A team of social workers, police, probation, health and education for young people who have broken the law.',
    'youth offending team',
    'YOT',
    'youth justice team',
  ),
  term(
    'probation',
    'Probation officer',
    'Supervises people who have been sentenced by a court and are not in prison.',
    'probation officer',
    'probation',
  ),
  term('ews', 'Education welfare officer', 'Council officer for school attendance.', 'education welfare officer'),
  term('portage', 'Portage', 'Home visits that teach small steps to young children with special needs, through play.', 'portage'),
  term(
    'case-conference',
    'Case conference',
    'A formal meeting of everybody who works with a family, sometimes with the family in the room.',
    'case conference',
  ),
  term(
    'tac',
    'Team around the child',
    'The people who work with one child, meeting with the family to make one plan.',
    'team around the child',
    'TAC',
  ),
  term(
    'lead',
    'Lead professional',
    'The one person a family can ring, who keeps the others to the plan.',
    'lead professional',
    'key worker',
    'keyworker',
  ),
  term('secondment', 'Secondment', 'Working for a while in another agency and still being employed by your own.', 'secondment', 'seconded'),
  term(
    'ecm',
    'Every Child Matters',
    'The English programme of 2003 that named five outcomes for children: health, safety, enjoying and achieving, contributing, and a decent livelihood.',
    'Every Child Matters',
  ),
  term('dysfluency', 'Dysfluency', 'Stammering.', 'dysfluency'),
  term('orthotics', 'Orthotics', 'Splints, insoles and braces, and the people who make them.', 'orthotics'),
  term(
    'gmfcs',
    'GMFCS',
    'Gross motor function classification system: five levels that describe how a child with cerebral palsy moves.',
    'GMFCS',
  ),
  term(
    'sensory',
    'Sensory diet',
    'A daily plan of movement and touch that helps a child stay settled. It has nothing to do with food.',
    'sensory diet',
  ),
  term('safeguarding', 'Safeguarding', 'Everything that is done to keep children from harm.', 'safeguarding'),
  term(
    'restorative',
    'Restorative meeting',
    'A meeting, if both want it, between somebody who did harm and somebody who was harmed.',
    'restorative',
  ),
  term('panel', 'Panel', 'A group of managers that decides who gets money or a place.', 'funding panel', 'resources panel'),
  term(
    'adaptations',
    'Adaptations',
    'Changes to a home for a disabled person: a lift, a ramp, a wet room. There is a grant, and a queue.',
    'adaptations',
    'disabled facilities grant',
  ),
];

/** A line cut into plain words and terms, in order; each term is marked once, where it first occurs. */
export type Cut = { text: string; term: Term | null };

const forms = glossary.flatMap((one) => one.forms.map((form) => ({ form, one }))).sort((a, b) => b.form.length - a.form.length);
const pattern = new RegExp(`\\b(?:${forms.map(({ form }) => form).join('|')})s?\\b`, 'gi');

/** Cuts a line at the words the glossary explains. Abbreviations count only in capitals. The pieces together are the line. */
export function cutAtTerms(line: string): Cut[] {
  const cuts: Cut[] = [];
  const met = new Set<string>();
  let from = 0;
  for (const match of line.matchAll(pattern)) {
    const found = termOf(match[0]);
    if (!found || met.has(found.id)) continue;
    met.add(found.id);
    if (match.index > from) cuts.push({ text: line.slice(from, match.index), term: null });
    cuts.push({ text: match[0], term: found });
    from = match.index + match[0].length;
  }
  if (from < line.length || cuts.length === 0) cuts.push({ text: line.slice(from), term: null });
  return cuts;
}

function termOf(words: string): Term | null {
  const isAbbreviation = (form: string) => form === form.toUpperCase();
  const fits = ({ form }: { form: string }) => {
    const bare = words.toLowerCase() === `${form.toLowerCase()}s` ? words.slice(0, -1) : words;
    return isAbbreviation(form) ? bare === form : bare.toLowerCase() === form.toLowerCase();
  };
  return forms.find(fits)?.one ?? null;
}
