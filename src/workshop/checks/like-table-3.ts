import { codeIds, codes } from '../../evidence/codes.ts';
import { type Check, inTable } from '../draft.ts';
import { codesEvoked, likeTable3 } from '../codes-evoked.ts';

/** The least rank correlation with the column of a story's kind. */
export const table3Floor = 0.6;

/** A story of a dilemma kind brings up what people brought up when they talked about that kind. */
export const likeTheStudy: Check = {
  name: 'like the study',
  reason:
    'Table 3 of Rose 2011 says what came up in talk about each kind of dilemma; a story of that kind should be about the same things.',
  find: (draft) => {
    const { kind } = draft.table;
    if (kind !== 'role' && kind !== 'identity' && kind !== 'control') return [];
    const fit = likeTable3(draft.table);
    if (fit !== null && fit >= table3Floor) return [];
    const evoked = codesEvoked(draft.table);
    const missing = [...codeIds]
      .sort((a, b) => codes[b][kind] - codes[a][kind])
      .slice(0, 8)
      .filter((code) => evoked[code] < 2);
    return [
      inTable(
        draft,
        ['kind'],
        `The codes of this story fit the ${kind} column of Table 3 with a rank correlation of ${fit === null ? 'nothing' : fit.toFixed(2)}; ${table3Floor} is the least. Too rare for this kind: ${missing.join(', ') || 'none; others are too frequent'}.`,
      ),
    ];
  },
};
