type Policy = { createScriptURL(address: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

/** Addresses that were made here, of scripts that the page brings with it. */
const made = new Map<string, string>();

const rules: Policy = {
  createScriptURL(address) {
    const here = new URL('./', location.href).href;
    if (address.startsWith(here) || [...made.values()].includes(address)) return address;
    throw new TypeError(`Expected a script of this game, below ${here}, found "${address}".`);
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const policy = trustedTypes?.createPolicy('joined-up', rules) ?? rules;

/** The address of one of our own files, as a worker may be started from. Throws for any other; browsers that know Trusted Types start workers from nothing else. */
export function ownScript(address: string): string {
  const whole = new URL(address, location.href).href;
  return policy.createScriptURL(inPage(whole.slice(whole.lastIndexOf('/') + 1)) ?? whole);
}

/** In a package of one file the scripts of workers stand in the page itself, by their names; elsewhere there are none. */
function inPage(name: string): string | undefined {
  const text = document.querySelector(`script[type="text/plain"][data-file="${CSS.escape(name)}"]`)?.textContent;
  if (text && !made.has(name)) made.set(name, URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  return made.get(name);
}
