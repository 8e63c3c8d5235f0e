/** How far somebody is in an opening of several pages. */
export const pageWords = (page: number, of: number): string => `Page ${page} of ${of}`;
