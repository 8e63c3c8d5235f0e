export function run(program: string, args: readonly string[]): Promise<number>;
