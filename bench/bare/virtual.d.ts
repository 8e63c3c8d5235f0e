declare module 'virtual:ink' {
  /** A compiled story, as Ink's JSON. */
  export const ink: string;
}
