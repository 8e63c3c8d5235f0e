import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const icon = /\/lucide-static\/icons\/[\w-]+\.svg\?raw$/;

/** Gives a Lucide icon (`import undo from 'lucide-static/icons/undo-2.svg?raw'`) as the data of one path instead of a whole drawing: fewer bytes, and one element to make. */
export function icons(): Plugin {
  return {
    name: 'joined-up-icons',
    enforce: 'pre',
    load: (id) =>
      icon.test(id) ? `export default ${JSON.stringify(onePath(readFileSync(id.replace(/\?raw$/, ''), 'utf8'), id))};` : undefined,
  };
}

/** The shapes of a drawing as one path. Throws when it meets a shape that none of our icons has had so far. */
function onePath(svg: string, id: string): string {
  const shapes = [...svg.slice(svg.indexOf('<svg')).matchAll(/<(?!svg|\/)(\w+)([^>]*?)\/>/g)];
  return shapes
    .map(([, shape = '', attributes = '']) => {
      const given = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
      // A lone path may begin with a relative m; joined to another it must start from the corner again.
      if (shape === 'path') return given.d?.startsWith('m') ? `M0 0${given.d}` : given.d;
      if (shape === 'circle') return circle(Number(given.cx), Number(given.cy), Number(given.r));
      if (shape === 'rect') return `M${given.x} ${given.y}h${given.width}v${given.height}h-${given.width}z`;
      throw new Error(`${id}: expected paths, circles and rectangles, found <${shape}>.`);
    })
    .join('');
}

/** A circle as two arcs. */
const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
