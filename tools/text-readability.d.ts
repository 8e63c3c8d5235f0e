declare module 'text-readability' {
  /** The part of the library that is used: the Flesch-Kincaid grade, in years of American schooling. */
  const readability: { fleschKincaidGrade(text: string): number };
  // biome-ignore lint/style/noDefaultExport: this is what the library exports
  export default readability;
}
