/** Writes one short line of progress. */
export function say(text) {
  console.log(`Joined Up  ${text}`);
}

/** Seconds since `from` (milliseconds, as Date.now gives them), in words. */
export function since(from) {
  return `${((Date.now() - from) / 1000).toFixed(1)} s`;
}

/** Waits for `work`, and says every 15 seconds that it is still going on. */
export async function patiently(what, work) {
  const from = Date.now();
  const timer = setInterval(() => say(`still ${what} (${since(from)})`), 15_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Ends the program with a message that says what happened and what to do next. */
export function giveUp(...lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}
