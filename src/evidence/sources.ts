/** A work the game rests on: a short name as it is cited on screen, and the parts of its reference. */
type Work = { short: string; authors: string; year: string; title: string; subtitle?: string; where: string };

/** The works the game rests on, and the authors' own judgement, which is a source like the others and is named as one. */
export const works = {
  'rose-2011': {
    short: 'Rose 2011',
    authors: 'Rose, J.',
    year: '2011',
    title: 'Dilemmas of inter-professional collaboration',
    subtitle: 'can they be resolved?',
    where: 'Children & Society 25(2), 151-163',
  },
  'rose-2007': {
    short: 'Rose 2007',
    authors: 'Rose, J.',
    year: '2007',
    title: 'Multi-agency collaboration',
    subtitle: 'a new theoretical model',
    where: 'British Educational Research Association conference, London, 5-8 September 2007',
  },
  'frost-2005': {
    short: 'Frost 2005',
    authors: 'Frost, N.',
    year: '2005',
    title: 'Professionalism, partnership and joined-up thinking',
    where: 'research in practice',
  },
  'anning-2006': {
    short: 'Anning 2006',
    authors: 'Anning, A. and others',
    year: '2006',
    title: 'Developing Multi-professional Teamwork',
    where: 'Open University Press',
  },
  'nfer-2002': {
    short: 'NFER 2002',
    authors: 'Atkinson, M. and others',
    year: '2002',
    title: 'Multi-agency Working',
    subtitle: 'A Detailed Study',
    where: 'National Foundation for Educational Research',
  },
  'gilbert-2001': {
    short: 'Gilbert 2001',
    authors: 'Gilbert, M.',
    year: '2001',
    title: 'Collective preferences, obligations, and rational choice',
    where: 'Economics and Philosophy 17(1), 109-119',
  },
  'sugden-2005': {
    short: 'Sugden 2005',
    authors: 'Sugden, R.',
    year: '2005',
    title: 'The logic of team reasoning',
    where: 'a chapter in Teamwork, edited by N. Gold, Palgrave Macmillan, 181-199',
  },
  authors: {
    short: 'the authors of the game',
    authors: 'The authors of this game',
    year: '2026',
    title: 'A judgement, open to argument',
    where: 'no study gives the figure',
  },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof works;

/** The reference of a work in one line. */
export function referenceOf(id: WorkId): string {
  const work: Work = works[id];
  return `${work.authors} (${work.year}) ${work.title}${work.subtitle ? `: ${work.subtitle}` : ''}. ${work.where}.`;
}

export const workIds = Object.keys(works) as WorkId[];
