export function buildGame(node: string): Promise<number>;
