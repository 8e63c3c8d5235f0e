declare module 'text-readability' {
  /** The part of the library that is used: the Flesch-Kincaid grade, in years of American schooling. */
  const readability: { fleschKincaidGrade(text: string): number };
  export default readability;
}
