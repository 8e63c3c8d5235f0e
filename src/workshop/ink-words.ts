/** What Ink's compiler says, by the form of its message, in our words: what is wrong and what to do next. The first that fits counts. */
const meanings: [said: RegExp, words: (...parts: string[]) => string][] = [
  [
    /(?:Divert )?target not found: '(?:->\s*)?([^']*)'/i,
    (name) => `There is no knot, stitch or label "${name}" to go to. Look for a slip in the name, or write that knot.`,
  ],
  [
    /Function call target not found: '(?:->\s*)?([^']*)'/i,
    (name) => `There is no function "${name}". Look for a slip in the name, or write it: "=== function ${name} ===".`,
  ],
  [
    /Unresolved variable: (\S+)/,
    (name) => `"${name}" is not known here. Put "VAR ${name} = ..." at the top of the script, or look for a slip in the name.`,
  ],
  [
    /Variable could not be found to assign to: '([^']*)'/,
    (name) =>
      `"${name}" is set here and declared nowhere. Put "VAR ${name} = ..." at the top of the script, or "~ temp ${name} = ..." here.`,
  ],
  [
    /(?:'([^']*)')?: name has already been used for an? ([\w ]+?) on (.*)/,
    (name, what, where) => `"${name}" is already the name of a ${what} (${where}). Give one of the two another name.`,
  ],
  [
    /found declaration variable '([^']*)' that was already declared/,
    (name) => `"${name}" is declared a second time. Take one of the two declarations out.`,
  ],
  [
    /'([^']*)' cannot be used for the name of a (\w+)/,
    (name, what) => `"${name}" is a word of Ink itself and cannot be the name of a ${what}. Call it something else.`,
  ],
  [
    /hasn't been marked as a function.*'== function (\w+) =='/s,
    (name) =>
      `"${name}" is called as a function and is a knot. Write "=== function ${name} ===" at its head, or go to it with "-> ${name}".`,
  ],
  [/^(\S+) must be called as a function/, (name) => `"${name}" is a function: call it with "~ ${name}()" and not with an arrow.`],
  [
    /to '([^']*)' requires (\d+) arguments?, but (.*)/s,
    (name, count) => `"${name}" needs ${count} ${count === '1' ? 'value' : 'values'} in its brackets, and gets another number here.`,
  ],
  [
    /target \((\S+)\) doesn't take parameters/,
    (name) => `"${name}" takes nothing in brackets; take them away here, or add them at its head.`,
  ],
  [
    /incorrect number of arguments sent to external function '([^']*)'. Expected (\d+) but got (\d+)/,
    (name, wanted, got) => `The EXTERNAL "${name}" is declared with ${wanted} and called with ${got} values.`,
  ],
  [
    /Expected closing brace '}' for inline logic/,
    () =>
      'A "{" on this line is not closed, or something inside it is not logic. Close it with "}"; a bracket that is meant as text is written "\\{".',
  ],
  [
    /Expected some kind of logic, conditional or sequence within braces/,
    () => 'What stands in the curly braces here is no logic that Ink knows. A bracket that is meant as text is written "\\{" and "\\}".',
  ],
  [/Expected closing '\]' for weave-style option/, () => 'A choice opens "[" here and does not close it on the same line with "]".'],
  [/Expected closing '}' for choice condition/, () => 'The condition of this choice is not closed with "}".'],
  [/Expected closing/, () => 'A bracket is opened on this line and not closed.'],
  [/at least one line within the (knot|stitch)/, (what) => `This ${what} is empty. Put a line into it, or a way on with "->".`],
  [/Expected expression after '~'/, () => 'Behind "~" must stand what is to be done, as in "~ trust = trust + 1".'],
  [/the '=' for an assignment of a value/, () => 'A variable needs a value to begin with, as in "VAR trust = 0".'],
  [
    /initial value for a (variable|constant) must be/,
    (what) => `A ${what} can only begin as a number, a text in quotation marks, a list, or a knot with "->".`,
  ],
  [
    /global variable assignments cannot refer to other variables/,
    () => 'A VAR can only begin as a plain value, not as another variable. Set it with "~" where the story begins.',
  ],
  [/Can't re-assign to a constant/, () => 'A CONST is set here. Declare it as a VAR if it is to change.'],
  [/Empty diverts \(->\)/, () => 'Behind "->" a name is missing.'],
  [
    /Functions may not contain (\w+), but saw/,
    (what) => `A function may not contain ${what}: it can only work something out. Make it a knot.`,
  ],
  [/Return statements can only be used/, () => '"return" only works inside a function.'],
  [/should not have return statement outside/, () => '"return" only works inside a function.'],
  [/You can't use a gather/, () => 'Inside curly braces each branch begins with one "-" only.'],
  [/You shouldn't use a '~' here/, () => 'Inside a line, logic stands in curly braces and not behind "~".'],
  [
    /Choices nested in conditionals or sequences need to explicitly divert/,
    () => 'A choice inside curly braces has to say itself where it goes on: put "->" and a name behind it.',
  ],
  [/Recursive INCLUDE/, () => 'A script includes itself, straight or by way of another one. Take one of the INCLUDE lines out.'],
  [/Duplicate EXTERNAL definition of '([^']*)'/, (name) => `EXTERNAL "${name}" is declared twice.`],
  [
    /Ambiguous item name '([^']*)'/,
    (name) => `"${name}" is an item of more than one LIST. Write it with the name of the list, as in "list.${name}".`,
  ],
  [/contains duplicate items called '([^']*)'/, (name) => `The item "${name}" stands in this LIST twice.`],
  [
    /(?:Could not find list|Failed to find)/,
    () => 'This names a list, an item or a knot that is declared nowhere. Look for a slip in the name.',
  ],
  [/"?else"? cases?|'else' case|final branch can be an 'else'/i, () => 'The "- else:" of a condition can stand only once, and last.'],
  [
    /Apparent loose end/,
    () => 'The story may run out of words behind this line. Say where it goes on with "->" and a knot, or that it ends with "-> END".',
  ],
  [
    /Choice is completely empty|Blank choice/,
    () => 'This choice has no words, so Ink takes it by itself when no other is left. If that is meant, write "* ->".',
  ],
  [/Saw the text 'else:'/, () => '"else:" is taken for text here. If it is meant as the other branch, write "- else:".'],
  [
    /Do you need a '~' before 'return'/,
    () => '"return" is taken for text here. If a function is to give something back, write "~ return ...".',
  ],
  [
    /being used as read count rather than being called/,
    () => 'The name of a function stands here without brackets, so that Ink counts how often it was called.',
  ],
  [/Expected (.+?) but saw (.+)/s, (wanted, saw) => `Ink looks for ${wanted} here and finds ${saw}.`],
  [
    /Stack overflow in parser state/,
    () => 'Something here stands inside something else too often for Ink to read it. Take some of the braces apart.',
  ],
];

/** What Ink's compiler says, in our words; where we have none, that it cannot read the line. */
export function inkWords(said: string): string {
  for (const [form, words] of meanings) {
    const found = form.exec(said);
    if (found) return words(...found.slice(1).map((part) => part ?? ''));
  }
  return 'Ink cannot read this line as it stands.';
}
