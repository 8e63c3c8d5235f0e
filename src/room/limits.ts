/** How much anybody may send, in letters or in number. */
export const sendLimits = {
  id: 120,
  word: 40,
  comment: 500,
  objection: 300,
  theme: 60,
  themes: 12,
  planPart: 240,
  facts: 60,
  jobs: 20,
  choices: 40,
  people: 200,
  seats: 40,
  tables: 30,
} as const;
