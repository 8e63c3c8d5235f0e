type Policy = { createScriptURL(address: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

const rules: Policy = {
  createScriptURL(address) {
    const here = new URL('./', location.href).href;
    if (address.startsWith(here)) return address;
    throw new TypeError(`Expected a script of this game, below ${here}, found "${address}".`);
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const policy = trustedTypes?.createPolicy('joined-up', rules) ?? rules;

/** The address of one of our own files, as a worker may be started from. Throws for any other; browsers that know Trusted Types start workers from nothing else. */
export const ownScript = (address: string): string => policy.createScriptURL(new URL(address, location.href).href);
