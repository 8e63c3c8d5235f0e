/** The rules that choose what to talk about, and the plain questions that stand in when too few of them find anything. */
export type Rule = 'risk' | 'aim' | 'i-we-gap' | 'they' | 'cost' | 'fact' | 'trust' | 'agreement' | 'unseen' | 'own-work' | 'two-masters';

/** Something to talk about: what was seen, and a question that blames nobody. `moment` is the number of the moment it is about. */
export type TalkingPoint = { rule: Rule; title: string; seen: string; question: string; moment: number | null };
