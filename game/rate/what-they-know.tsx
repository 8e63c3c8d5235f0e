import { duties } from '../../src/evidence/duties.ts';
import { stopped } from '../../src/debrief/say.ts';
import { DutyList } from '../evidence/duty-list.tsx';
import { dutiesIn } from '../../src/story/duties-in.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';

/** Who is at the table, what each knows, and where the law leaves no choice: what somebody needs to know who judges a choice. */
export function WhatTheyKnow({ table, level: Head }: { table: EffectsTable; level: 'h2' | 'h3' }) {
  const met = dutiesIn(table);
  return (
    <>
      <Head>Who is there</Head>
      <ul>
        {Object.entries(table.seats).map(([id, { name, profession }]) => (
          <li key={id}>
            <strong>{name}</strong>, {profession}
          </li>
        ))}
        {Object.entries(table.people).map(([id, { name, role }]) => (
          <li key={id}>
            <strong>{name}</strong>, {role} <span class="soft">(not at the table)</span>
          </li>
        ))}
      </ul>
      <Head>What each of them knows</Head>
      <ul>
        {Object.entries(table.facts).map(([id, { seat, says, confidence, risk }]) => (
          <li key={id}>
            <strong>{table.seats[seat]?.name ?? seat}:</strong> {stopped(says)}
            {confidence && ` ${confidence.asked_by} asked for this to be kept: ${stopped(confidence.because)}`}
            {risk && (
              <>
                {' '}
                <strong>A risk to {risk.to}.</strong> Who must know: {risk.who_must_know}, {stopped(risk.by_when)}
              </>
            )}
          </li>
        ))}
      </ul>
      {met.length > 0 && (
        <>
          <Head>Where the law leaves no choice</Head>
          <DutyList duties={met.map(({ id }) => duties[id])} />
        </>
      )}
    </>
  );
}
