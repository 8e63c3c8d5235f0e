/** The works the game rests on: a short name as it is cited on screen, and the full reference. */
export const works = {
  'rose-2011': {
    short: 'Rose 2011',
    full: 'Rose, J. (2011) "Dilemmas of inter-professional collaboration: can they be resolved?", Children & Society 25(2), 151-163.',
  },
  'rose-2007': {
    short: 'Rose 2007',
    full: 'Rose, J. (2007) "Multi-agency collaboration: a new theoretical model", British Educational Research Association conference, London, 5-8 September 2007.',
  },
  'frost-2005': {
    short: 'Frost 2005',
    full: 'Frost, N. (2005) Professionalism, partnership and joined-up thinking: a research review of front-line working with children and families, research in practice.',
  },
  'anning-2006': {
    short: 'Anning 2006',
    full: "Anning, A., Cottrell, D., Frost, N., Green, J. and Robinson, M. (2006) Developing Multi-professional Teamwork for Integrated Children's Services, Open University Press.",
  },
  'nfer-2002': {
    short: 'NFER 2002',
    full: 'Atkinson, M., Wilkin, A., Stott, A., Doherty, P. and Kinder, K. (2002) Multi-agency Working: A Detailed Study, National Foundation for Educational Research.',
  },
  'gilbert-2001': {
    short: 'Gilbert 2001',
    full: 'Gilbert, M. (2001) "Collective preferences, obligations, and rational choice", Economics and Philosophy 17(1), 109-119.',
  },
  'sugden-2005': {
    short: 'Sugden 2005',
    full: 'Sugden, R. (2005) "The logic of team reasoning", in N. Gold (ed.) Teamwork: Multi-disciplinary Perspectives, Palgrave Macmillan, 181-199.',
  },
  authors: {
    short: 'the authors’ judgement',
    full: 'Weights, thresholds and effects that no study gives are the judgement of the authors of this game, open to argument.',
  },
} as const satisfies Record<string, { short: string; full: string }>;

export type WorkId = keyof typeof works;
