import type { Page } from '@playwright/test';

/** What a page in which we listen holds for the test. */
export type Listened = { contexts: AudioContext[]; loudest(): number };

/** Lets the test listen: every audio context is kept, and whatever goes to the loudspeakers is measured on its way. */
export async function listenIn(page: Page): Promise<string[]> {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\.(webm|mp3)$/.test(new URL(request.url()).pathname)) fetched.push(request.url());
  });
  await page.addInitScript(() => {
    const contexts: AudioContext[] = [];
    const meters: AnalyserNode[] = [];
    const Original = window.AudioContext;
    window.AudioContext = class extends Original {
      constructor(options?: AudioContextOptions) {
        super(options);
        contexts.push(this);
      }
    };
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode, ...more: number[]) => AudioNode;
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode, ...more: number[]) {
      if (to instanceof AudioDestinationNode) {
        const meter = new AnalyserNode(this.context, { fftSize: 32_768 });
        meters.push(meter);
        connect.call(this, meter);
      }
      return connect.call(this, to, ...more);
    } as typeof AudioNode.prototype.connect;
    const loudest = () =>
      Math.max(
        0,
        ...meters.map((meter) => {
          const samples = new Float32Array(meter.fftSize);
          meter.getFloatTimeDomainData(samples);
          return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
        }),
      );
    Object.assign(window, { listened: { contexts, loudest } });
  });
  return fetched;
}

/** What each audio context of the page is doing. */
export const contextStates = (page: Page) =>
  page.evaluate(() => (window as unknown as { listened: Listened }).listened.contexts.map(({ state }) => state));

/** How loud it is at this moment, 0 to 1. */
export const loudest = (page: Page) => page.evaluate(() => (window as unknown as { listened: Listened }).listened.loudest());

/** Asks for sound in the settings, or for silence. */
export async function setSound(page: Page, to: 'on' | 'off'): Promise<void> {
  await page.locator('[data-action="settings"]').click();
  await page
    .getByRole('group', { name: 'Sound', exact: true })
    .getByText(to === 'on' ? 'On' : 'Off', { exact: true })
    .click();
  await page.locator('[data-action="close"]').click();
}
