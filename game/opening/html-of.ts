import type { ComponentChildren, VNode } from 'preact';

/** Elements that have no content, and no end. */
const empty = new Set(['img', 'br', 'hr', 'input']);

/** What Preact would draw, as HTML. Only for what keeps nothing in mind: a component that uses a hook throws. What listens is left out. */
export function htmlOf(view: ComponentChildren): string {
  if (Array.isArray(view)) return view.map(htmlOf).join('');
  if (isVNode(view)) return elementOf(view);
  return view === null || view === undefined || typeof view === 'boolean' ? '' : escaped(String(view));
}

function elementOf({ type, props }: VNode<Record<string, unknown>>): string {
  if (typeof type === 'function') return htmlOf((type as (given: object) => ComponentChildren)(props));
  const { children, ...attributes } = props;
  const start = `<${type}${Object.entries(attributes).map(attributeOf).join('')}>`;
  return empty.has(type) ? start : `${start}${htmlOf(children as ComponentChildren)}</${type}>`;
}

/** As Preact sets it: what is false or missing is not there, except where the word itself says so, as in `aria-hidden`. */
function attributeOf([name, value]: [string, unknown]): string {
  if (value === null || value === undefined || typeof value === 'function') return '';
  if (value === false && !name.includes('-')) return '';
  return ` ${name}="${value === true && !name.includes('-') ? '' : escaped(String(value))}"`;
}

const isVNode = (view: unknown): view is VNode<Record<string, unknown>> => typeof view === 'object' && view !== null && 'type' in view;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it can stand in HTML, between tags or in double quotes. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
