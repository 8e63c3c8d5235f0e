/** What somebody who teaches the game says at this step; nothing almost everywhere. */
export const Voice = ({ words }: { words: string }) => (words ? <p class="voice">{words}</p> : null);
