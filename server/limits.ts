/** How often something may be done, in the long run and at once. */
export type Rate = { perSecond: number; atOnce: number };

/** Sixty phones behind one address come in within half a minute, and answer all at once. */
export const rates = {
  /** One seat. */
  seat: { perSecond: 3, atOnce: 30 },
  /** One address: a whole room behind it, with its streams. */
  address: { perSecond: 100, atOnce: 1500 },
  /** Wrong codes from one address. */
  wrongCodes: { perSecond: 1, atOnce: 60 },
  /** Rooms opened from one address. */
  opening: { perSecond: 0.1, atOnce: 20 },
} as const satisfies Record<string, Rate>;

/** Counts what is done by keys (an address, a seat) against a rate. */
export type Limiter = {
  /** Counts one; false when that is too many. */
  take(key: string): boolean;
  /** Whether one more would be too many, without counting it. */
  isSpent(key: string): boolean;
};

/** Creates a limiter: a bucket for each key, which fills at the rate. Buckets that are full again are forgotten. `ticks` are milliseconds that only go on. */
export function createLimiter({ perSecond, atOnce }: Rate, ticks: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();

  function bucketOf(key: string): { left: number; at: number } {
    const at = ticks();
    const before = buckets.get(key);
    const left = before ? Math.min(atOnce, before.left + ((at - before.at) / 1000) * perSecond) : atOnce;
    return { left, at };
  }

  function tidy(): void {
    for (const key of buckets.keys()) if (bucketOf(key).left >= atOnce) buckets.delete(key);
  }

  return {
    take(key) {
      const bucket = bucketOf(key);
      if (buckets.size > 5000) tidy();
      if (bucket.left < 1) {
        buckets.set(key, bucket);
        return false;
      }
      buckets.set(key, { ...bucket, left: bucket.left - 1 });
      return true;
    },
    isSpent: (key) => bucketOf(key).left < 1,
  };
}
