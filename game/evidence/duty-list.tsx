import type { Duty } from '../../src/evidence/duties.ts';

/** Duties that leave no choice, each with its source and when it was read. */
export function DutyList({ duties }: { duties: readonly Duty[] }) {
  return (
    <ul>
      {duties.map(({ name, says, source, asOf }) => (
        <li key={name}>
          <strong>{name}.</strong> {says}{' '}
          <span class="soft">
            {source}; as of {asOf}.
          </span>
        </li>
      ))}
    </ul>
  );
}
