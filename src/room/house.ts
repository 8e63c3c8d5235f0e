/**
 * What the house that a room stands in knows of it, beside its log: the code to join by and the addresses to do it at, whether what is sent is encrypted, the day
 * on which it is deleted (ISO), who has been heard of in the last seconds (ids), and what keeps the house from working ('' when nothing does).
 */
export type House = {
  code: string;
  addresses: readonly string[];
  encrypted: boolean;
  until: string;
  here: readonly string[];
  trouble: string;
};

/** How to join, for the projector, while the door is open. */
export type JoinPart = { code: string; addresses: readonly string[]; encrypted: boolean };
