import { describe, expect, test } from 'vitest';
import { createFramePace } from '../../../game/stage/frame-pace.ts';

const paceOf = (...frames: number[]) => {
  const pace = createFramePace();
  for (const ms of frames) pace.took(ms);
  return pace.isSlow;
};

describe('whether a machine draws movement well enough', () => {
  test('nothing is held against it before six frames', () => {
    expect(paceOf()).toBe(false);
    expect(paceOf(300, 300, 300)).toBe(false);
  });

  test('a few late frames among quick ones are no stutter', () => {
    expect(paceOf(12, 200, 12, 12, 180, 12, 12, 12)).toBe(false);
  });

  test('where most take longer than 40 ms, pictures are cut from then on, even if later ones are quick', () => {
    expect(paceOf(52, 48, 60, 51, 47, 12)).toBe(true);
    expect(paceOf(52, 48, 60, 51, 47, 49, 5, 5, 5, 5, 5, 5, 5)).toBe(true);
  });
});
