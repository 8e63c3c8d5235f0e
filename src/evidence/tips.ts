/** Wenger's three parts of a community of practice, under which the tips are grouped (Frost 2005, p22). */
export type Element = 'mutual engagement' | 'joint enterprise' | 'shared repertoire';

/** A tip for working together in our own words; `pages` is where it stands in Frost 2005, to the page or pages it must fall on. */
export type Tip = { says: string; element: Element; pages: string };

const tip = (element: Element, pages: string, says: string): Tip => ({ says, element, pages });

/** The nineteen tips that Frost 2005 (p46-53) draws from the MATCh study, by their numbers there. */
export const tips: Record<number, Tip> = {
  1: tip('mutual engagement', 'p46-47', 'Give planning its time, and have the people who will do the work in on it.'),
  2: tip('mutual engagement', 'p46-47', 'Look again at how you work; what fitted last year may not fit now.'),
  3: tip('mutual engagement', 'p47', 'Where roles blur, say who answers to whom and who supports whom.'),
  4: tip('mutual engagement', 'p47-49', 'Unequal pay, leave and hours get in the way; name them and narrow them.'),
  5: tip('mutual engagement', 'p47-49', 'Let new ways of being a professional grow without losing what the old ones were good for.'),
  6: tip('mutual engagement', 'p47-49', 'Lead by backing people and by crossing the line between agencies yourself.'),
  7: tip('mutual engagement', 'p47-49', 'Plan the work closely enough that everyone knows their part and can keep it up.'),
  8: tip('mutual engagement', 'p47-49', 'Differences of training and rank stay in the room; use them in the open.'),
  9: tip('mutual engagement', 'p49', 'Say it in plain words, and back whoever asks what a word means.'),
  10: tip('joint enterprise', 'p49-51', 'Settle together what you are there to achieve before you settle who does what.'),
  11: tip('joint enterprise', 'p49-51', 'Agree beforehand what may be told to whom, about a case and about the service.'),
  12: tip('joint enterprise', 'p49-51', 'Being in one building helps; it does not do the joint work for you.'),
  13: tip('joint enterprise', 'p51', 'Look to those at the edge of the team, and count what they bring.'),
  14: tip('shared repertoire', 'p51-52', 'The point is a better life for the family: ask them, and let the answer count.'),
  15: tip('shared repertoire', 'p51-52', 'Find out whether what you did made a difference.'),
  16: tip('shared repertoire', 'p51-52', 'Keep some time away from deciding, to think about how it went.'),
  17: tip('shared repertoire', 'p52', 'Do a real piece of work side by side with the family there.'),
  18: tip('shared repertoire', 'p52-53', 'Learn from one another, and have that learning supported.'),
  19: tip('shared repertoire', 'p53', 'Keep specialist skill alive, so that its owner gains from joint work too.'),
};

/** The numbers of the tips, 1 to 19, in order. */
export const tipNumbers = Object.keys(tips).map(Number);
