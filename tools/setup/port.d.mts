export function firstFreePort(from: number): Promise<number | undefined>;
