/** Parts seen lately, by their text; so that an equal part is the same object, and need not be compared or sent again. */
const parts = new Map<string, unknown>();
const mostParts = 4096;

/** The same object for the same content. The part must be plain JSON and is not changed afterwards. */
export function same<Part>(part: Part): Part {
  const text = JSON.stringify(part);
  const known = parts.get(text);
  if (known !== undefined) return known as Part;
  if (parts.size >= mostParts) parts.clear();
  parts.set(text, part);
  return part;
}

/** Works something out once for each state (which never changes), and for each key at that state. */
export function oncePer<State extends object, Value>(): (state: State, key: string, make: () => Value) => Value {
  const known = new WeakMap<State, Map<string, Value>>();
  return (state, key, make) => {
    const values = known.get(state) ?? new Map<string, Value>();
    known.set(state, values);
    const before = values.get(key);
    if (before !== undefined) return before;
    const value = make();
    values.set(key, value);
    return value;
  };
}
