/** How many words a text has, as a reader would count them: whatever stands between white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
