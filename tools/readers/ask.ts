/** A paper cut at its questions, so that whoever reads it cannot read ahead: each part ends with a question and its choices, the last with the end of the story. */
export function partsOf(text: string): { text: string; question: string | null }[] {
  const parts: { text: string; question: string | null }[] = [];
  let lines: string[] = [];
  let question: string | null = null;
  for (const line of text.split('\n')) {
    if (question !== null && !/^ {3}[A-D]\. /.test(line)) {
      parts.push({ text: lines.join('\n'), question });
      [lines, question] = [[], null];
    }
    lines.push(line);
    question = /^\[QUESTION (\d+)\]/.exec(line)?.[1] ?? question;
  }
  return [...parts, { text: lines.join('\n'), question }];
}

/** An answer as it was typed, a letter and how sure (0 to 3); null when it is none. */
export function readAnswer(letter: string | undefined, sure: string | undefined): { guess: string; confidence: number } | null {
  const guess = letter?.toUpperCase() ?? '';
  const confidence = Number(sure ?? 0);
  return /^[A-D]$/.test(guess) && Number.isInteger(confidence) && confidence >= 0 && confidence <= 3 ? { guess, confidence } : null;
}
