/** What is wrong with a picture: tags that do not match, numbers that are none, ids used and never given. Empty when nothing is. */
export function faultsOf(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [, slash, name, empty] of svg.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
    if (slash) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    } else if (!empty) open.push(name as string);
  }
  if (open.length) faults.push(`left open: ${open.join()}`);
  for (const sign of ['NaN', 'undefined', 'Infinity', 'null']) if (svg.includes(sign)) faults.push(`says ${sign}`);
  const given = idsOf(svg);
  for (const [, id] of svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)) if (!given.has(id as string)) faults.push(`nothing has the id ${id}`);
  if (!svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ')) faults.push('is no picture of its own');
  return faults;
}

/** The ids that a picture gives. */
export const idsOf = (svg: string): Set<string> => new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));
