import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry, State } from '../../src/session/session.ts';
import type { Table } from '../../src/story/table.ts';
import { pictureOf, type Picture } from '../stage/picture.ts';
import { settles } from '../stage/table-view.ts';

/** How long the table stays when a measured decision has settled. */
const momentMs = 2000;

/**
 * The picture to show: that of the entries shown, but for a moment that of the table when it has just settled, however fast the words go on.
 * Without motion there is no such moment, and what was there when the screen opened has none either.
 */
export function useSettledMoment(table: Table, shown: readonly Entry[], state: State, motion: boolean): Picture {
  const [moment, setMoment] = useState<Picture | null>(null);
  const seen = useRef(shown.length);
  const offered = useRef<string[]>([]);
  const now = useMemo(() => pictureOf(table, shown, state), [table, shown, state]);
  if (now.table?.kind === 'decision' && !now.table.settled) offered.current = now.table.choices;

  useEffect(() => {
    const from = seen.current;
    seen.current = shown.length;
    if (shown.length < from) setMoment(null);
    const at = motion ? shown.findLastIndex((entry, index) => index >= from && settles(table, entry, state.log)) : -1;
    if (at >= 0) setMoment(inOrder(pictureOf(table, shown.slice(0, at + 1), state), offered.current));
  }, [shown.length]);
  useEffect(() => {
    if (!moment) return undefined;
    const timer = setTimeout(() => setMoment(null), momentMs);
    return () => clearTimeout(timer);
  }, [moment]);
  return moment ?? now;
}

/** The settled table with its cards in the order in which they were offered. */
function inOrder(picture: Picture, offered: readonly string[]): Picture {
  if (!picture.table) return picture;
  const { choices } = picture.table;
  const same = choices.length === offered.length && choices.every((choice) => offered.includes(choice));
  return same ? { ...picture, table: { ...picture.table, choices: [...offered] } } : picture;
}
