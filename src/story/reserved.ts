/** Names that every object has in the language we are written in. Ink keeps variables and knots, and we keep ids, in such objects. */
const reserved: ReadonlySet<string> = new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

/** Whether a name already means something below Ink and the table, so that what stands under it would be lost. */
export const isReserved = (name: string) => reserved.has(name);

/** Whether any of these names stands anywhere in a text, as a name or not. */
export const mayHoldReserved = (text: string) => [...reserved].some((name) => text.includes(name));
