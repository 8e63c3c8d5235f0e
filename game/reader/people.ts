/** The path of a portrait. */
export const portraitOf = (person: string) => `art/people/${person}.svg`;
