/** Small signs of life while nothing else happens: now and then a moment, then rest again. */
export type Life = { start(): void; stop(): void };

const restMs = { least: 3500, most: 7500 };

/** Calls `moment` at uneven intervals while started and the page can be seen. */
export function createLife(moment: () => void): Life {
  let timer = 0;

  function next(): void {
    timer = window.setTimeout(
      () => {
        if (!document.hidden) moment();
        next();
      },
      restMs.least + Math.random() * (restMs.most - restMs.least),
    );
  }

  return {
    start() {
      if (timer === 0) next();
    },
    stop() {
      window.clearTimeout(timer);
      timer = 0;
    },
  };
}
