import type { BaseIssue } from 'valibot';

/** What the schema says about a place of a table, in our words; its own beside them where they are not ours already. */
export function issueWords(issue: BaseIssue<unknown>, path: readonly (string | number)[]): { message: string; original?: string } {
  const place = path.join('.') || 'the table';
  const name = path.at(-1) ?? '';
  if (!issue.message.startsWith('Invalid ')) return { message: `${place}: ${issue.message}` };
  const told = (message: string) => ({ message, original: `${place}: ${issue.message}` });
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return told(
      `"${name}" is not a word that the table knows ${path.length > 1 ? `under "${path.slice(0, -1).join('.')}"` : 'at its top'}.`,
    );
  if (issue.input === undefined) return told(`"${place}" is missing.`);
  if (issue.type === 'picklist')
    return told(`"${place}" is ${issue.received}; it can be ${issue.expected?.replaceAll(/["()]/g, '').replaceAll(' | ', ', ')}.`);
  return told(`"${place}" is ${issue.received} and has to be ${kinds[issue.type] ?? issue.expected ?? 'something else'}.`);
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list, as in [8, 15]',
  strict_object: 'a group of words with colons',
  object: 'a group of words with colons',
  record: 'a group of words with colons',
};
