/**
 * How a room tone lies in its file, in seconds: 30 that repeat for ever, with `lead` more of the same on both sides.
 * Any 30 s of it join up with themselves, so the loop is whole however much silence a decoder leaves at the head (mp3: up to 0.05 s).
 */
export const roomLoop = { lead: 0.5, length: 30 };
