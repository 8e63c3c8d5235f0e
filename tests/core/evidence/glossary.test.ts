import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtTerms, glossary } from '../../../src/evidence/glossary.ts';

const marked = (line: string) => cutAtTerms(line).flatMap(({ text, term }) => (term ? [`${text}=${term.id}`] : []));

describe('the glossary', () => {
  it('loses no letter of any line', () => {
    const words = fc.constantFrom('the', 'SENCO', 'EP', 'ep', 'CAMHS', 'physio', 'steps', 'OTs', 'lead professional', ', ', '. ', ' ');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const line = parts.join(' ');
        expect(
          cutAtTerms(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
    );
  });

  it('marks an abbreviation only in capitals, and a word in any case', () => {
    expect(marked('The EP took a step. Two OTs and an Educational Psychologist.')).toEqual(['EP=ep', 'OTs=ot']);
    expect(marked('A step; the Physiotherapist.')).toEqual(['Physiotherapist=physio']);
  });

  it('marks a term once in a line', () => {
    expect(marked('CAMHS wrote to CAMHS.')).toEqual(['CAMHS=camhs']);
  });

  it('has each id and each form once', () => {
    const forms = glossary.flatMap((term) => term.forms.map((form) => form.toLowerCase()));
    expect(new Set(forms).size).toBe(forms.length);
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });
});
