/**
 * A duty that leaves no choice, in our own words: what it asks, where it stands, of when, and as of which month this was read. It is not legal advice; the
 * local pathway goes before it, and the game leaves a blank for that.
 */
export type Duty = { name: string; says: string; source: string; asOf: string };

const asOf = 'November 2026';

/**
 * The duties that the stories rest on, each restated in our own words and laid beside the public text named as its source, where that could be opened; claim
 * nothing beyond. England only.
 */
export const duties = {
  'information-sharing': {
    name: 'Sharing information to protect a child',
    says: 'Protecting a child from harm comes before privacy. Where it can be done and is safe, tell the child and the family what you will share, with whom and why. Consent is not needed where a child is at risk. Ask for advice when unsure. Share what is relevant, with those who have a part in keeping the child safe. Write down what you decided and why, whether you shared or not.',
    source:
      'Department for Education, Information sharing: advice for practitioners providing safeguarding services (2024), seven golden rules',
    asOf,
  },
  exploitation: {
    name: 'A child who is exploited',
    says: 'Children cannot consent to their own exploitation. A child thought to be exploited is safeguarded first, and then referred under the National Referral Mechanism; the child’s consent is not needed. Local authorities (children’s services and youth justice services) and the police are first responders.',
    source:
      'Youth Justice Legal Centre, “Who can refer a potential victim of modern slavery?” and its legal guide on child criminal exploitation',
    asOf,
  },
  refer: {
    name: 'Referring to children’s social care',
    says: 'Whoever believes that a child is suffering or likely to suffer significant harm refers to children’s social care at once; where the risk is urgent, to the police. Parents and carers are told, unless that raises the risk.',
    source: 'HM Government, Working Together to Safeguard Children (2023)',
    asOf,
  },
  macpt: {
    name: 'Multi-agency child protection teams',
    says: 'As enacted, the safeguarding partners’ arrangements must include one or more multi-agency child protection teams, which support the council in its duty to look into significant harm. Each has at least one person with experience of education, one social worker, one registered health professional, and one police officer or police employee. Much of it waits for regulations.',
    source:
      'Children’s Wellbeing and Schools Act 2026, section 3 (Children Act 2004, section 16EA), enacted 29 April 2026; Children Act 1989, section 47',
    asOf,
  },
  'family-meeting': {
    name: 'A meeting of the family’s own',
    says: 'As enacted, before a council asks a court for a care or supervision order it offers the parents, or whoever else has parental responsibility, a meeting at which the family can propose a plan, unless that is not in the child’s best interests. Check whether this has come into force.',
    source: 'Children’s Wellbeing and Schools Act 2026, section 1 (Children Act 1989, section 31ZA), enacted 29 April 2026',
    asOf,
  },
  'young-carer': {
    name: 'A child who cares for somebody',
    says: 'The council assesses a child who cares for somebody and may need support, also when the child or a parent asks for it. Services look at the whole family.',
    source: 'Children Act 1989, section 17ZA (Children and Families Act 2014, section 96), with the Care Act 2014',
    asOf,
  },
  'not-in-school': {
    name: 'A child who is out of school',
    says: 'Where a child of school age is too ill for school, or out of it for another reason, and would get no suitable education otherwise, the council arranges it.',
    source: 'Education Act 1996, section 19',
    asOf,
  },
  candour: {
    name: 'Where care went wrong',
    says: 'Where care went wrong, the family is told, and it is reported through the service’s own route.',
    source:
      'General Medical Council and Nursing and Midwifery Council, Openness and honesty when things go wrong: the professional duty of candour; elsewhere the service’s own policy',
    asOf,
  },
  record: {
    name: 'A false entry in a record',
    says: 'A false entry in a record is a conduct matter for a manager, not a private guilt to be carried.',
    source: 'the standards of each profession (for social workers those of Social Work England) and the code of conduct of each employer',
    asOf,
  },
  'staff-concern': {
    name: 'A concern about somebody who works with children',
    says: 'A concern that somebody on the staff has harmed a child, or may have, goes to the head teacher without delay. The head talks to the council’s designated officer (often called LADO), and they agree what happens next, before the school looks into it.',
    source: 'Department for Education, Keeping Children Safe in Education, part four (revised every September)',
    asOf,
  },
  'offence-data': {
    name: 'What is known of somebody’s offences',
    says: 'Information about somebody’s offences, or about what they are said to have done, is used or passed on only under official authority, or where the Data Protection Act 2018 lays down a condition for it.',
    source:
      'Information Commissioner’s Office, Criminal offence data (UK General Data Protection Regulation, article 10; Data Protection Act 2018, Schedule 1)',
    asOf,
  },
} as const satisfies Record<string, Duty>;

export type DutyId = keyof typeof duties;
export const dutyIds = Object.keys(duties) as DutyId[];
