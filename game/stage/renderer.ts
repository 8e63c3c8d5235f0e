/** How the stage can be drawn: by graphics hardware, or by the processor alone. */
export type Drawing = 'hardware' | 'software';

const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Asks the browser once whether WebGL runs on graphics hardware here. Software WebGL is slower than a plain canvas. */
export function findDrawing(): Drawing {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return 'software';
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware(name) ? 'software' : 'hardware';
}

/** Whether a renderer's name is that of a known program without hardware behind it. */
export const isSoftware = (name: string): boolean => softwareNames.test(name);
