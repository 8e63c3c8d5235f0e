/**
 * A duty that leaves no choice, in our own words: what it asks, where it stands, of when, and as of which month this was read. It is not legal advice; the
 * local pathway goes before it, and the game leaves a blank for that.
 */
export type Duty = { name: string; says: string; source: string; asOf: string };

const asOf = 'November 2026';

/** The duties that the stories rest on, each restated from a public source (`truth.md` names them); claim nothing beyond. */
export const duties = {
  'information-sharing': {
    name: 'Sharing information to protect a child',
    says: 'Protecting a child from harm comes before privacy. Tell the child and the family what you will share, with whom and why, where that is safe. Consent is not needed where a child is at risk. Ask for advice when unsure, share what is relevant with those who have a part in keeping the child safe, and write down what you decided and why, whether you shared or not.',
    source: 'Department for Education, Information sharing: advice for practitioners providing safeguarding services (2024)',
    asOf,
  },
  exploitation: {
    name: 'A child who is exploited',
    says: 'Children cannot consent to their own exploitation. A child thought to be exploited is safeguarded first, and then referred under the National Referral Mechanism without needing their consent. Local authorities, youth justice services among them, and the police are first responders.',
    source: 'Youth Justice Legal Centre, guidance on the National Referral Mechanism',
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
    says: 'As enacted, the safeguarding partners’ arrangements must include one or more multi-agency child protection teams that support the council in its duty to look into significant harm. Each has at least one person with experience of education, one of social work, a registered health professional, and a police member. Much of it waits for regulations.',
    source:
      'Children’s Wellbeing and Schools Act 2026, section 3 (Children Act 2004, section 16EA), enacted 29 April 2026; Children Act 1989, section 47',
    asOf,
  },
  'family-meeting': {
    name: 'A meeting of the family’s own',
    says: 'As enacted, before a council goes to court for a care or supervision order it offers the family a meeting to make a plan of their own, unless that is not in the child’s interest. Check whether this has come into force.',
    source: 'Children’s Wellbeing and Schools Act 2026, enacted 29 April 2026',
    asOf,
  },
  'young-carer': {
    name: 'A child who cares for somebody',
    says: 'A child who cares for somebody and may need support is assessed. Services look at the whole family.',
    source: 'Children Act 1989, section 17ZA, with the Children and Families Act 2014 and the Care Act 2014',
    asOf,
  },
  'not-in-school': {
    name: 'A child too ill for school',
    says: 'Suitable education for a child who is too ill to go to school is arranged by the council.',
    source: 'Education Act 1996, section 19',
    asOf,
  },
  candour: {
    name: 'Where care went wrong',
    says: 'Where care went wrong, the family is told, and it is reported through the service’s own route.',
    source: 'the professional duty of candour, as each service’s own policy has it',
    asOf,
  },
  record: {
    name: 'A false entry in a record',
    says: 'A false entry in a record is a conduct matter for a manager, not a private guilt to be carried.',
    source: 'the codes of conduct of the professions and of each employer',
    asOf,
  },
} as const satisfies Record<string, Duty>;

export type DutyId = keyof typeof duties;
export const dutyIds = Object.keys(duties) as DutyId[];
